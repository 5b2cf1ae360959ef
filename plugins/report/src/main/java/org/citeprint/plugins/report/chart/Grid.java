// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

/**
 * Places at equal steps along an axis, found from those that are given: lines of cells that are all empty are not, but
 * they are lines all the same.
 *
 * @param first the first place
 * @param step from one place to the next
 * @param size how many places
 */
record Grid(double first, double step, int size) {

    /** What is not on a grid must not make an endless one. */
    private static final int MOST = 2_000;

    /** Of places that are sorted and distinct, at least one. */
    static Grid of(double[] places) {
        double first = places[0];
        double range = places[places.length - 1] - first;
        double step = range;
        for (int i = 1; i < places.length; i++) {
            // One place computed in two ways may differ in its last digits.
            if (places[i] - places[i - 1] > 1e-9 * range) {
                step = Math.min(step, places[i] - places[i - 1]);
            }
        }
        step = Math.max(step, range / MOST);
        return step == 0 ? new Grid(first, 1, 1) : new Grid(first, step, (int) Math.round(range / step) + 1);
    }

    /** The number of a place. */
    int index(double place) {
        return (int) Math.round((place - first) / step);
    }

    /** The place of a number, or of a fraction of one; also beyond either end. */
    double at(double index) {
        return first + index * step;
    }
}
