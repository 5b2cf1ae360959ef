// SPDX-License-Identifier: Apache-2.0
/** Tables with one number a line. */
@NullMarked
package org.citeprint.plugins.trade.records;

import org.jspecify.annotations.NullMarked;
