// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.stream.IntStream;

/**
 * How far the columns of a solution can be from the true one: row i of column c by no more than {@code factors[c]} times
 * {@code guide[i]}. {@link Guide} says why.
 *
 * @param guide for each row
 * @param factors for each column
 * @param none why there is no bound; empty where there is one
 */
public record Bound(double[] guide, double[] factors, String none) {

    /** Where nobody asked. */
    static Bound without(String why) {
        return new Bound(new double[0], new double[0], why);
    }

    /**
     * Of a solution one column of which guides.
     *
     * @param units what rows are multiplied by once they are solved
     */
    static Bound of(LinearMap map, double[] right, Solution solution, int column, double[] units) {
        int n = map.size();
        int width = right.length / n;
        if (zeros(right, width, column)) {
            return new Bound(new double[n], new double[width], "");
        }
        double[] v = new double[n];
        double[] image = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = solution.values()[i * width + column];
            image[i] = right[i * width + column] - solution.residual()[i * width + column];
        }
        Guide guide = Guide.by(map, v, image);
        if (!guide.given()) {
            return without(guide.none());
        }
        double[] factors = IntStream.range(0, width).mapToDouble(other -> other == column
                ? 0
                : guide.factor(right, solution.values(), solution.residual(), width, other)).toArray();
        return new Bound(IntStream.range(0, n).mapToDouble(i -> v[i] * units[i]).toArray(), factors, "");
    }

    /** Whether all columns but one are zero: they have solutions that are exact, and the one is not looked for. */
    private static boolean zeros(double[] right, int width, int column) {
        return IntStream.range(0, right.length).allMatch(at -> at % width == column || right[at] == 0);
    }

    /** Σ |weight| guide: what a factor is multiplied by to bound the error of a weighted sum of rows; NaN without. */
    public double weighted(double[] weights) {
        if (!none.isEmpty()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < guide.length; i++) {
            sum += Math.abs(weights[i]) * guide[i];
        }
        return sum;
    }

    /** The largest of some columns; NaN without. */
    public double largest(int columns) {
        return none.isEmpty()
                ? IntStream.range(0, columns).mapToDouble(column -> factors[column]).reduce(0, Math::max)
                : Double.NaN;
    }
}
