// SPDX-License-Identifier: Apache-2.0
/** Columns out of lists of things. */
@NullMarked
package org.citeprint.plugins.view.table;

import org.jspecify.annotations.NullMarked;
