// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.util.Arrays;

/** Copies of slices, one after the other in one array. */
public final class Texts {

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[64];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** Forgets all but the first ones. */
    public void shorten(int to) {
        size = to;
    }

    /** Adds a copy. */
    public void add(Slice text) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Math.multiplyExact(2, size));
        }
        int begin = begin(size);
        int end = Math.addExact(begin, text.length());
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, Math.multiplyExact(2, bytes.length)));
        }
        System.arraycopy(text.bytes(), text.begin(), bytes, begin, text.length());
        ends[size++] = end;
    }

    /** Adds to the end of the text added last. */
    public void append(Slice more) {
        size--;
        int begin = begin(size);
        int kept = ends[size] - begin;
        byte[] joined = Arrays.copyOfRange(bytes, begin, begin + kept + more.length());
        System.arraycopy(more.bytes(), more.begin(), joined, kept, more.length());
        Slice whole = new Slice();
        whole.set(joined, 0, joined.length);
        add(whole);
    }

    /** Points a slice to a text; it is valid until another one is added. */
    public void get(int index, Slice into) {
        into.set(bytes, begin(index), ends[index]);
    }

    /** Adds copies of all of others. */
    public void addAll(Texts others) {
        Slice slice = new Slice();
        for (int i = 0; i < others.size; i++) {
            slice.set(others.bytes, others.begin(i), others.end(i));
            add(slice);
        }
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** The array. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a text begins. */
    public int begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Where a text ends. */
    public int end(int index) {
        return ends[index];
    }
}
