// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.record.Year;

/** Dates as formats write them: {@code 2020/11//}, {@code 2016 Jan 15}, {@code 1 Jan.-Feb. 2019}, {@code Winter 1998}. */
public final class Dates {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");

    private Dates() {}

    /** The year a date begins with, else the first number in it that can be one. */
    public static OptionalInt year(String date) {
        OptionalInt leading = Year.leading(date);
        Matcher inside = YEAR.matcher(date);
        return leading.isPresent() || !inside.find() ? leading : OptionalInt.of(Integer.parseInt(inside.group(1)));
    }
}
