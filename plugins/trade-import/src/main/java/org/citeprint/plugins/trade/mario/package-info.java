// SPDX-License-Identifier: Apache-2.0
/** Reads what MARIO saves, workbooks and text. */
@NullMarked
package org.citeprint.plugins.trade.mario;

import org.jspecify.annotations.NullMarked;
