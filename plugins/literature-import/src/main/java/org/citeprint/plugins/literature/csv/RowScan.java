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
    private final PlainCells plain;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int first;
    private int cells;
    private int at;
    private int line;
    private int firstLine;
    private int begin;
    private int end;
    private boolean odd;
    private boolean manyLines;

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
        this.plain = new PlainCells(quote);
    }

    /** Goes to the next row; false at the end. */
    boolean next() {
        if (at >= length) {
            return false;
        }
        firstLine = line;
        odd = false;
        first += cells;
        cells = 0;
        plain.clear();
        begin = at;
        at--;
        do {
            at++;
            cell();
        } while (!odd && at < length && bytes[at] == separator);
        end = Math.min(at, length);
        odd |= !Utf8Check.isValid(bytes, begin, at);
        manyLines = line > firstLine;
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
        if (first + cells == begins.length) {
            begins = Arrays.copyOf(begins, Math.multiplyExact(2, begins.length));
            ends = Arrays.copyOf(ends, begins.length);
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
        begins[first + cells] = begin;
        ends[first + cells++] = inner ? ~end : end; // A cell to be changed has a negative end.
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
        return manyLines;
    }

    @Override
    public boolean onOneLine() {
        return !manyLines;
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
        while (count > width && begins[first + count - 1] == ends[first + count - 1]) {
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

    /** Notes where this row lies, for {@link #go} to come back to it. */
    void copyPlaces(int[] into, int place) {
        into[place] = first;
        into[place + 1] = cells;
        into[place + 2] = firstLine;
        into[place + 3] = begin;
        into[place + 4] = end;
        into[place + 5] = manyLines ? 1 : 0;
    }

    /** Goes to a row whose place was noted; it cannot go on from there. */
    void go(int[] from, int place) {
        first = from[place];
        cells = from[place + 1];
        firstLine = from[place + 2];
        begin = from[place + 3];
        end = from[place + 4];
        manyLines = from[place + 5] != 0;
        plain.clear();
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
        int end = ends[first + index];
        if (end < 0) {
            plain.put(bytes, begins[first + index], ~end, into);
        } else {
            into.set(bytes, begins[first + index], end);
        }
    }
}
