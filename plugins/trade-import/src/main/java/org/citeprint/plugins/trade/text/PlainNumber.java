// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as files of records and sheets write them: with a decimal point, and an exponent if need be. */
public final class PlainNumber {

    private PlainNumber() {}

    /** The finite number that a text without blanks around it is, or {@link Double#NaN} where it is none. */
    public static double of(String text) {
        if (!isOfItsSigns(text)) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A number for people, with four digits. */
    public static String shown(double value) {
        return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    /** Java's own numbers may also end in d or be written in hexadecimal digits. A loop: there may be millions of texts. */
    private static boolean isOfItsSigns(String text) {
        for (int at = 0; at < text.length(); at++) {
            if ("+-.0123456789eE".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
