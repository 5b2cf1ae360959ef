// SPDX-License-Identifier: Apache-2.0
/** Tables as comma-separated values. */
@NullMarked
package org.citeprint.plugins.report.csv;

import org.jspecify.annotations.NullMarked;
