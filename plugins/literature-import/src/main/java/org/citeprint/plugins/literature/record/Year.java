// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.OptionalInt;

/** Publication years as formats write them. */
public final class Year {

    private static final int LENGTH = 4;

    private Year() {}

    /** The year at the start of {@code 2012}, {@code 2012-05-01}, {@code 2012/05} or {@code 2012.0}; else none. */
    public static OptionalInt leading(String text) {
        String value = text.strip();
        boolean alone = value.length() == LENGTH
                || (value.length() > LENGTH && "-/.".indexOf(value.charAt(LENGTH)) >= 0);
        return alone ? digits(value, 0) : OptionalInt.empty();
    }

    /** The year at the end of {@code FEB 2026}; else none. */
    public static OptionalInt trailing(String text) {
        String value = text.strip();
        int start = value.length() - LENGTH;
        boolean alone = start == 0 || (start > 0 && value.charAt(start - 1) == ' ');
        return alone ? digits(value, start) : OptionalInt.empty();
    }

    private static OptionalInt digits(String text, int start) {
        int year = 0;
        for (int i = start; i < start + LENGTH; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            year = year * 10 + digit - '0';
        }
        return year >= 1000 ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
