// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them: grouped by commas, a true minus sign, an exponent only where there is no other way; the
 * same in every locale.
 */
public final class Numbers {

    private static final int MOST_DECIMALS = 12;

    private Numbers() {}

    /** With so many decimals; a number other than zero that would vanish keeps two significant digits. */
    public static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 && value != 0 ? significant(value, 2) : group(rounded);
    }

    /** With at most so many significant digits and no trailing zeros after the point. */
    public static String significant(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        if (rounded.signum() == 0 || Math.abs(value) < 1e-9) {
            return value == 0 ? "0" : rounded.toString().replace('-', '\u2212');
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return group(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** A whole number. */
    public static String whole(long value) {
        return group(BigDecimal.valueOf(value));
    }

    /** Short enough for a legend: {@code 500}, {@code 12k}, {@code −3M}. */
    public static String compact(double value) {
        double size = Math.abs(value);
        if (size >= 1e15) {
            return BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros()
                    .toString().replace('-', '\u2212');
        }
        if (size >= 1e9) {
            return significant(value / 1e9, 3) + "bn";
        }
        if (size >= 1e6) {
            return significant(value / 1e6, 3) + "M";
        }
        return size >= 1e4 ? significant(value / 1e3, 3) + "k" : significant(value, 3);
    }

    /** How many decimals a column of numbers needs when its largest should show about four digits. */
    public static int decimals(double largest) {
        double size = Math.abs(largest);
        int decimals = 0;
        for (double limit = 100; size < limit && decimals < MOST_DECIMALS && size > 0; limit /= 10) {
            decimals++;
        }
        return decimals;
    }

    private static String group(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(value.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(whole.charAt(i));
        }
        return out.append(point < 0 ? "" : digits.substring(point)).toString();
    }
}
