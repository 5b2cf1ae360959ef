// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;

/** Which candidates stay. */
final class TermChoice {

    /** Share of a term's works that must have it inside one longer term for it to be dropped. */
    private static final double NESTED = 0.9;

    private TermChoice() {}

    /** The frequent ones that are not merely part of a longer one. */
    static Set<String> frequent(List<SortedSet<String>> candidates, int minCount, Tally tally) {
        Map<String, Integer> counts = new TreeMap<>();
        candidates.forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        tally.read(counts.size());
        int before = counts.size();
        counts.values().removeIf(count -> count < minCount);
        tally.rejected("in fewer than " + minCount + " works", before - counts.size());
        Map<String, Integer> inside = nestedIn(counts);
        int frequent = counts.size();
        counts.entrySet().removeIf(term -> inside.getOrDefault(term.getKey(), 0) >= NESTED * term.getValue());
        tally.rejected("part of a longer term", frequent - counts.size());
        return counts.keySet();
    }

    /** For each term the count of the most frequent term that holds it. */
    private static Map<String, Integer> nestedIn(Map<String, Integer> counts) {
        Map<String, Integer> inside = new HashMap<>();
        counts.forEach((term, count) -> {
            String[] words = term.split(" ", -1);
            for (int from = 0; from < words.length; from++) {
                for (int to = from + 1; to <= words.length; to++) {
                    if (to - from < words.length) {
                        String part = String.join(" ", List.of(words).subList(from, to));
                        inside.merge(part, count, Math::max);
                    }
                }
            }
        });
        return inside;
    }

    /** The most relevant share of the terms; of equally relevant ones the first. */
    static Set<String> relevant(Terms terms, double[] relevance, double share, Tally tally) {
        int kept = (int) Math.ceil(share * terms.size() - 1e-9);
        Set<String> stay = new HashSet<>();
        IntStream.range(0, terms.size()).boxed()
                .sorted(Comparator.<Integer>comparingDouble(term -> -relevance[term])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(kept)
                .forEach(term -> stay.add(terms.label(term)));
        tally.rejected("low relevance", terms.size() - kept).kept(kept);
        return stay;
    }
}
