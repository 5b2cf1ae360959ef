// SPDX-License-Identifier: Apache-2.0
/** Importers of bibliographic records. */
@NullMarked
package org.citeprint.plugins.literature;

import org.jspecify.annotations.NullMarked;
