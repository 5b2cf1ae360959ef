// SPDX-License-Identifier: Apache-2.0
/** Tables made to fit given sums. */
@NullMarked
package org.citeprint.plugins.accounting.balance;

import org.jspecify.annotations.NullMarked;
