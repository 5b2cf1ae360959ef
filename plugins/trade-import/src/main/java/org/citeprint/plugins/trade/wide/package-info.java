// SPDX-License-Identifier: Apache-2.0
/** Tables of one sheet: industries, final demand, value added and totals side by side. */
@NullMarked
package org.citeprint.plugins.trade.wide;

import org.jspecify.annotations.NullMarked;
