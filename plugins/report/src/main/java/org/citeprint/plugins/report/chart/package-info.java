// SPDX-License-Identifier: Apache-2.0
/** Draws figures as SVG: one chart for each kind of mark, and what it alone computes. */
@NullMarked
package org.citeprint.plugins.report.chart;

import org.jspecify.annotations.NullMarked;
