// SPDX-License-Identifier: Apache-2.0
/** Reads sheets of Excel workbooks, new (.xlsx, streamed) and old (.xls), and writes new ones. */
@NullMarked
package org.citeprint.plugins.trade.workbook;

import org.jspecify.annotations.NullMarked;
