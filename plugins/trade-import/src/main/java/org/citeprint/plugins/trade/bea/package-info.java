// SPDX-License-Identifier: Apache-2.0
/** Make and use tables of the Bureau of Economic Analysis of the United States. */
@NullMarked
package org.citeprint.plugins.trade.bea;

import org.jspecify.annotations.NullMarked;
