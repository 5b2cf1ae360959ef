// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import org.citeprint.api.operation.Context;

/**
 * Scales rows and columns in turn until they have given sums. A line with positive numbers P and negative ones -N meets
 * its sum u with the factor r = (u + √(u² + 4 P N)) / 2P, or -N / u without positive ones; positive numbers are multiplied
 * by it and negative ones divided: the minimum of information (Junius and Oosterhaven 2003 as corrected by Lenzen, Wood
 * and Gallego 2007). Without negative numbers r = u / P, which is RAS.
 *
 * <p>Where sums have standard deviations and the largest gap no longer falls, sums move towards what is reached, by at
 * most a part of their deviation at a time (Lenzen, Gallego and Wood 2009), until all are met: sums that contradict each
 * other are settled by how far each is trusted.
 */
final class Balancing {

    private static final double STALLED = 0.999;
    private static final double PART = 0.1;

    private final double[][] values;
    private final Sums rows;
    private final Sums columns;
    private double gap = Double.POSITIVE_INFINITY;
    private int sweeps;

    /** Of numbers, which are changed. */
    Balancing(double[][] values, Sums rows, Sums columns) {
        this.values = values;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Sums to be met; {@code wanted} moves.
     *
     * @param wanted the sums
     * @param deviations standard deviations, zero where a sum must be met
     */
    record Sums(double[] wanted, double[] deviations) {

        double scale() {
            double largest = 0;
            for (double sum : wanted) {
                largest = Math.max(largest, Math.abs(sum));
            }
            return largest == 0 ? 1 : largest;
        }
    }

    /** Until the largest gap is at most {@code tolerance} of the largest sum, or for so many sweeps. */
    void run(double tolerance, int most, boolean moving, Context context) {
        double scale = Math.max(rows.scale(), columns.scale());
        double before = Double.POSITIVE_INFINITY;
        while (gap > tolerance * scale && sweeps < most) {
            context.checkCancelled();
            double[] offRows = off(rows, true);
            for (int row = 0; row < values.length; row++) {
                scaleRow(row);
            }
            double[] offColumns = off(columns, false);
            for (int column = 0; column < columns.wanted().length; column++) {
                scaleColumn(column);
            }
            sweeps++;
            gap = largestGap();
            if (moving && gap > STALLED * before) {
                move(rows, offRows);
                move(columns, offColumns);
            }
            before = gap;
        }
    }

    double gap() {
        return gap;
    }

    int sweeps() {
        return sweeps;
    }

    double sum(int line, boolean row) {
        double sum = 0;
        int count = row ? columns.wanted().length : rows.wanted().length;
        for (int i = 0; i < count; i++) {
            sum += row ? values[line][i] : values[i][line];
        }
        return sum;
    }

    private double largestGap() {
        double largest = 0;
        for (int row = 0; row < values.length; row++) {
            largest = Math.max(largest, Math.abs(sum(row, true) - rows.wanted()[row]));
        }
        for (int column = 0; column < columns.wanted().length; column++) {
            largest = Math.max(largest, Math.abs(sum(column, false) - columns.wanted()[column]));
        }
        return largest;
    }

    /** What is reached less what is wanted. */
    private double[] off(Sums sums, boolean row) {
        double[] off = new double[sums.wanted().length];
        for (int line = 0; line < off.length; line++) {
            off[line] = sum(line, row) - sums.wanted()[line];
        }
        return off;
    }

    /** Each as far off as it was just before it was met, so that rows and columns move alike. */
    private static void move(Sums sums, double[] off) {
        for (int line = 0; line < off.length; line++) {
            sums.wanted()[line] += Math.signum(off[line])
                    * Math.min(Math.abs(off[line]), PART * sums.deviations()[line]);
        }
    }

    private void scaleRow(int row) {
        double positive = 0;
        double negative = 0;
        for (double value : values[row]) {
            positive += Math.max(value, 0);
            negative += Math.max(-value, 0);
        }
        double factor = factor(rows.wanted()[row], positive, negative);
        for (int column = 0; column < values[row].length; column++) {
            values[row][column] = scaled(values[row][column], factor);
        }
    }

    private void scaleColumn(int column) {
        double positive = 0;
        double negative = 0;
        for (double[] row : values) {
            positive += Math.max(row[column], 0);
            negative += Math.max(-row[column], 0);
        }
        double factor = factor(columns.wanted()[column], positive, negative);
        for (double[] row : values) {
            row[column] = scaled(row[column], factor);
        }
    }

    private static double scaled(double value, double factor) {
        return value >= 0 ? value * factor : value / factor;
    }

    /** One where no factor helps: such a line shows in the gap. */
    private static double factor(double wanted, double positive, double negative) {
        double factor = positive > 0
                ? root(wanted, positive, negative)
                : negative == 0 || wanted == 0 ? 1 : -negative / wanted;
        return factor >= 0 && factor <= Double.MAX_VALUE && (factor > 0 || negative == 0) ? factor : 1;
    }

    /** The positive root, by the form that loses no digits for a negative sum. */
    private static double root(double wanted, double positive, double negative) {
        double under = Math.sqrt(wanted * wanted + 4 * positive * negative);
        return wanted >= 0 ? (wanted + under) / (2 * positive) : 2 * negative / (under - wanted);
    }
}
