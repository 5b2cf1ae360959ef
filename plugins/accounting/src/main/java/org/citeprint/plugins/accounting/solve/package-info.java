// SPDX-License-Identifier: Apache-2.0
/** Solves (I - A) X = Y for many columns at once, without an inverse, with the same bits for any number of threads. */
@NullMarked
package org.citeprint.plugins.accounting.solve;

import org.jspecify.annotations.NullMarked;
