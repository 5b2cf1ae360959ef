// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.count;

import java.util.Arrays;

/** Sums that do not depend on the order of the works. */
public final class Sums {

    private Sums() {}

    /** The sum of the values, added in ascending order with Neumaier's correction; the array is left as it is. */
    public static double of(double... values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double sum = 0;
        double lost = 0;
        for (double value : ascending) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** The mean of the values; NaN when there is none. */
    public static double mean(double... values) {
        return values.length == 0 ? Double.NaN : of(values) / values.length;
    }
}
