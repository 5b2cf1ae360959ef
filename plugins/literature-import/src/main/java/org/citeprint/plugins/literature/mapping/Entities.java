// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Characters written by name or number, as in web pages, which some databases leave in their exports. */
public final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ", "thinsp", " ", "ndash", "\u2013", "mdash", "\u2014", "rsquo", "\u2019");

    private Entities() {}

    /** The text with its characters; what is no entity stays as it is. */
    public static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult match) {
        if (match.group(3) != null) {
            return NAMED.getOrDefault(match.group(3), match.group());
        }
        int code = match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : match.group();
    }
}
