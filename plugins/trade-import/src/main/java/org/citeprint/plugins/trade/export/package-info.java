// SPDX-License-Identifier: Apache-2.0
/** Writes input-output tables for other programs. */
@NullMarked
package org.citeprint.plugins.trade.export;

import org.jspecify.annotations.NullMarked;
