// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;

/** The terms of one list field, numbered as they come; {@link #build} numbers them anew by label. */
final class ListColumn {

    /** So many values of one work are looked through for one that is there already, as {@link Work} does. */
    private static final int DISTINCT = 64;

    private final Dictionary terms = new Dictionary();
    private final IntList ends = new IntList();
    private final IntList ids = new IntList();

    /** Forgets all terms but keeps the memory. */
    void clear() {
        terms.clear();
        ends.clear();
        ids.clear();
    }

    /** Adds a term of a work, unless the work has it already; works come in order. */
    void add(int work, byte[] from, int begin, int end) {
        pad(work);
        int id = terms.idOf(from, begin, end);
        int first = work == 0 ? 0 : ends.get(work - 1);
        if (ids.size() - first > DISTINCT || !ids.contains(first, id)) {
            ids.add(id);
        }
    }

    /** Whether no work has a value. */
    boolean isEmpty() {
        return ids.size() == 0;
    }

    /** Adds all terms of another column, whose first work is the one with this number here. */
    void append(ListColumn other, int base) {
        pad(base);
        int shift = ids.size();
        ids.addAll(other.ids, terms.idsOf(other.terms));
        ends.addAll(other.ends, shift);
    }

    /** Ends the works before this one. */
    void pad(int works) {
        while (ends.size() < works) {
            ends.add(ids.size());
        }
    }

    /** The terms of so many works. */
    Terms build(int works) {
        pad(works);
        int[] order = terms.sorted();
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        int[] ranked = ids.toArray();
        Arrays.setAll(ranked, i -> rank[ranked[i]]);
        int[] offsets = new int[works + 1];
        ends.copyTo(offsets, 1);
        return Terms.wrap(terms.labels(order), offsets, ranked);
    }
}
