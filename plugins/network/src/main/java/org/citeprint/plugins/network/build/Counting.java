// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

/** How much a work adds to the link of two of its terms. */
public enum Counting {
    /** One. */
    FULL,
    /**
     * One over the number of the work's other terms, so that each term gets a total of one from a work (Perianes-
     * Rodriguez, Waltman and van Eck 2016, Journal of Informetrics 10, 1178-1195).
     */
    FRACTIONAL;

    /** What a work with so many terms, at least two, adds to each link. */
    double weight(int terms) {
        return this == FULL ? 1 : 1.0 / (terms - 1);
    }

    /** What a weight counts. */
    String weightName() {
        return this == FULL ? "works" : "works (fractional)";
    }
}
