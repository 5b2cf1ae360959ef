// SPDX-License-Identifier: Apache-2.0
/** Tables whose matrices lie in a file each, in whatever layout the user describes. */
@NullMarked
package org.citeprint.plugins.trade.matrices;

import org.jspecify.annotations.NullMarked;
