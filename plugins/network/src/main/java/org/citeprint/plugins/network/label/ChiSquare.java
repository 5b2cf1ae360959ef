// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

/** The chi-square distribution with one degree of freedom. */
final class ChiSquare {

    private static final double ROOT_PI = Math.sqrt(Math.PI);
    private static final int TERMS = 200;

    private ChiSquare() {}

    /** How likely a value at least so large is by chance: erfc of the root of half the value. */
    static double tail(double value) {
        double x = Math.sqrt(value / 2);
        return x < 2 ? 1 - series(x) : fraction(x);
    }

    /** erf by its series of terms that are all of one sign (Abramowitz and Stegun 1964, 7.1.6). */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n < TERMS; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / ROOT_PI * StrictMath.exp(-x * x) * sum;
    }

    /** erfc by its continued fraction (7.1.14), from the innermost term out. */
    private static double fraction(double x) {
        double value = x;
        for (int n = TERMS; n > 0; n--) {
            value = x + n / 2.0 / value;
        }
        return StrictMath.exp(-x * x) / (ROOT_PI * value);
    }
}
