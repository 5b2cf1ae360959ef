// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import org.citeprint.plugins.literature.bytes.Slice;

/** Copies of those cells of a row that do not stand in the file as they are meant. */
final class PlainCells {

    private final int quote;
    private byte[] bytes = new byte[1 << 10];
    private int length;

    /** Takes the quote sign, or -1. */
    PlainCells(int quote) {
        this.quote = quote;
    }

    /** Forgets the cells of the row before. */
    void clear() {
        length = 0;
    }

    /** Makes one quote of two, and a line feed of each line end; points a slice to the outcome. */
    void put(byte[] from, int begin, int end, Slice into) {
        if (bytes.length - length < end - begin) {
            // The old array stays with the slices that point to it.
            bytes = new byte[Math.max(2 * bytes.length, end - begin)];
            length = 0;
        }
        int start = length;
        for (int i = begin; i < end; i++) {
            byte sign = from[i];
            boolean second = i + 1 < end && ((sign == quote && from[i + 1] == quote)
                    || (sign == '\r' && from[i + 1] == '\n'));
            bytes[length++] = sign == '\r' ? (byte) '\n' : sign;
            i += second ? 1 : 0;
        }
        into.set(bytes, start, length);
    }
}
