// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import org.citeprint.plugins.literature.file.Chunks;

/**
 * Knows of a table only where its quotes are: cuts it between rows, and counts rows without parsing them. A line that is
 * not blank and does not begin inside quotes begins a row.
 */
final class RowCut implements Chunks.Cut {

    private final int quote;

    /** Takes the quote sign, or -1. */
    RowCut(int quote) {
        this.quote = quote;
    }

    @Override
    public int last(byte[] bytes, int length) {
        boolean inside = false;
        int last = 0;
        for (int at = 0; at < length - 1; at++) {
            byte sign = bytes[at];
            inside ^= sign == quote;
            boolean ends = sign == '\n' || (sign == '\r' && bytes[at + 1] != '\n');
            last = ends && !inside ? at + 1 : last;
        }
        return last;
    }

    /** How many rows an array has between two places. */
    long rows(byte[] bytes, int from, int to) {
        boolean inside = false;
        boolean begun = false;
        long rows = 0;
        for (int at = from; at < to; at++) {
            byte sign = bytes[at];
            inside ^= sign == quote;
            boolean ends = (sign == '\n' || sign == '\r') && !inside;
            boolean blank = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
            rows += !begun && !blank ? 1 : 0;
            begun = !ends && (begun || !blank);
        }
        return rows;
    }

    /** The place behind so many lines, or the end. */
    static int behind(byte[] bytes, int length, int lines) {
        int at = 0;
        for (int line = 0; line < lines && at < length; at++) {
            line += bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n') ? 1 : 0;
        }
        return at;
    }
}
