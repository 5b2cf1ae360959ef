// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round values for axes and legends. */
public final class Ticks {

    private static final int[] STEPS = {1, 2, 5, 10};

    /** Numbers whose half difference is a smaller part of them are as good as equal. */
    private static final double SAME = 1e-13;

    /** Smaller numbers have too few digits to be parted. */
    private static final double NOTHING = 1e-290;

    /** Beyond this, numbers are no years and doubles no longer whole numbers. */
    private static final long FARTHEST = 1_000_000_000_000_000L;

    /** An axis has no room for more decades. */
    private static final int DECADES = 15;

    private Ticks() {}

    /**
     * Multiples of 1, 2 or 5 times a power of ten; the first not above {@code least}, the last not below {@code most}, at
     * least two, about {@code count}. Bounds that are equal, or differ in their last digits only, are opened towards
     * zero, or to 0 and 1.
     */
    static List<Double> around(double least, double most, int count) {
        double size = Math.max(Math.abs(least), Math.abs(most));
        boolean same = most / 2 - least / 2 <= SAME * size;
        double low = same ? Math.min(least, 0) : least;
        double high = same ? Math.max(most, 0) : most;
        if (size < NOTHING) {
            low = 0;
            high = 1;
        }
        // Divided first, as the difference of two huge numbers is beyond any double.
        BigDecimal step = step(high / Math.max(1, count) - low / Math.max(1, count));
        long first = (long) Math.floor(low / step.doubleValue() + 1e-9);
        long last = (long) Math.ceil(high / step.doubleValue() - 1e-9);
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= Math.max(last, first + 1); i++) {
            double tick = step.multiply(BigDecimal.valueOf(i)).doubleValue();
            ticks.add(Math.clamp(tick, -Double.MAX_VALUE, Double.MAX_VALUE));
        }
        return ticks;
    }

    /** Whole numbers between two, both included or nearly so; for years, also those that are none, such as 20240131. */
    public static List<Double> years(double first, double last, int count) {
        long from = Math.clamp((long) first, -FARTHEST, FARTHEST);
        long to = Math.clamp((long) last, -FARTHEST, FARTHEST);
        long step = 1;
        for (int next = 1; (to - from) / step > count; next++) {
            int power = next / 3;
            step = STEPS[next % 3] * (long) StrictMath.pow(10, power);
        }
        List<Double> ticks = new ArrayList<>();
        for (long year = Math.ceilDiv(from, step) * step; year <= to; year += step) {
            ticks.add((double) year);
        }
        return ticks.isEmpty() ? List.of((double) from) : ticks;
    }

    /** The powers of ten between two; when there are many, each second, third or further one. */
    static List<Double> decades(double low, double high) {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.round(StrictMath.log10(low));
        int last = (int) Math.round(StrictMath.log10(high));
        int step = (last - first) / DECADES + 1;
        for (int power = first; power <= last; power += step) {
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
