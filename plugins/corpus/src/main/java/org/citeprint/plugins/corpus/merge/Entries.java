// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.citeprint.plugins.corpus.text.Fold;

/** The entries of several lists as one list. */
final class Entries {

    private static final Pattern BESIDES_SIGNS = Pattern.compile("[^+#]+");

    private Entries() {}

    /** The entries of all lists in their order, each once, in the better of its spellings. */
    static List<String> union(Iterable<List<String>> lists) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (List<String> list : lists) {
            for (String value : list) {
                byKey.merge(key(value), value, Entries::finer);
            }
        }
        return List.copyOf(byKey.values());
    }

    /** Signs count where they are part of a name: {@code C}, {@code C++} and {@code C#} are three. */
    private static String key(String value) {
        String key = Fold.words(value) + BESIDES_SIGNS.matcher(value).replaceAll("");
        return key.isEmpty() ? value : key;
    }

    /** Of two spellings that differ in capitals and accents the one with small letters, then the first. */
    private static String finer(String one, String other) {
        return Rule.FULLEST.better(List.of(one, other)).compare(one, other) <= 0 ? one : other;
    }
}
