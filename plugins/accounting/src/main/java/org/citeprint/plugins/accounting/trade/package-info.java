// SPDX-License-Identifier: Apache-2.0
/** Trade between regions as the table has it. */
@NullMarked
package org.citeprint.plugins.accounting.trade;

import org.jspecify.annotations.NullMarked;
