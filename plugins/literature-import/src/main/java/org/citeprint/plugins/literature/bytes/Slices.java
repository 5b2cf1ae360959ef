// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.util.Arrays;

/** Places of texts in arrays that somebody else owns; unlike {@link Texts} it copies none of them. */
public final class Slices {

    private byte[][] arrays = new byte[64][];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** Adds the place of a text. */
    public void add(Slice text) {
        if (size == ends.length) {
            arrays = Arrays.copyOf(arrays, Math.multiplyExact(2, size));
            begins = Arrays.copyOf(begins, arrays.length);
            ends = Arrays.copyOf(ends, arrays.length);
        }
        arrays[size] = text.bytes();
        begins[size] = text.begin();
        ends[size++] = text.end();
    }

    /** Adds to the end of the text added last, which is copied for it. */
    public void append(Slice more) {
        size--;
        int kept = ends[size] - begins[size];
        byte[] joined = Arrays.copyOfRange(arrays[size], begins[size], begins[size] + kept + more.length());
        System.arraycopy(more.bytes(), more.begin(), joined, kept, more.length());
        Slice whole = new Slice();
        whole.set(joined, 0, joined.length);
        add(whole);
    }

    /** Points a slice to a text. */
    public void get(int index, Slice into) {
        into.set(arrays[index], begins[index], ends[index]);
    }
}
