// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Colour classes for values on a map or in a matrix: seven from light to dark when no value is negative, else nine from
 * blue over grey to brown around zero. The borders are round numbers (1, 2, 3, 5 or 7 times a power of ten) near
 * quantiles of the absolute values, so that a few giants do not leave everybody else in one class.
 *
 * @param diverging whether there are negative values
 * @param breaks the borders, ascending
 */
record Classes(boolean diverging, List<Double> breaks) {

    private static final int[] ROUND = {1, 2, 3, 5, 7};

    Classes {
        breaks = List.copyOf(breaks);
    }

    static Classes of(double[] values) {
        double[] sizes = Arrays.stream(values).map(Math::abs).filter(size -> size > 0).sorted().toArray();
        boolean diverging = Arrays.stream(values).anyMatch(value -> value < 0);
        List<Double> steps = steps(sizes, diverging ? 4 : 6);
        List<Double> breaks = new ArrayList<>();
        if (diverging) {
            steps.reversed().forEach(step -> breaks.add(-step));
        }
        breaks.addAll(steps);
        return new Classes(diverging, breaks);
    }

    private static List<Double> steps(double[] sizes, int count) {
        List<Double> steps = new ArrayList<>();
        int rung = Integer.MIN_VALUE;
        for (int i = 1; i <= count; i++) {
            double wanted = sizes.length == 0 ? i : sizes[(int) ((long) i * (sizes.length - 1) / (count + 1))];
            rung = Math.max(rung + 1, rung(wanted));
            steps.add(value(rung));
        }
        return steps;
    }

    /** The highest rung of the ladder 1, 2, 3, 5, 7, 10, 20, … not above a size. */
    private static int rung(double size) {
        int rung = (int) Math.floor(StrictMath.log10(size)) * ROUND.length;
        while (value(rung + 1) <= size) {
            rung++;
        }
        return rung;
    }

    private static double value(int rung) {
        return BigDecimal.valueOf(ROUND[Math.floorMod(rung, ROUND.length)])
                .scaleByPowerOfTen(Math.floorDiv(rung, ROUND.length)).doubleValue();
    }

    int size() {
        return breaks.size() + 1;
    }

    /** The class of a colour, from 0. */
    String colour(int index) {
        return (diverging ? "d" : "s") + (index + 1);
    }

    /** The colour of a value. */
    String of(double value) {
        return colour((int) breaks.stream().filter(limit -> diverging && limit < 0 ? value > limit : value >= limit)
                .count());
    }
}
