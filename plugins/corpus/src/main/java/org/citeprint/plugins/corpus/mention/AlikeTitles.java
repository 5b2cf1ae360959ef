// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.citeprint.plugins.corpus.text.Numeral;
import org.citeprint.plugins.corpus.text.SourceName;

/**
 * Pairs of records with the same title, first author and year, or the year after. Those that agree in most parts come
 * first, then those whose texts do: which record stands first in the files is chance. Records meet within a surname and
 * year, or the beginning of a title. A short title, such as {@code Editorial} or one in Chinese, must stand in the same
 * year on the same page of the same source.
 */
final class AlikeTitles {

    private static final int SHORTEST_TITLE = 20;
    private static final int TITLE_BEGINNING = 24;
    private static final double LIKE = 0.9;

    private final Mention[] records;
    private final IntUnaryOperator first;
    /** Record numbers, sorted by what the records say; two that say the same are as good as each other. */
    private final int[] sorted;
    private final int[] ranks;

    private AlikeTitles(Mention[] records, IntUnaryOperator first) {
        this.records = records;
        this.first = first;
        this.sorted = IntStream.range(0, records.length).boxed()
                .sorted(Comparator.<Integer, String>comparing(work -> records[work].text())
                        .thenComparing(work -> records[work].ids().toString()))
                .mapToInt(Integer::intValue).toArray();
        this.ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
    }

    /**
     * The pairs, each once, a number of a record in each half.
     *
     * @param first the first record of the work that a record is known to be of: such records need no comparing
     */
    static long[] of(Mention[] records, IntUnaryOperator first) {
        AlikeTitles alike = new AlikeTitles(records, first);
        LongStream.Builder found = LongStream.builder();
        alike.blocks().values().forEach(block -> alike.pairs(block, found));
        return found.build().distinct().boxed()
                .sorted(Comparator.<Long>comparingInt(pair -> -alike.agreement(pair))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToLong(pair -> (long) alike.one(pair) << Integer.SIZE | alike.other(pair)).toArray();
    }

    private Map<String, List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int work = 0; work < records.length; work++) {
            String letters = records[work].title().letters();
            if (letters.length() >= SHORTEST_TITLE) {
                String beginning = "t" + letters.substring(0, Math.min(TITLE_BEGINNING, letters.length()));
                blocks.computeIfAbsent(beginning, key -> new ArrayList<>()).add(work);
                String surname = records[work].author().surname();
                if (!surname.isEmpty()) {
                    blocks.computeIfAbsent("a" + surname + records[work].year(), key -> new ArrayList<>()).add(work);
                }
            } else if (!letters.isEmpty() && !records[work].page().isEmpty()) {
                String place = letters + " " + records[work].year() + " " + records[work].page().text();
                blocks.computeIfAbsent("p" + place, key -> new ArrayList<>()).add(work);
            }
        }
        return blocks;
    }

    /** Adds the pairs of a block by their ranks, the lower in the upper half. */
    private void pairs(List<Integer> block, LongStream.Builder into) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                int one = block.get(i);
                int other = block.get(j);
                if (first.applyAsInt(one) != first.applyAsInt(other) && alike(records[one], records[other])) {
                    long lower = Math.min(ranks[one], ranks[other]);
                    into.add(lower << Integer.SIZE | Math.max(ranks[one], ranks[other]));
                }
            }
        }
    }

    private int one(long pair) {
        return sorted[(int) (pair >>> Integer.SIZE)];
    }

    private int other(long pair) {
        return sorted[(int) pair];
    }

    /** In how many parts that may differ within one work two records agree. */
    private int agreement(long pair) {
        Mention one = records[one(pair)];
        Mention other = records[other(pair)];
        return (one.year() == other.year() ? 1 : 0) + (isSame(one.volume(), other.volume()) ? 1 : 0)
                + (isSame(one.page(), other.page()) ? 1 : 0)
                + (one.title().letters().equals(other.title().letters()) ? 1 : 0);
    }

    private static boolean isSame(Numeral one, Numeral other) {
        return !one.isEmpty() && one.text().equals(other.text());
    }

    /** Whether volume and source of two records on the same page agree; without sources the authors must be known. */
    private static boolean isOnePlace(Mention one, Mention other) {
        if (!one.volume().isEmpty() && !other.volume().isEmpty() && !isSame(one.volume(), other.volume())) {
            return false;
        }
        if (one.sources().isEmpty() && other.sources().isEmpty()) {
            return !one.author().isEmpty() && !other.author().isEmpty();
        }
        return one.sources().stream().anyMatch(name -> other.sources().stream().anyMatch(
                another -> SourceName.compare(name, another).compareTo(SourceName.Agreement.STRONG) >= 0));
    }

    private static boolean alike(Mention one, Mention other) {
        boolean years = one.year() == 0 || other.year() == 0 || Math.abs(one.year() - other.year()) <= 1;
        boolean authors = one.author().isEmpty() || other.author().isEmpty()
                || (one.author().surname().equals(other.author().surname())
                        && (one.author().initial() == 0 || other.author().initial() == 0
                                || one.author().initial() == other.author().initial()));
        if (!years || !authors) {
            return false;
        }
        if (one.title().letters().length() < SHORTEST_TITLE) {
            return isOnePlace(one, other);
        }
        boolean pages = one.page().isEmpty() || other.page().isEmpty() || one.page().text().equals(other.page().text());
        return one.title().letters().equals(other.title().letters())
                ? pages || !one.volume().text().equals(other.volume().text()) || one.ids().isEmpty()
                        || other.ids().isEmpty()
                : pages && !one.author().isEmpty() && one.year() == other.year()
                        && one.title().likeness(other.title()) >= LIKE;
    }
}
