// SPDX-License-Identifier: Apache-2.0
/** Reads EXIOBASE 1 and 2, which come as coefficients, and the hybrid tables of EXIOBASE 3. */
@NullMarked
package org.citeprint.plugins.trade.exiobase2;

import org.jspecify.annotations.NullMarked;
