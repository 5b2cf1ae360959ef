// SPDX-License-Identifier: Apache-2.0
/** Eora26: numbers and labels in files of their own. */
@NullMarked
package org.citeprint.plugins.trade.eora;

import org.jspecify.annotations.NullMarked;
