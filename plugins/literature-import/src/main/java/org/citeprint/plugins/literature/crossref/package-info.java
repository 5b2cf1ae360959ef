// SPDX-License-Identifier: Apache-2.0
/** Crossref. */
@NullMarked
package org.citeprint.plugins.literature.crossref;

import org.jspecify.annotations.NullMarked;
