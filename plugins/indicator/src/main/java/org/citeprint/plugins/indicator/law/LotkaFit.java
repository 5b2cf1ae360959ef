// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.law;

import java.util.stream.IntStream;
import org.citeprint.plugins.indicator.count.LeastSquares;
import org.citeprint.plugins.indicator.count.Sums;

/**
 * Lotka's law for authors(i) authors of works(i) works each: the share of authors with x works is C / x^beta.
 *
 * <ul>
 * <li>By least squares of log10(share) on log10(works) over the counts that occur: as Lotka did and bibliometrix does.
 * <li>By maximum likelihood of the zeta distribution, P(x) = x^-beta / zeta(beta): beta solves
 *     -zeta'(beta) / zeta(beta) = mean ln x. It gives each author one vote, where least squares gives one to each count.
 * </ul>
 *
 * The test of Kolmogorov and Smirnov takes the largest distance D between the distribution functions and
 * p = 2 sum (-1)^(k-1) exp(-2 k² N D²), which is conservative for counts, and too high when beta was fitted to the same
 * data. Sources: Lotka (1926); Nicholls, P. T. (1987), Journal of the American Society for Information Science 38, 443-445; Pao,
 * M. L. (1985), Information Processing &amp; Management 21, 305-320.
 *
 * @param works the counts of works that occur, ascending
 * @param authors how many authors have each
 */
record LotkaFit(int[] works, int[] authors) {

    /** The largest exponent looked for: above it practically all authors have one work. */
    private static final double STEEPEST = 50;

    private static final int TERMS = 60;

    long total() {
        return IntStream.of(authors).asLongStream().sum();
    }

    double share(int i) {
        return (double) authors[i] / total();
    }

    /** log10(share) = log10(C) - beta · log10(works). */
    LeastSquares leastSquares() {
        int counts = works.length;
        return LeastSquares.of(
                IntStream.range(0, counts).mapToDouble(i -> StrictMath.log10(works[i])).toArray(),
                IntStream.range(0, counts).mapToDouble(i -> StrictMath.log10(share(i))).toArray());
    }

    /** The exponent of maximum likelihood; NaN when every author has one work. */
    double likeliest() {
        double meanLog = Sums.of(IntStream.range(0, works.length)
                .mapToDouble(i -> authors[i] * StrictMath.log(works[i])).toArray()) / total();
        if (meanLog <= 0) {
            return Double.NaN;
        }
        double low = 1 + 1e-9;
        double high = STEEPEST;
        while (high - low > 1e-12 * high) {
            double middle = (low + high) / 2;
            if (meanLogOf(middle) > meanLog) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The mean of ln x under the zeta distribution, -zeta'(beta) / zeta(beta), which falls as beta rises. */
    private static double meanLogOf(double beta) {
        double[] sums = sums(beta);
        return sums[1] / sums[0];
    }

    /** Riemann's zeta for beta &gt; 1. */
    static double zeta(double beta) {
        return sums(beta)[0];
    }

    /**
     * Riemann's zeta for beta &gt; 1 and the negative of its derivative, both by Euler and Maclaurin's sum after 60 terms.
     * The derivatives of f(x) = x^-beta are f times a polynomial in beta over a power of x; those of f ln x follow by
     * -d/dbeta.
     */
    private static double[] sums(double beta) {
        double sum = 0;
        double logs = 0;
        for (int x = TERMS - 1; x >= 2; x--) {
            double term = StrictMath.pow(x, -beta);
            sum += term;
            logs += term * StrictMath.log(x);
        }
        double n = TERMS;
        double ln = StrictMath.log(n);
        double last = StrictMath.pow(n, -beta);
        double square = n * n;
        double first = beta / n;
        double third = first * (beta + 1) * (beta + 2) / square;
        double fifth = third * (beta + 3) * (beta + 4) / square;
        double rest = n / (beta - 1) + 0.5 + first / 12 - third / 720 + fifth / 30240;
        // d/dbeta of the logarithm of each of the polynomials.
        double one = 1 / beta;
        double two = one + 1 / (beta + 1) + 1 / (beta + 2);
        double three = two + 1 / (beta + 3) + 1 / (beta + 4);
        double slope = -n / ((beta - 1) * (beta - 1)) + first * one / 12 - third * two / 720 + fifth * three / 30240;
        return new double[]{1 + (sum + last * rest), logs + last * (ln * rest - slope)};
    }

    /** The largest distance between the observed distribution function and that of an exponent. */
    double distance(double beta) {
        double zeta = zeta(beta);
        double observed = 0;
        double expected = 0;
        double largest = 0;
        int next = 1;
        for (int i = 0; i < works.length; i++) {
            for (; next < works[i]; next++) {
                expected += StrictMath.pow(next, -beta) / zeta;
                largest = Math.max(largest, Math.abs(observed - expected));
            }
            expected += StrictMath.pow(works[i], -beta) / zeta;
            next = works[i] + 1;
            observed += share(i);
            largest = Math.max(largest, Math.abs(observed - expected));
        }
        return largest;
    }

    /** The chance of a distance as large, by Kolmogorov's limit. */
    double p(double distance) {
        double x = 2 * total() * distance * distance;
        double sum = 0;
        for (int k = 100; k >= 1; k--) {
            sum += (k % 2 == 1 ? 2 : -2) * StrictMath.exp(-x * k * k);
        }
        return x < 0.05 ? 1 : Math.clamp(sum, 0, 1);
    }
}
