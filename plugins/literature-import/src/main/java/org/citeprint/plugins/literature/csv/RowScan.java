// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Utf8Check;

/**
 * Cuts rows of a table out of an array of bytes. It reads only what is beyond doubt: a quote that is not closed or is
 * followed by letters, and bytes that are no UTF-8, make a row odd, and somebody more patient has to read it.
 */
final class RowScan implements Cells {

    private final byte[] bytes;
    private final int length;
    private final byte separator;
    private final int quote;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private boolean[] marked = new boolean[64];
    private int cells;
    private byte[] spare = new byte[1 << 10];
    private int spareEnd;
    private int at;
    private int line;
    private int firstLine;
    private int begin;
    private int end;
    private boolean odd;

    /**
     * Begins at the start of an array.
     *
     * @param bytes the array, with a line feed behind its text
     * @param length how many bytes of text it has
     * @param line the number of the first line
     * @param separator the sign between cells
     * @param quote the sign around cells, or -1
     */
    RowScan(byte[] bytes, int length, int line, char separator, int quote) {
        this.bytes = bytes;
        this.length = length;
        this.line = line;
        this.separator = (byte) separator;
        this.quote = quote;
    }

    /** Goes to the next row; false at the end. */
    boolean next() {
        if (at >= length) {
            return false;
        }
        firstLine = line;
        odd = false;
        cells = 0;
        spareEnd = 0;
        begin = at;
        at--;
        do {
            at++;
            cell();
        } while (!odd && at < length && bytes[at] == separator);
        end = Math.min(at, length);
        odd |= !Utf8Check.isValid(bytes, begin, at);
        endLine();
        return true;
    }

    private void endLine() {
        if (at < length && bytes[at] == '\r' && bytes[at + 1] == '\n') {
            at++;
        }
        at++;
        line++;
    }

    private void cell() {
        if (cells == begins.length) {
            begins = Arrays.copyOf(begins, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
            marked = Arrays.copyOf(marked, 2 * cells);
        }
        if (at < length && bytes[at] == quote) {
            quoted();
        } else {
            int begin = at;
            at = ByteScan.next(bytes, at, length, separator);
            put(begin, at, false);
        }
    }

    private void quoted() {
        int begin = ++at;
        boolean inner = false;
        for (at = ByteScan.next(bytes, at, length, quote); at < length; at = ByteScan.next(bytes, at, length, quote)) {
            byte sign = bytes[at];
            if (sign == quote) {
                if (bytes[at + 1] != quote || at + 1 >= length) {
                    break;
                }
                inner = true;
                at++;
            } else {
                inner |= sign == '\r';
                line += sign == '\n' || bytes[at + 1] != '\n' ? 1 : 0;
            }
            at++;
        }
        put(begin, Math.min(at, length), inner);
        at++;
        odd |= at > length || (at < length && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r');
    }

    private void put(int begin, int end, boolean inner) {
        begins[cells] = begin;
        ends[cells] = end;
        marked[cells++] = inner;
    }

    /** Whether this reader is not sure of the row. */
    boolean odd() {
        return odd;
    }

    /** The first line of the row. */
    int line() {
        return firstLine;
    }

    /** Whether the row stands on several lines. */
    boolean manyLines() {
        return line > firstLine + 1;
    }

    /** Whether nothing stands behind the row, not even a line end. */
    boolean open() {
        return at > length;
    }

    /** How many cells the row has. */
    int cells() {
        return cells;
    }

    /** How many cells it has without the empty ones behind the last header. */
    int cells(int width) {
        int count = cells;
        while (count > width && begins[count - 1] == ends[count - 1]) {
            count--;
        }
        return count;
    }

    /** Whether the row is an empty line. */
    boolean blank() {
        return cells == 1 && text(0).isBlank();
    }

    /** The row as it stands. */
    String verbatim() {
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }

    /** This row without the cells behind the first ones. */
    Cells first(int count) {
        cells = count;
        return this;
    }

    @Override
    public int count() {
        return cells;
    }

    @Override
    public void get(int index, Slice into) {
        if (marked[index]) {
            plain(begins[index], ends[index], into);
        } else {
            into.set(bytes, begins[index], ends[index]);
        }
    }

    /** Makes one quote of two, and a line feed of each line end. */
    private void plain(int from, int to, Slice into) {
        if (spare.length - spareEnd < to - from) {
            // The old array stays with the slices that point to it.
            spare = new byte[Math.max(2 * spare.length, to - from)];
            spareEnd = 0;
        }
        int start = spareEnd;
        int free = start;
        for (int i = from; i < to; i++) {
            byte sign = bytes[i];
            boolean second = i + 1 < to && ((sign == quote && bytes[i + 1] == quote)
                    || (sign == '\r' && bytes[i + 1] == '\n'));
            spare[free++] = sign == '\r' ? (byte) '\n' : sign;
            i += second ? 1 : 0;
        }
        spareEnd = free;
        into.set(spare, start, free);
    }
}
