// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ways to take a value apart. */
public final class Parts {

    private Parts() {}

    /** Parts between semicolons. */
    public static List<String> semicolons(String value) {
        return split(RawRecord.joined(value), ";");
    }

    /** Names between semicolons, Western or Chinese, and Chinese commas. */
    public static List<String> chineseNames(String value) {
        return split(RawRecord.joined(value), CHINESE);
    }

    /** Terms or addresses between semicolons, Western or Chinese; between Chinese commas where there is none. */
    public static List<String> chinese(String value) {
        String text = RawRecord.joined(value);
        return split(text, text.indexOf(';') >= 0 || text.indexOf('\uFF1B') >= 0 ? CHINESE_SEMICOLONS : CHINESE);
    }

    /** Parts between line ends. */
    public static List<String> lines(String value) {
        return value.lines().map(String::strip).toList();
    }

    /** Parts between a sign. */
    public static Function<String, List<String>> at(String sign) {
        return value -> split(RawRecord.joined(value), sign);
    }

    private static final Pattern CHINESE_SEMICOLONS = Pattern.compile("[;\\uFF1B]+");
    private static final Pattern CHINESE = Pattern.compile("[;\\uFF1B\\uFF0C\\u3001]+");

    private static List<String> split(String value, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = value.indexOf(separator); to >= 0; to = value.indexOf(separator, from)) {
            add(parts, value.substring(from, to));
            from = to + separator.length();
        }
        add(parts, value.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String text = part.strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    private static List<String> split(String value, Pattern separator) {
        return Arrays.stream(separator.split(value, -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
