// SPDX-License-Identifier: Apache-2.0
/** Reads GLORIA, a supply-use table of 164 regions, as a stream. */
@NullMarked
package org.citeprint.plugins.trade.gloria;

import org.jspecify.annotations.NullMarked;
