// SPDX-License-Identifier: Apache-2.0
/** FIGARO, the inter-country tables of Eurostat. */
@NullMarked
package org.citeprint.plugins.trade.figaro;

import org.jspecify.annotations.NullMarked;
