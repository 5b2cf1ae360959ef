// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * DOIs that name no single work: a database gives them to two records with numbers of their own and unlike titles, as it
 * does for the abstracts of a supplement or the chapters of a book. They are taken away from the records, so that neither
 * records nor references meet by them. Linear but for records with one DOI.
 */
final class SharedDois {

    private static final double UNLIKE = 0.5;

    private final Mention[] records;
    private final Set<String> shared = new TreeSet<>();

    SharedDois(Mention[] records) {
        this.records = records;
        Map<String, List<Integer>> byDoi = new TreeMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (int work = 0; work < records.length; work++) {
            for (String doi : records[work].ids().subList(0, records[work].dois())) {
                Integer before = first.putIfAbsent(doi, work);
                if (before != null) {
                    byDoi.computeIfAbsent(doi, key -> new ArrayList<>(List.of(before))).add(work);
                }
            }
        }
        byDoi.forEach((doi, works) -> {
            if (IntStream.range(1, works.size()).anyMatch(i -> works.subList(0, i).stream()
                    .anyMatch(one -> isAnother(records[one], records[works.get(i)])))) {
                shared.add(doi);
            }
        });
    }

    private static boolean isAnother(Mention one, Mention other) {
        return !one.title().isEmpty() && !other.title().isEmpty() && one.title().likeness(other.title()) < UNLIKE
                && SameWorks.differ(numbers(one), numbers(other));
    }

    private static List<String> numbers(Mention record) {
        return record.ids().subList(record.dois(), record.ids().size());
    }

    /** The DOIs, in their order. */
    Set<String> shared() {
        return shared;
    }

    /** The records without them. */
    Mention[] without() {
        Mention[] without = records.clone();
        for (int work = 0; work < without.length; work++) {
            Mention record = records[work];
            if (!shared.isEmpty() && record.ids().stream().anyMatch(shared::contains)) {
                List<String> left = record.ids().stream().filter(id -> !shared.contains(id)).toList();
                without[work] = record.withIds(left, record.dois() - (record.ids().size() - left.size()));
            }
        }
        return without;
    }
}
