// SPDX-License-Identifier: Apache-2.0
/** Reads workbooks of Excel 97 to 2003, which Web of Science and publishers of input-output tables still write. */
@NullMarked
package org.citeprint.api.xls;

import org.jspecify.annotations.NullMarked;
