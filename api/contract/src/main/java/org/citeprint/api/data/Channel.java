// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/** What a column of a figure's table is drawn as. */
public enum Channel {
    /** Horizontal place or length; on a map the value. */
    X,
    /** A second length beside {@link #X}. */
    X2,
    /** Vertical place. */
    Y,
    /** The text that names the mark. */
    LABEL,
    /** The area or thickness of the mark. */
    SIZE,
    /** Marks of one group have one colour. */
    GROUP,
    /** First year of a span. */
    START,
    /** Last year of a span, included. */
    END,
    /** ISO 3166-1 alpha-3 code of a country. */
    REGION,
    /** Row of a matrix, or lane of a timeline. */
    ROW,
    /** A number shown as a colour between light and dark. */
    SHADE,
    /** What a link or a flow leads to: the {@link #LABEL} (on a map the {@link #REGION}) of its other end. */
    TARGET,
    /** The column of a picture of flows that the label stands in. */
    STAGE,
    /** The column of a picture of flows that the target stands in. */
    TARGET_STAGE
}
