// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.graph;

/**
 * Takes numbers from zero up in a unit in which the largest of them is about 1, so that neither their products nor their
 * squares are beyond the largest number there is or vanish. The unit is a power of two: no digit changes.
 */
public final class UnitScale {

    private UnitScale() {}

    /** Scales the numbers at some places; all stay zero where all are. */
    public static void apply(double[] values, int start, int end) {
        double largest = 0;
        for (int place = start; place < end; place++) {
            largest = Math.max(largest, values[place]);
        }
        int exponent = largest == 0 ? 0 : Math.getExponent(largest);
        for (int place = start; place < end; place++) {
            values[place] = Math.scalb(values[place], -exponent);
        }
    }
}
