// SPDX-License-Identifier: Apache-2.0
/** Coefficients and inverses as tables, where they are asked for. */
@NullMarked
package org.citeprint.plugins.accounting.matrix;

import org.jspecify.annotations.NullMarked;
