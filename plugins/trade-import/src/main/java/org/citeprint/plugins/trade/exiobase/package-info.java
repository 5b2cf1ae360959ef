// SPDX-License-Identifier: Apache-2.0
/** The text layout of EXIOBASE 3, which pymrio writes too. */
@NullMarked
package org.citeprint.plugins.trade.exiobase;

import org.jspecify.annotations.NullMarked;
