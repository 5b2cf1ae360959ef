// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Texts one after the other in a growing block of UTF-8; a work without a text has the empty one. */
final class TextColumn {

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private final IntList ends = new IntList();

    /** Adds the text of a work; works before it that have none get the empty one. */
    void add(int work, byte[] from, int begin, int end) {
        pad(work);
        put(from, begin, end);
        ends.add(length);
    }

    /** Adds all texts of another column, whose first work is the one with this number here. */
    void append(TextColumn other, int base) {
        pad(base);
        int shift = length;
        put(other.bytes, 0, other.length);
        for (int i = 0; i < other.ends.size(); i++) {
            ends.add(shift + other.ends.get(i));
        }
    }

    /** The texts of so many works. */
    Strings build(int works) {
        pad(works);
        int[] offsets = new int[works + 1];
        ends.copyTo(offsets, 1);
        return Strings.wrap(length == bytes.length ? bytes : Arrays.copyOf(bytes, length), offsets);
    }

    private void pad(int works) {
        while (ends.size() < works) {
            ends.add(length);
        }
    }

    private void put(byte[] from, int begin, int end) {
        bytes = room(bytes, length, end - begin);
        System.arraycopy(from, begin, bytes, length, end - begin);
        length += end - begin;
    }

    /** The array, or a larger copy where so many bytes more do not fit; CP-3051 above 2 GiB. */
    static byte[] room(byte[] bytes, int length, int more) {
        long wanted = (long) length + more;
        if (wanted <= bytes.length) {
            return bytes;
        }
        if (wanted > Integer.MAX_VALUE - 8) {
            throw new ProblemException(Problem.error("CP-3051",
                    "the works have more than 2 GiB of text in one field",
                    "read fewer files in one step, or leave the abstracts out"));
        }
        long grown = Math.max(wanted, bytes.length + (bytes.length >> 1));
        return Arrays.copyOf(bytes, (int) Math.min(grown, Integer.MAX_VALUE - 8));
    }
}
