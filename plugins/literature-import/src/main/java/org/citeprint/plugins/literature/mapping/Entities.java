// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;

/** Characters written by name or number, as in web pages, which some databases leave in their exports. */
public final class Entities {

    private static final Pattern ENTITY = Pattern
            .compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    /** So many signs stand behind an ampersand at most: eight letters, or the number of a character, and the semicolon. */
    private static final int LONGEST = 9;
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("thinsp", " "), Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"), Map.entry("rsquo", "\u2019"), Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"), Map.entry("hellip", "\u2026"), Map.entry("deg", "\u00B0"),
            Map.entry("micro", "\u00B5"), Map.entry("szlig", "\u00DF"), Map.entry("aelig", "\u00E6"),
            Map.entry("AElig", "\u00C6"), Map.entry("oslash", "\u00F8"), Map.entry("Oslash", "\u00D8"));
    private static final Pattern ACCENTED = Pattern.compile("([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)");
    private static final Map<String, String> ACCENTS = Map.of("acute", "\u0301", "grave", "\u0300", "circ", "\u0302",
            "uml", "\u0308", "tilde", "\u0303", "cedil", "\u0327", "ring", "\u030A", "caron", "\u030C");

    private Entities() {}

    /** The text with its characters; what is no entity stays as it is. */
    public static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    /** The text with its characters; the same slice where no entity can stand, as in {@code R&D}. */
    public static Slice decode(Slice text) {
        return mayHave(text) ? Slice.of(decode(text.text())) : text;
    }

    /** Whether behind an ampersand a semicolon comes as soon as behind the longest entity. */
    private static boolean mayHave(Slice text) {
        byte[] bytes = text.bytes();
        for (int at = text.indexOf('&'); at >= 0; at = ByteScan.indexOf(bytes, at + 1, text.end(), '&')) {
            int semicolon = ByteScan.indexOf(bytes, at + 1, Math.min(text.end(), at + 1 + LONGEST), ';');
            if (semicolon >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String character(MatchResult match) {
        if (match.group(3) != null) {
            Matcher accented = ACCENTED.matcher(match.group(3));
            return accented.matches()
                    ? Normalizer.normalize(accented.group(1) + ACCENTS.get(accented.group(2)), Normalizer.Form.NFC)
                    : NAMED.getOrDefault(match.group(3), match.group());
        }
        int code = match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : match.group();
    }
}
