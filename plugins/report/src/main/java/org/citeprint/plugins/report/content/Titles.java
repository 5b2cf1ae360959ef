// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of steps and outputs as headings, and as the anchors of a page. */
final class Titles {

    private static final Pattern KEYED = Pattern.compile("([^\\[]+)\\[(.+)]");
    private static final int LONGEST = 160;

    private Titles() {}

    /** {@code economics-bursts} as {@code Economics bursts}, {@code footprint[year=2005]} as {@code Footprint, year 2005}. */
    static String of(String step) {
        Matcher keyed = KEYED.matcher(step);
        if (!keyed.matches()) {
            return sentence(step.replace('-', ' ').replace('_', ' '));
        }
        String key = keyed.group(2).replace('=', ' ').replaceAll("\\s*,\\s*", ", ");
        return sentence(keyed.group(1).replace('-', ' ').replace('_', ' ')) + ", " + key;
    }

    /** The text with a capital in front, cut where it is longer than a heading may be. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        String rest = text.substring(Character.charCount(first));
        return cut(Character.toString(Character.toTitleCase(first)) + rest);
    }

    /** The text, or its beginning with an ellipsis. */
    static String cut(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** An anchor from a text and a number that makes it unlike all others. */
    static String anchor(String text, int number) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = plain.substring(0, Math.min(40, plain.length()));
        return (start.isEmpty() ? "part" : start) + "-" + number;
    }
}
