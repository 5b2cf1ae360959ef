// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Texts one after the other in blocks of UTF-8, which never move as the column grows; a work without a text has the
 * empty one.
 */
final class TextColumn {

    private static final int BLOCK = 1 << 18;

    private final List<byte[]> blocks = new ArrayList<>();
    private final IntBlocks ends = new IntBlocks();
    private int length;

    /** Forgets all texts but keeps the memory. */
    void clear() {
        ends.clear();
        length = 0;
    }

    /** Adds the text of a work; works before it that have none get the empty one. */
    void add(int work, byte[] from, int begin, int end) {
        pad(work);
        put(from, begin, end);
        ends.add(length);
    }

    /** Whether no work has a value. */
    boolean isEmpty() {
        return length == 0;
    }

    /** Adds all texts of another column, whose first work is the one with this number here. */
    void append(TextColumn other, int base) {
        pad(base);
        int shift = length;
        for (int at = 0; at < other.length; at += BLOCK) {
            put(other.blocks.get(at / BLOCK), 0, Math.min(BLOCK, other.length - at));
        }
        for (int i = 0; i < other.ends.size(); i++) {
            ends.add(shift + other.ends.get(i));
        }
    }

    /** The texts of so many works; the column is empty afterwards. */
    Strings build(int works) {
        pad(works);
        int[] offsets = new int[works + 1];
        ends.copyTo(offsets, 1);
        List<byte[]> pieces = List.copyOf(blocks.subList(0, (int) ((length + BLOCK - 1L) / BLOCK)));
        blocks.clear();
        clear();
        return Strings.wrap(new Pieces(pieces, BLOCK, offsets));
    }

    private void pad(int works) {
        while (ends.size() < works) {
            ends.add(length);
        }
    }

    private void put(byte[] from, int begin, int end) {
        requireRoom(length, end - begin);
        int at = begin;
        while (at < end) {
            int within = length % BLOCK;
            if (length / BLOCK == blocks.size()) {
                blocks.add(new byte[BLOCK]);
            }
            int count = Math.min(end - at, BLOCK - within);
            System.arraycopy(from, at, blocks.get(length / BLOCK), within, count);
            at += count;
            length += count;
        }
    }

    private static void requireRoom(long length, int more) {
        if (length + more > Integer.MAX_VALUE - 8) {
            throw new ProblemException(Problem.error("CP-3051",
                    "the works have more than 2 GiB of text in one field",
                    "read fewer files in one step, or leave the abstracts out"));
        }
    }

    /** The array, or a larger copy where so many bytes more do not fit; CP-3051 above 2 GiB. */
    static byte[] room(byte[] bytes, int length, int more) {
        long wanted = (long) length + more;
        if (wanted <= bytes.length) {
            return bytes;
        }
        requireRoom(length, more);
        long grown = Math.max(wanted, bytes.length + (bytes.length >> 1));
        return Arrays.copyOf(bytes, (int) Math.min(grown, Integer.MAX_VALUE - 8));
    }
}
