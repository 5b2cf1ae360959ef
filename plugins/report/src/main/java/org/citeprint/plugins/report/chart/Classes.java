// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Colour classes for values on a map or in a matrix: seven from light to dark when no value is negative, else nine from
 * blue over grey to brown around zero. The borders are round numbers (1, 2, 3, 5 or 7
 * times a power of ten) at about equal ratios, so that a few giants do not leave everybody else in one class.
 *
 * @param diverging whether there are negative values
 * @param breaks the borders, ascending
 */
record Classes(boolean diverging, List<Double> breaks) {

    /** From this share of the largest value on a value has the darkest colour. */
    private static final double GIANT = 0.4;

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

    /** Borders at equal ratios, from one that leaves the smallest values below it to one that leaves the giants above. */
    private static List<Double> steps(double[] sizes, int count) {
        double smallest = sizes.length == 0 ? 1 : sizes[(sizes.length - 1) / (count + 1)];
        double largest = sizes.length == 0 ? 1 : sizes[sizes.length - 1];
        int first = rung(smallest);
        int last = Math.max(first + count - 1, rung(largest * GIANT));
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double share = (double) i / (count - 1);
            steps.add(value(first + (int) Math.round((last - first) * share)));
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
        return colour((int) breaks.stream().filter(limit -> isBeyond(value, limit)).count());
    }

    /** A value at a border belongs to the class farther from zero. */
    private static boolean isBeyond(double value, double limit) {
        return limit < 0 ? value > limit : value >= limit;
    }
}
