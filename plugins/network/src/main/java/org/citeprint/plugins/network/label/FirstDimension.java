// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.Arrays;

/**
 * The first dimension of latent semantic indexing (Deerwester et al. 1990, Journal of the American Society for
 * Information Science 41, 391-407): the first left singular vector of the matrix of terms and works, weighted by the
 * inverse document frequency, by power iteration. Weights are not negative, so neither is the vector.
 */
final class FirstDimension {

    private static final int STEPS = 1000;
    private static final double CLOSE = 1e-12;

    private FirstDimension() {}

    /** For each term its place on the dimension; of length one, or all zero when no row has a weighted term. */
    static double[] of(int[][] rows, double[] idf) {
        double[] vector = new double[idf.length];
        Arrays.fill(vector, 1);
        double[] before = new double[idf.length];
        boolean moving = true;
        for (int step = 0; step < STEPS && moving; step++) {
            System.arraycopy(vector, 0, before, 0, vector.length);
            vector = normal(step(rows, idf, before));
            double change = 0;
            for (int term = 0; term < vector.length; term++) {
                change = Math.max(change, Math.abs(vector[term] - before[term]));
            }
            moving = change > CLOSE;
        }
        return vector;
    }

    private static double[] step(int[][] rows, double[] idf, double[] vector) {
        double[] next = new double[vector.length];
        for (int[] row : rows) {
            double sum = 0;
            for (int term : row) {
                sum += idf[term] * vector[term];
            }
            for (int term : row) {
                next[term] += idf[term] * sum;
            }
        }
        return next;
    }

    private static double[] normal(double[] vector) {
        double square = 0;
        for (double value : vector) {
            square += value * value;
        }
        double length = Math.sqrt(square);
        return length == 0 ? vector : Arrays.stream(vector).map(value -> value / length).toArray();
    }
}
