// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A few lines before JSON or XML that are neither: a note of who saved the file, or what a site puts before JSON lest it
 * be run. They are left out and told; what stands behind them decides what the file is.
 */
public final class Preamble {

    /** More lines than notes have: behind them a brace may stand in any text. */
    private static final int MOST = 5;
    private static final Pattern BEGIN = Pattern
            .compile("\\s*(?:\\{\\s*(?:\".*|$)|\\[\\s*(?:\\{.*|$)|<\\?xml .*|<[A-Za-z]+(?:>| .*))");

    /** A line without the signs of JSON and XML, so that no part of a damaged record is taken for a note. */
    private static final Pattern NOTE = Pattern
            .compile("\\)\\]\\}',?|while\\(1\\);|for\\(;;\\);|(?=.*\\p{L}{3})[^\"<>{}\\[\\]]{1,199}[^\"<>{}\\[\\],]");

    private Preamble() {}

    /** How many lines, blank ones not counted, stand before the JSON or XML of a text; 0 where it has none. */
    public static int lines(String head) {
        return behind(head).map(rest -> (int) head.substring(0, head.length() - rest.length()).lines()
                .filter(line -> !line.isBlank()).count()).orElse(0);
    }

    /** What stands behind such lines; absent when there are none, or nothing else either. */
    static Optional<String> behind(String head) {
        List<String> first = head.lines().filter(line -> !line.isBlank()).limit(MOST + 1L).toList();
        int notes = 0;
        while (notes < first.size() && NOTE.matcher(first.get(notes).strip()).matches()) {
            notes++;
        }
        return notes > 0 && notes < first.size() && BEGIN.matcher(first.get(notes)).matches()
                ? Optional.of(from(head, first.subList(0, notes)))
                : Optional.empty();
    }

    private static String from(String head, List<String> before) {
        int at = 0;
        for (String line : before) {
            at = head.indexOf(line, at) + line.length();
        }
        return head.substring(at).stripLeading();
    }
}
