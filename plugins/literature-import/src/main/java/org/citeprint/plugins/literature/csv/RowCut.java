// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import org.citeprint.plugins.literature.bytes.ByteScan;
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
        boolean inside = quote >= 0 && ByteScan.count(bytes, 0, length - 1, quote) % 2 == 1;
        for (int at = length - 2; at >= 0; at--) {
            boolean ends = bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n');
            if (ends && !inside) {
                return at + 1;
            }
            inside ^= quote >= 0 && bytes[at] == quote;
        }
        return 0;
    }

    /** How many rows an array has between two places. */
    long rows(byte[] bytes, int from, int to) {
        boolean inside = false;
        int begin = from;
        long rows = 0;
        for (int at = next(bytes, from, to); at < to; at = next(bytes, at + 1, to)) {
            inside ^= bytes[at] == quote;
            if (!inside && bytes[at] != quote) {
                rows += isBlank(bytes, begin, at) ? 0 : 1;
                begin = at + 1;
            }
        }
        return isBlank(bytes, begin, to) ? rows : rows + 1;
    }

    private int next(byte[] bytes, int from, int to) {
        return ByteScan.next(bytes, from, to, quote < 0 ? '\n' : quote);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at >= to;
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
