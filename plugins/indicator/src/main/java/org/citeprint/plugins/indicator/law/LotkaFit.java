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
 * data. Sources: Lotka (1926); Nicholls, P. T. (1987), Information Processing &amp; Management 23, 411-419; Pao, M. L.
 * (1985), same journal 21, 305-320.
 *
 * @param works the counts of works that occur, ascending
 * @param authors how many authors have each
 */
record LotkaFit(int[] works, int[] authors) {

    /** The largest exponent looked for: above it practically all authors have one work. */
    private static final double STEEPEST = 50;

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

    /** The mean of ln x under the zeta distribution, which falls as beta rises. */
    private static double meanLogOf(double beta) {
        double step = 1e-6 * beta;
        double below = Math.max(1 + 1e-10, beta - step);
        return (StrictMath.log(zeta(below)) - StrictMath.log(zeta(beta + step))) / (beta + step - below);
    }

    /** Riemann's zeta for beta &gt; 1 by Euler and Maclaurin's sum after 60 terms. */
    static double zeta(double beta) {
        int terms = 60;
        double sum = 0;
        for (int x = terms - 1; x >= 1; x--) {
            sum += StrictMath.pow(x, -beta);
        }
        double last = StrictMath.pow(terms, -beta);
        double first = beta * last / terms;
        double third = first * (beta + 1) * (beta + 2) / (terms * terms);
        double fifth = third * (beta + 3) * (beta + 4) / (terms * terms);
        return sum + last * terms / (beta - 1) + last / 2 + first / 12 - third / 720 + fifth / 30240;
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
