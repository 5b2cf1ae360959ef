// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which of the works have which terms; terms in too few of them are left out.
 *
 * @param terms the terms in the order of their letters
 * @param rows for each work its terms, ascending
 * @param counts in how many works each term is
 */
record TermWorks(List<String> terms, int[][] rows, int[] counts) {

    static TermWorks of(List<Collection<String>> works, int minCount) {
        SequencedMap<String, Integer> counts = new TreeMap<>();
        works.forEach(work -> work.forEach(term -> counts.merge(term, 1, Integer::sum)));
        List<String> terms = new ArrayList<>();
        counts.forEach((term, count) -> {
            if (count >= minCount) {
                terms.add(term);
            }
        });
        int[][] rows = works.stream()
                .map(work -> work.stream()
                        .mapToInt(term -> Collections.binarySearch(terms, term))
                        .filter(place -> place >= 0)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        int[] found = terms.stream().mapToInt(term -> counts.getOrDefault(term, 0)).toArray();
        return new TermWorks(terms, rows, found);
    }

    int works() {
        return rows.length;
    }

    /**
     * What some works have.
     *
     * @param terms the terms in any of them, ascending
     * @param counts in how many of them each is
     * @param rows the works, each with the places of its terms among these, in an order that does not depend on how works
     *     are numbered
     */
    record Part(int[] terms, int[] counts, int[][] rows) {}

    /** What some works have; linear in it but for sorting. */
    Part part(int[] places) {
        int[][] some = IntStream.of(places).mapToObj(place -> rows[place]).sorted(Arrays::compare)
                .toArray(int[][]::new);
        int[] found = Arrays.stream(some).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
        int[][] own = Arrays.stream(some)
                .map(row -> IntStream.of(row).map(term -> Arrays.binarySearch(found, term)).toArray())
                .toArray(int[][]::new);
        int[] inside = new int[found.length];
        Arrays.stream(own).flatMapToInt(Arrays::stream).forEach(term -> inside[term]++);
        return new Part(found, inside, own);
    }
}
