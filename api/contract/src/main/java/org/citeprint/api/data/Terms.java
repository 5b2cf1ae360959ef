// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A many-valued column of a {@link Corpus}: for each work the ids of its terms, in compressed sparse rows. The terms
 * of work {@code w} are {@code ids[offsets[w]] … ids[offsets[w + 1] - 1]}, in the order the work lists them. Ids
 * number the distinct terms in ascending order of {@link String#compareTo}, so they do not depend on the order of the
 * works.
 */
public final class Terms {

    private final Strings labels;
    private final int works;
    private final int occurrences;
    private final @Nullable Supplier<Terms> source;
    private @Nullable Rows rows;

    /** Final fields: a thread that sees rows sees all of them. */
    private record Rows(int[] offsets, int[] ids) {}

    private Terms(Strings labels, int[] offsets, int[] ids) {
        this.labels = labels;
        this.works = offsets.length - 1;
        this.occurrences = ids.length;
        this.source = null;
        this.rows = new Rows(offsets, ids);
    }

    private Terms(Strings labels, int works, int occurrences, Supplier<Terms> source) {
        this.labels = labels;
        this.works = works;
        this.occurrences = occurrences;
        this.source = source;
    }

    /**
     * Terms whose rows are read when somebody first asks for them. Several threads may then read them at once; they must
     * get equal ones.
     */
    public static Terms later(Strings labels, int works, int occurrences, Supplier<Terms> source) {
        return new Terms(labels, works, occurrences, source);
    }

    private Rows rows() {
        Rows known = rows;
        if (known == null) {
            if (source == null) {
                throw new IllegalStateException("no terms");
            }
            known = source.get().rows();
            if (known.offsets().length != works + 1 || known.ids().length != occurrences) {
                throw new IllegalStateException("not so many terms as promised");
            }
            rows = known;
        }
        return known;
    }

    /** Takes over the three arrays, which must not change any more. */
    public static Terms wrap(Strings labels, int[] offsets, int[] ids) {
        if (offsets.length == 0 || offsets[offsets.length - 1] != ids.length) {
            throw new IllegalArgumentException("offsets do not cover the ids");
        }
        return new Terms(labels, offsets, ids);
    }

    /** Encodes the terms of each work, in the order of the works. */
    public static Terms of(List<? extends Collection<String>> works) {
        SequencedSet<String> sorted = new TreeSet<>();
        works.forEach(sorted::addAll);
        Map<String, Integer> rank = HashMap.newHashMap(sorted.size());
        sorted.forEach(label -> rank.put(label, rank.size()));
        int[] offsets = new int[works.size() + 1];
        IntList ids = new IntList();
        for (int work = 0; work < works.size(); work++) {
            works.get(work).forEach(label -> ids.add(rank.getOrDefault(label, -1)));
            offsets[work + 1] = ids.size();
        }
        return new Terms(Strings.of(sorted), offsets, ids.toArray());
    }

    /** How many distinct terms. */
    public int size() {
        return labels.size();
    }

    /** How many works. */
    public int works() {
        return works;
    }

    /** How many uses of a term by a work, all works together. */
    public int occurrences() {
        return occurrences;
    }

    /** The term with an id. */
    public String label(int id) {
        return labels.get(id);
    }

    /** Where the terms of a work begin in {@link #ids}. */
    public int start(int work) {
        return rows().offsets()[work];
    }

    /** Where the terms of a work end in {@link #ids}, exclusive. */
    public int end(int work) {
        return rows().offsets()[work + 1];
    }

    /** The id at a place between {@link #start} and {@link #end}. */
    public int id(int place) {
        return rows().ids()[place];
    }

    /** The ids of a work's terms, as a copy. */
    public int[] of(int work) {
        Rows read = rows();
        return Arrays.copyOfRange(read.ids(), read.offsets()[work], read.offsets()[work + 1]);
    }

    /** In how many works each term occurs. */
    public int[] counts() {
        int[] counts = new int[size()];
        for (int id : rows().ids()) {
            counts[id]++;
        }
        return counts;
    }

    /** The labels, to be read only. */
    public Strings labels() {
        return labels;
    }

    /** The offsets themselves, to be read only. */
    public int[] offsets() {
        return rows().offsets();
    }

    /** The ids themselves, to be read only. */
    public int[] ids() {
        return rows().ids();
    }
}
