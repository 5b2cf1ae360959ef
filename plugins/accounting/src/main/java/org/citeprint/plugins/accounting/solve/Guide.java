// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * Tells how far solutions of (I - M) X = Y can be from the true ones, every rounding counted at its worst. For M ≥ 0, any
 * v > 0 with w = (I - M) v > 0 shows that (I - M)⁻¹ is nowhere negative (Berman and Plemmons 1994, Nonnegative Matrices
 * in the Mathematical Sciences, ch. 6), and then |r| ≤ ε w gives |error| ≤ ε v (Ogita, Oishi and Ushiro 2001, Computing
 * Supplement 15, 175-187). Where M has negative elements, or no such v is found, there is no bound, and {@code none}
 * says why.
 *
 * @param map M
 * @param v v
 * @param w no more than (I - M) v
 * @param none why there is no bound; empty where there is one
 */
public record Guide(LinearMap map, double[] v, double[] w, String none) {

    /** Roundings besides those of a sum: units of rows and columns, differences, and the right-hand side. */
    private static final int OTHERS = 12;

    /** By one product with the map. */
    public static Guide by(LinearMap map, double[] v) {
        return by(map, v, difference(v, map.apply(v, 1)));
    }

    /** With (I - M) v as it was computed. */
    static Guide by(LinearMap map, double[] v, double[] image) {
        if (!map.nonNegative()) {
            return without(map, "flows or outputs are negative");
        }
        double[] w = new double[v.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = image[i] - roundings(w.length) * (2 * v[i] + Math.abs(image[i]));
            if (!(v[i] > 0 && w[i] > 0)) {
                return without(map, "the table has hardly a Leontief inverse");
            }
        }
        return new Guide(map, v, w, "");
    }

    private static Guide without(LinearMap map, String why) {
        return new Guide(map, new double[0], new double[0], why);
    }

    /** By how much so many roundings one on another, and some more, can make a number differ: k u / (1 - k u). */
    public static double roundings(int count) {
        double sum = (count + OTHERS) * Math.ulp(0.5);
        return sum / (1 - sum);
    }

    /** Whether there is a bound. */
    boolean given() {
        return none.isEmpty();
    }

    /** ε for the solution of another right-hand side, by one product; sums made of it may round as often again. */
    public double factor(double[] right, double[] values) {
        return given()
                ? factor(right, values, difference(right, difference(values, map.apply(values, 1))), 1, 0)
                : Double.NaN;
    }

    /**
     * ε for one column of a solution. M|X| is M X and twice M times what is negative in X, which v bounds.
     *
     * @param residual Y - (I - M) X as computed
     */
    double factor(double[] right, double[] values, double[] residual, int width, int column) {
        if (!given()) {
            return Double.NaN;
        }
        double most = 0;
        double negative = 0;
        for (int i = 0; i < v.length; i++) {
            double value = values[i * width + column];
            most = Math.max(most, Math.abs(value) / v[i]);
            negative = Math.max(negative, -value / v[i]);
        }
        double roundings = roundings(v.length);
        double largest = 0;
        for (int i = 0; i < v.length; i++) {
            int at = i * width + column;
            double rest = Math.abs(residual[at]);
            double size = Math.abs(values[at]) + Math.abs(right[at]) + rest + 2 * negative * v[i];
            largest = Math.max(largest, (rest + roundings * size) / w[i]);
        }
        return largest + roundings * most;
    }

    private static double[] difference(double[] left, double[] right) {
        double[] result = new double[left.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = left[i] - right[i];
        }
        return result;
    }
}
