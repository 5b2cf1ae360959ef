// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;

/** The terms of one list field, numbered as they come; {@link #build} numbers them anew by label. */
final class ListColumn {

    /** So many values of one work are looked through for one that is there already; of longer lists terms are marked. */
    private static final int FEW = 64;

    private final Dictionary terms = new Dictionary();
    private final IntBlocks ends = new IntBlocks();
    private final IntBlocks ids = new IntBlocks();
    /** Where the values of the work at hand begin. */
    private int first;
    /** Of each term the last long list it was in. */
    private int[] marks = new int[0];
    private int longLists;
    /** Where the values begin that are marked. */
    private int marked = -1;

    /** Forgets all terms but keeps the memory. */
    void clear() {
        terms.clear();
        ends.clear();
        ids.clear();
        first = 0;
        marked = -1;
    }

    /** Adds a term of a work, unless the work has it already; works come in order. */
    void add(int work, byte[] from, int begin, int end) {
        if (ends.size() < work) {
            pad(work);
        }
        int id = terms.idOf(from, begin, end);
        boolean fresh = ids.size() - first < FEW ? !ids.contains(first, id) : isFreshAmongMany(id);
        if (fresh) {
            ids.add(id);
        }
    }

    private boolean isFreshAmongMany(int id) {
        if (marked != first) {
            marked = first;
            longLists++;
            for (int at = first; at < ids.size(); at++) {
                mark(ids.get(at));
            }
        }
        return mark(id);
    }

    /** Whether the term had no mark of this list. */
    private boolean mark(int id) {
        if (id >= marks.length) {
            marks = Arrays.copyOf(marks, Math.addExact(id, (id >> 1) + FEW));
        }
        boolean fresh = marks[id] != longLists;
        marks[id] = longLists;
        return fresh;
    }

    /** Whether no work has a value. */
    boolean isEmpty() {
        return ids.size() == 0;
    }

    /** Adds all terms of another column, whose first work is the one with this number here. */
    void append(ListColumn other, int base) {
        pad(base);
        int shift = ids.size();
        int[] renamed = terms.idsOf(other.terms);
        ids.addAll(other.ids, renamed);
        for (int i = 0; i < other.ends.size(); i++) {
            ends.add(shift + other.ends.get(i));
        }
        first = shift + other.first;
        marked = -1;
    }

    /** Ends the works before this one. */
    void pad(int works) {
        for (int work = ends.size(); work < works; work++) {
            ends.add(ids.size());
        }
        first = ids.size();
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
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = rank[ranked[i]];
        }
        int[] offsets = new int[works + 1];
        ends.copyTo(offsets, 1);
        return Terms.wrap(terms.labels(order), offsets, ranked);
    }
}
