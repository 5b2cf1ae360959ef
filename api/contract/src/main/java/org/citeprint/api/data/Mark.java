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
    /**
     * A world map: {@link Channel#REGION} (ISO 3166-1 alpha-3), X. Diverging colours when X has both signs. [A row with
     * {@link Channel#TARGET}, another code, is an arc between the two countries as thick as its SIZE and has no X.]
     */
    MAP,
    /** A matrix: {@link Channel#ROW}, {@link Channel#LABEL} as column, X as value. */
    HEAT,
    /**
     * Bubbles in four quadrants that meet at the medians of X and Y: X, Y, LABEL; [SIZE, GROUP for the name of the
     * quadrant, which is written in its corner].
     */
    QUADRANT,
    /**
     * Flows between stages, drawn from left to right: LABEL within {@link Channel#STAGE}; a row with TARGET (within
     * {@link Channel#TARGET_STAGE}) is a flow as thick as its SIZE, one without it is an item of its own. [X for the size
     * of the item and X2 for that of the target, where they are larger than what flows; GROUP for the colour of the item.]
     * Stages come in the order in which the rows name them, items within a stage so that few flows cross.
     */
    FLOW,
    /**
     * Points with links between them: LABEL, X, Y; a row with TARGET is a link to the point of that label, needs no place
     * and is as thick as its X2. [SIZE, GROUP for the colour of a point or a link, or {@link Channel#SHADE} for a colour
     * from light to dark; ROW names the lane of points whose Y rounds to the same number, lanes from top to bottom.] Where
     * X are places ({@link Meaning#COORDINATE}), both directions have one scale and there is no axis. A point that lacks a
     * size where others have one is small and not named.
     */
    NETWORK,
    /**
     * A field of values with items on it: rows with SHADE are the cells of a regular grid at X and Y, rows with LABEL are
     * items there, the larger the SIZE the sooner named. [GROUP of a cell, which then may stand in several rows: each
     * group has a field of its own.]
     */
    DENSITY
}
