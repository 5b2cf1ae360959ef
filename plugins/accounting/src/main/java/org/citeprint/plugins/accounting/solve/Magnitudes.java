// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * |L| |U| of factors P M = L U, times vectors: what a solution by them leaves is at most 3 n roundings of Pᵀ |L| |U| |X|
 * (Higham 2002, Accuracy and Stability of Numerical Algorithms, 2nd ed., theorem 9.4), whatever was solved for. n²
 * operations each, and panels are those of {@link DoubleLu}.
 */
final class Magnitudes {

    private final double[][][] panels;
    private final int height;
    private final int[] order;
    private final Workers workers;

    Magnitudes(double[][][] panels, int height, int[] order, Workers workers) {
        this.panels = panels;
        this.height = height;
        this.order = order;
        this.workers = workers;
    }

    /** How many roundings one on another. */
    int roundings() {
        return 3 * order.length;
    }

    /** Pᵀ |L| |U| v. */
    double[] times(double[] vector) {
        double[] sums = lower(upper(Arrays.copyOf(vector, order.length)));
        for (int row = order.length - 1; row >= 0; row--) {
            exchange(sums, row);
        }
        return Arrays.copyOf(sums, vector.length);
    }

    /** |U|ᵀ |L|ᵀ P v. */
    double[] transposedTimes(double[] vector) {
        double[] exchanged = Arrays.copyOf(vector, order.length);
        for (int row = 0; row < order.length; row++) {
            exchange(exchanged, row);
        }
        double[] below = ofColumns(exchanged, true);
        for (int column = 0; column < order.length; column++) {
            below[column] += exchanged[column];
        }
        return Arrays.copyOf(ofColumns(below, false), vector.length);
    }

    private void exchange(double[] values, int row) {
        double kept = values[row];
        values[row] = values[order[row]];
        values[order[row]] = kept;
    }

    private double[] upper(double[] vector) {
        return ofRows(vector, false);
    }

    private double[] lower(double[] vector) {
        double[] sums = ofRows(vector, true);
        for (int row = 0; row < order.length; row++) {
            sums[row] += vector[row];
        }
        return sums;
    }

    /** Below the diagonal, or from it upwards. */
    private double[] ofRows(double[] vector, boolean below) {
        double[] sums = new double[order.length];
        workers.map(panels.length, panel -> {
            for (int column = 0; column < order.length; column++) {
                double[] values = panels[panel][column];
                int first = first(panel, column, below);
                int end = end(panel, column, below);
                for (int r = first; r < end; r++) {
                    sums[panel * height + r] += Math.abs(values[r]) * vector[column];
                }
            }
            return panel;
        });
        return sums;
    }

    private double[] ofColumns(double[] vector, boolean below) {
        double[] sums = new double[order.length];
        workers.map(panels.length, part -> {
            for (int column = part * height; column < (part + 1) * height; column++) {
                for (int panel = 0; panel < panels.length; panel++) {
                    double[] values = panels[panel][column];
                    int end = end(panel, column, below);
                    for (int r = first(panel, column, below); r < end; r++) {
                        sums[column] += Math.abs(values[r]) * vector[panel * height + r];
                    }
                }
            }
            return part;
        });
        return sums;
    }

    /** The first row of a panel that counts. */
    private int first(int panel, int column, boolean below) {
        return below ? Math.clamp(column + 1L - (long) panel * height, 0, height) : 0;
    }

    /** The row after the last. */
    private int end(int panel, int column, boolean below) {
        return below ? height : Math.clamp(column + 1L - (long) panel * height, 0, height);
    }
}
