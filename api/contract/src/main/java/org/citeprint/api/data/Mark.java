// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/** How the rows of a figure's table are drawn, and which channels that takes (optional ones in brackets). */
public enum Mark {
    /** Horizontal bars: {@link Channel#LABEL}, {@link Channel#X}; [{@link Channel#X2} for a second bar beside it]. */
    BAR,
    /** A line through points: {@link Channel#X}, {@link Channel#Y}; [{@link Channel#GROUP} for one line each]. */
    LINE,
    /** Points: X, Y, LABEL; [{@link Channel#SIZE}, GROUP]. Axes are logarithmic where all values are above zero and
     * span more than two orders of magnitude. */
    POINT,
    /** Spans on a time axis: LABEL, {@link Channel#START}, {@link Channel#END}; [SIZE for the weight]. */
    SPAN,
    /** A world map: {@link Channel#REGION} (ISO 3166-1 alpha-3), X. Diverging colours when X has both signs. */
    MAP,
    /** A matrix: {@link Channel#ROW}, {@link Channel#LABEL} as column, X as value. */
    HEAT
}
