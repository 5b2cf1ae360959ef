// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.random.RandomGenerator;

/**
 * Coordinates of points; the arrays are changed in place.
 *
 * @param x horizontal
 * @param y vertical
 */
record Places(double[] x, double[] y) {

    /** So many points at the origin. */
    Places(int points) {
        this(new double[points], new double[points]);
    }

    static Places random(int points, RandomGenerator random) {
        Places places = new Places(points);
        for (int point = 0; point < points; point++) {
            places.x[point] = random.nextDouble() - 0.5;
            places.y[point] = random.nextDouble() - 0.5;
        }
        return places;
    }

    Places copy() {
        return new Places(x.clone(), y.clone());
    }

    int size() {
        return x.length;
    }

    /** Moves the middle to the origin. */
    void centre() {
        shift(x, -mean(x));
        shift(y, -mean(y));
    }

    /** The distance of the farthest point from the origin. */
    double radius() {
        double square = 0;
        for (int point = 0; point < x.length; point++) {
            square = Math.max(square, x[point] * x[point] + y[point] * y[point]);
        }
        return Math.sqrt(square);
    }

    void scale(double factor) {
        for (int point = 0; point < x.length; point++) {
            x[point] *= factor;
            y[point] *= factor;
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    private static void shift(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] += by;
        }
    }
}
