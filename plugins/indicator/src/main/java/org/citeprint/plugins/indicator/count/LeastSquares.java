// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.count;

import java.util.stream.IntStream;

/**
 * A straight line y = a + b x by ordinary least squares.
 *
 * @param intercept a
 * @param slope b
 * @param r2 the share of the variance of y that it explains
 */
public record LeastSquares(double intercept, double slope, double r2) {

    /** The line through points; NaN throughout where x has no two values. */
    public static LeastSquares of(double[] x, double[] y) {
        double meanX = Sums.mean(x);
        double meanY = Sums.mean(y);
        double xx = sum(x.length, i -> (x[i] - meanX) * (x[i] - meanX));
        double xy = sum(x.length, i -> (x[i] - meanX) * (y[i] - meanY));
        double yy = sum(x.length, i -> (y[i] - meanY) * (y[i] - meanY));
        if (!(xx > 0)) {
            return new LeastSquares(Double.NaN, Double.NaN, Double.NaN);
        }
        double slope = xy / xx;
        return new LeastSquares(meanY - slope * meanX, slope, yy > 0 ? xy * xy / (xx * yy) : Double.NaN);
    }

    private static double sum(int count, java.util.function.IntToDoubleFunction value) {
        return Sums.of(IntStream.range(0, count).mapToDouble(value).toArray());
    }
}
