// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the nearest of the names there are. */
final class Suggestion {

    private Suggestion() {}

    /** A question with the name nearest to a word, when one is near enough. */
    static Optional<String> of(String word, Collection<String> names) {
        int limit = Math.min(word.length() - 1, Math.max(2, word.length() / 3));
        Optional<String> best = Optional.empty();
        for (String name : names) {
            int distance = distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance <= limit && !name.isEmpty()) {
                best = Optional.of(name);
                limit = distance - 1;
            }
        }
        return best.map(name -> "did you mean `" + name + "`?");
    }

    /** Levenshtein's distance, by rows: O(nm) time, O(m) memory. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
