// SPDX-License-Identifier: Apache-2.0
/** Reads large tables of numbers from text: bytes to doubles, many lines at once, every fault with its place. */
@NullMarked
package org.citeprint.plugins.trade.text;

import org.jspecify.annotations.NullMarked;
