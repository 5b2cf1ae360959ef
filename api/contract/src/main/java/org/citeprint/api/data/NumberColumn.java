// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;

/** The numbers of one field; a work without one has {@link Corpus#ABSENT}. */
final class NumberColumn {

    private long[] values = new long[16];
    private int size;

    /** Forgets all numbers but keeps the memory. */
    void clear() {
        size = 0;
    }

    /** Adds the number of a work; works come in order. */
    void add(int work, long value) {
        pad(work + 1);
        values[work] = value;
    }

    /** Whether no work has a value. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Adds all numbers of another column, whose first work is the one with this number here. */
    void append(NumberColumn other, int base) {
        pad(base + other.size);
        System.arraycopy(other.values, 0, values, base, other.size);
    }

    /** The numbers of so many works. */
    long[] build(int works) {
        pad(works);
        return Arrays.copyOf(values, works);
    }

    private void pad(int works) {
        if (works > values.length) {
            values = Arrays.copyOf(values, Math.max(works, values.length + (values.length >> 1)));
        }
        if (works > size) {
            Arrays.fill(values, size, works, Corpus.ABSENT);
            size = works;
        }
    }
}
