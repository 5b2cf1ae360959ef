// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

/**
 * A line of a file with the place of a token in it, ready for a terminal: without control characters, cut to a window
 * around the token when it is long.
 *
 * @param text what to show of the line
 * @param before how many terminal columns stand before the token
 * @param width how many terminal columns the token takes, at least 1
 */
record CodeLine(String text, int before, int width) {

    private static final int WINDOW = 100;
    private static final int LEAD = 60;

    /** The token that begins at a column, counted in characters from 1. */
    static CodeLine of(String line, int column) {
        int[] points = line.codePoints().map(Printable::point).toArray();
        int start = Math.min(column - 1, points.length);
        int end = tokenEnd(points, start);
        int from = points.length > WINDOW && start > LEAD ? start - LEAD : 0;
        int to = Math.min(points.length, from + WINDOW);
        String shown = (from > 0 ? "…" : "") + new String(points, from, to - from) + (to < points.length ? "…" : "");
        int before = columns(points, from, start) + (from > 0 ? 1 : 0);
        return new CodeLine(shown.stripTrailing(), before, Math.max(1, columns(points, start, Math.min(end, to))));
    }

    private static int tokenEnd(int[] points, int start) {
        if (start < points.length && (points[start] == '"' || points[start] == '\'')) {
            int end = start + 1;
            while (end < points.length && points[end] != points[start]) {
                end++;
            }
            return Math.min(points.length, end + 1);
        }
        int end = start;
        while (end < points.length && !endsToken(points, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsToken(int[] points, int at) {
        int point = points[at];
        boolean atBreak = at + 1 == points.length || points[at + 1] == ' ';
        return point == ' ' || point == ',' || point == '}' || point == ']' || (point == ':' && atBreak);
    }

    /** How many columns a terminal gives to some characters: two for East Asian wide ones, none for marks on others. */
    private static int columns(int[] points, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += Printable.columns(points[i]);
        }
        return columns;
    }
}
