// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round values for axes and legends. */
final class Ticks {

    private static final int[] STEPS = {1, 2, 5, 10};

    private Ticks() {}

    /**
     * Multiples of 1, 2 or 5 times a power of ten; the first not above {@code least}, the last not below {@code most}, at
     * least two, about {@code count}. Equal bounds are opened towards zero, or to 0 and 1.
     */
    static List<Double> around(double least, double most, int count) {
        double low = least == most ? Math.min(least, 0) : least;
        double high = least == most ? Math.max(most, 0) : most;
        if (low == high) {
            high = 1;
        }
        BigDecimal step = step((high - low) / Math.max(1, count));
        long first = (long) Math.floor(low / step.doubleValue() + 1e-9);
        long last = (long) Math.ceil(high / step.doubleValue() - 1e-9);
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= Math.max(last, first + 1); i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)).doubleValue());
        }
        return ticks;
    }

    /** Whole numbers between two, both included or nearly so; for years. */
    static List<Double> years(int first, int last, int count) {
        int step = 1;
        for (int next : new int[]{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
            step = next;
            if ((last - first) / next <= count) {
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
            ticks.add((double) year);
        }
        return ticks.isEmpty() ? List.of((double) first) : ticks;
    }

    /** The powers of ten between two. */
    static List<Double> decades(double low, double high) {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.round(StrictMath.log10(low));
        int last = (int) Math.round(StrictMath.log10(high));
        for (int power = first; power <= last; power++) {
            ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue());
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below a length. */
    private static BigDecimal step(double length) {
        int power = (int) Math.floor(StrictMath.log10(length));
        for (int step : STEPS) {
            BigDecimal candidate = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
            if (candidate.doubleValue() >= length * (1 - 1e-9)) {
                return candidate;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }
}
