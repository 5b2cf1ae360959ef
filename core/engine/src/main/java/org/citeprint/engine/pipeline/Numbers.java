// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as JSON writes them: no {@code 01}, {@code 1_000}, {@code 0x1F}, {@code .5} or {@code .inf}. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL = Pattern
            .compile("-?(0|[1-9][0-9]{0,400})(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,4})?");

    private Numbers() {}

    /** The whole number a text stands for. */
    public static OptionalLong whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether a text is written as a number should be, but one that is too large for what it is needed for. */
    public static boolean tooLarge(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits || (DECIMAL.matcher(text).matches() && Double.isInfinite(Double.parseDouble(text)));
    }

    /** The finite number a text stands for. */
    public static OptionalDouble decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value == 0 ? 0.0 : value) : OptionalDouble.empty();
    }
}
