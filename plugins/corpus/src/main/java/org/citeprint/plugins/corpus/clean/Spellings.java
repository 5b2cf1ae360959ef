// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.citeprint.plugins.corpus.text.Accents;

/**
 * Terms that have a key in common become the most frequent of them; of equally frequent ones that which is not several
 * words in capitals, then the one with most accents, then the first by {@link String#compareTo}.
 */
final class Spellings {

    /** Of spellings that are used equally often the better first; one word in capitals may be an acronym. */
    static final Comparator<String> BETTER = Comparator.comparing(Spellings::isShouted)
            .thenComparingInt(term -> -Accents.count(term)).thenComparing(Comparator.naturalOrder());

    private Spellings() {}

    private static boolean isShouted(String term) {
        return term.indexOf(' ') > 0 && term.chars().noneMatch(Character::isLowerCase)
                && term.chars().anyMatch(Character::isUpperCase);
    }

    /** What each term becomes. */
    static List<Renamed> of(Terms terms, UnaryOperator<String> key, String reason) {
        int[] counts = terms.counts();
        Map<String, Integer> best = new HashMap<>();
        List<String> keys = new ArrayList<>(terms.size());
        for (int id = 0; id < terms.size(); id++) {
            String common = key.apply(terms.label(id));
            keys.add(common);
            best.merge(common, id, (one, other) -> counts[other] > counts[one]
                    || (counts[other] == counts[one] && BETTER.compare(terms.label(other), terms.label(one)) < 0)
                            ? other
                            : one);
        }
        List<Renamed> renamed = new ArrayList<>(terms.size());
        for (int id = 0; id < terms.size(); id++) {
            renamed.add(new Renamed(terms.label(best.getOrDefault(keys.get(id), id)), reason));
        }
        return renamed;
    }
}
