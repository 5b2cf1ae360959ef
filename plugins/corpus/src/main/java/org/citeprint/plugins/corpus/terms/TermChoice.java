// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.util.ArrayList;
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

    /**
     * The frequent ones that are not merely part of a longer one.
     *
     * @param nested whether a work that has a longer candidate has its parts among its candidates, too
     */
    static Set<String> frequent(List<SortedSet<String>> candidates, int minCount, boolean nested, Tally tally) {
        Map<String, Integer> counts = new TreeMap<>();
        candidates.forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        tally.read(counts.size());
        int before = counts.size();
        counts.values().removeIf(count -> count < minCount);
        tally.rejected("in fewer than " + minCount + " works", before - counts.size());
        int frequent = counts.size();
        if (nested) {
            removeNested(counts);
        }
        tally.rejected("part of a longer term", frequent - counts.size());
        return counts.keySet();
    }

    /** From the longest on, so that the longer term by which one is dropped is always one that stays. */
    private static void removeNested(Map<String, Integer> counts) {
        Map<Integer, List<String>> byWords = new TreeMap<>(Comparator.reverseOrder());
        counts.keySet().forEach(term -> byWords
                .computeIfAbsent(term.split(" ", -1).length, key -> new ArrayList<>()).add(term));
        Map<String, Integer> inside = new HashMap<>();
        byWords.values().forEach(terms -> terms.forEach(term -> {
            int count = counts.getOrDefault(term, 0);
            if (inside.getOrDefault(term, 0) >= NESTED * count) {
                counts.remove(term);
            } else {
                addParts(term, count, inside);
            }
        }));
    }

    /** Notes for each part of a term the count of the most frequent term that holds it. */
    private static void addParts(String term, int count, Map<String, Integer> inside) {
        List<String> words = List.of(term.split(" ", -1));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from < words.size()) {
                    inside.merge(String.join(" ", words.subList(from, to)), count, Math::max);
                }
            }
        }
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
