// SPDX-License-Identifier: Apache-2.0
/** National tables of one sheet, whose rows and columns the user names. */
@NullMarked
package org.citeprint.plugins.trade.sheet;

import org.jspecify.annotations.NullMarked;
