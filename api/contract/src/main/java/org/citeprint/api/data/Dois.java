// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds digital object identifiers in text. */
public final class Dois {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 9;

    private Dois() {}

    /**
     * Every identifier in a text, in lower case, each once, in the order given. One begins with {@code 10.} and four to
     * nine digits and ends before a blank, comma, bracket, bar, quotation mark, or a semicolon with a blank behind it;
     * full stops and brackets that close nothing do not belong to it.
     */
    public static List<String> in(String text) {
        int at = text.indexOf("10.");
        if (at < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>(1);
        while (at >= 0) {
            int suffix = suffix(text, at);
            int end = suffix < 0 ? at + 1 : end(text, suffix);
            if (suffix >= 0 && end > suffix) {
                String doi = text.substring(at, end).toLowerCase(Locale.ROOT);
                if (!found.contains(doi)) {
                    found.add(doi);
                }
            }
            at = text.indexOf("10.", end);
        }
        return found;
    }

    /** Where the part behind the slash begins, or -1 when there is none. */
    private static int suffix(String text, int at) {
        if (at > 0 && ReferenceDraft.isDigit(text.charAt(at - 1))) {
            return -1;
        }
        int place = at + 3;
        while (place < text.length() && ReferenceDraft.isDigit(text.charAt(place))) {
            place++;
        }
        int digits = place - at - 3;
        // Registrants can have parts of their own: 10.1000.10/123.
        while (place < text.length() && (text.charAt(place) == '.' || ReferenceDraft.isDigit(text.charAt(place)))) {
            place++;
        }
        boolean slash = place < text.length() && text.charAt(place) == '/';
        return slash && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? place + 1 : -1;
    }

    private static int end(String text, int suffix) {
        int end = suffix;
        int open = 0;
        while (end < text.length() && !stops(text, end)) {
            open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > suffix) {
            char last = text.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (last != '.' && last != ';' && last != ':') {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean stops(String text, int place) {
        char character = text.charAt(place);
        return switch (character) {
            case ',', '[', ']', '|', '"', '{', '}', '\u201C', '\u201D', '\uFF0C', '\uFF1B' -> true;
            case ';' -> place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1));
            default -> Character.isWhitespace(character) || Character.isSpaceChar(character);
        };
    }
}
