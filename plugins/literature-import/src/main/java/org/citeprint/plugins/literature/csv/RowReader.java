// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.citeprint.plugins.literature.file.ByteLines;

/**
 * The lines of a file as characters, each ended by a line feed. It counts rows by itself as they pass: a line that is
 * not blank and does not begin inside quotes begins a row.
 */
final class RowReader extends Reader {

    private final ByteLines lines;
    private final int quote;
    private String line = "";
    private int next;
    private boolean quoted;
    private long rows;
    private final Deque<String> behind = new ArrayDeque<>();
    private int first;

    /**
     * Reads on from the line after the one at hand.
     *
     * @param lines the lines
     * @param quote the quote sign, or -1
     */
    RowReader(ByteLines lines, int quote) {
        this.lines = lines;
        this.quote = quote;
    }

    /** Forgets the lines before one, counted from 1. */
    void forget(int before) {
        while (first + 1 < before && !behind.isEmpty()) {
            behind.remove();
            first++;
        }
    }

    /** The lines from the first that is not forgotten up to one, as they stand, without blanks at the end. */
    String verbatim(int to) {
        return lines(to).stripTrailing();
    }

    /** The lines from the first that is not forgotten up to one, each with its end. */
    String lines(int to) {
        return behind.stream().limit(Math.max(0, to - first)).collect(Collectors.joining());
    }

    /** How many rows have begun. */
    long rows() {
        return rows;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (next == line.length() && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, into, offset);
        next += count;
        return count;
    }

    private boolean nextLine() throws IOException {
        if (!lines.next()) {
            return false;
        }
        line = lines.text(0) + "\n";
        behind.add(line);
        next = 0;
        rows += !quoted && !lines.blank() ? 1 : 0;
        quoted ^= line.chars().filter(letter -> letter == quote).count() % 2 == 1;
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
