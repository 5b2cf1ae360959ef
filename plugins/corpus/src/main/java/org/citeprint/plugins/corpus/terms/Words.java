// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text at punctuation and its parts at blanks. */
final class Words {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}'’\\- ]+");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private Words() {}

    /** The words between punctuation, in lower case and bare. */
    static List<List<String>> runs(String text) {
        List<List<String>> runs = new ArrayList<>();
        for (String run : PUNCTUATION.split(text.toLowerCase(Locale.ROOT), -1)) {
            List<String> words = new ArrayList<>();
            for (String word : BLANKS.split(run, -1)) {
                words.add(bare(word));
            }
            runs.add(words);
        }
        return runs;
    }

    /** A word without possessive ending, quotes and hyphens at its ends. */
    private static String bare(String word) {
        String text = word.replace('’', '\'');
        text = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
