// SPDX-License-Identifier: Apache-2.0
/** Tables as a report holds them. */
@NullMarked
package org.citeprint.plugins.report.table;

import org.jspecify.annotations.NullMarked;
