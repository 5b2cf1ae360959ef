// SPDX-License-Identifier: Apache-2.0
/** Draws figures as SVG: scales, ticks, axes and one chart for each kind of mark. */
@NullMarked
package org.citeprint.plugins.report.chart;

import org.jspecify.annotations.NullMarked;
