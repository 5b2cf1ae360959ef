// SPDX-License-Identifier: Apache-2.0
/** Small made-up files, one for each importer, for the pages of the importers. */
@NullMarked
package org.citeprint.plugins.literature.sample;

import org.jspecify.annotations.NullMarked;
