// SPDX-License-Identifier: Apache-2.0
/** Reads the World Input-Output Database and tables of the same layout. */
@NullMarked
package org.citeprint.plugins.trade.wiod;

import org.jspecify.annotations.NullMarked;
