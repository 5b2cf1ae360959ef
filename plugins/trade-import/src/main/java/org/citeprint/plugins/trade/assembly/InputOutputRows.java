// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import org.citeprint.api.data.Matrix;

/** Plain sums over the rows of a table, always from left to right. */
final class InputOutputRows {

    private InputOutputRows() {}

    static double[] sums(Matrix table) {
        double[] sums = new double[table.rows()];
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < table.columns(); column++) {
                sums[row] += table.at(row, column);
            }
        }
        return sums;
    }

    /** base + table · vector. */
    static double[] times(Matrix table, double[] vector, double[] base) {
        double[] result = base.clone();
        for (int row = 0; row < result.length; row++) {
            double sum = 0;
            for (int column = 0; column < table.columns(); column++) {
                sum += table.at(row, column) * vector[column];
            }
            result[row] += sum;
        }
        return result;
    }

    static double[] columnSums(Matrix table) {
        double[] sums = new double[table.columns()];
        for (int row = 0; row < table.rows(); row++) {
            addTo(sums, table.values(), row * sums.length);
        }
        return sums;
    }

    /** A method by itself, so that it is compiled as a whole after a few rows, and not within a loop that runs once. */
    private static void addTo(double[] sums, double[] values, int from) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += values[from + column];
        }
    }

    static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    static double largestDifference(double[] left, double[] right) {
        double largest = 0;
        for (int i = 0; i < left.length; i++) {
            largest = Math.max(largest, Math.abs(left[i] - right[i]));
        }
        return largest;
    }
}
