// SPDX-License-Identifier: Apache-2.0
/** Workbooks of Excel. */
@NullMarked
package org.citeprint.plugins.literature.sheet;

import org.jspecify.annotations.NullMarked;
