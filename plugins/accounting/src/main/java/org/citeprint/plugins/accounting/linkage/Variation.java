// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.function.IntUnaryOperator;
import org.citeprint.plugins.accounting.solve.Guide;

/** Coefficients of variation of rows and columns of a square matrix: standard deviation (n - 1) over mean. */
final class Variation {

    private Variation() {}

    static double[] ofColumns(double[] matrix, int n) {
        double[] values = new double[n];
        for (int column = 0; column < n; column++) {
            int at = column;
            values[column] = of(matrix, n, row -> row * n + at);
        }
        return values;
    }

    static double[] ofRows(double[] matrix, int n) {
        double[] values = new double[n];
        for (int row = 0; row < n; row++) {
            int at = row * n;
            values[row] = of(matrix, n, column -> at + column);
        }
        return values;
    }

    /**
     * How far off any of them can be, relative to itself, where numbers are in all off by so much of their sum: a standard
     * deviation by n / √(n - 1) of that times the mean.
     */
    static double error(double[] variations, double factor) {
        double n = variations.length;
        double least = Double.POSITIVE_INFINITY;
        for (double variation : variations) {
            least = Math.min(least, Math.abs(variation));
        }
        return (factor + Guide.roundings(variations.length)) * (n / Math.sqrt(n - 1) / least + 1);
    }

    private static double of(double[] matrix, int n, IntUnaryOperator place) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += matrix[place.applyAsInt(i)];
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = matrix[place.applyAsInt(i)] - mean;
            squares += off * off;
        }
        return n < 2 || mean == 0 ? Double.NaN : Math.sqrt(squares / (n - 1)) / mean;
    }
}
