// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

/**
 * Rows of {@value #LANES} numbers, one for each source of {@link ManySources}, in one array: row r stands at
 * {@code r · LANES}. The lanes are written out, so that the sums of a row stay in registers while the links of a node
 * are gone through; loops over so short rows would be slower.
 */
final class LaneRows {

    /** How many numbers are in a row. Longer rows have fewer links to read, but less of them stays in the cache. */
    static final int LANES = 4;

    private LaneRows() {}

    /** Adds a row to those of the neighbours at some places. */
    static void push(double[] rows, int row, int[] neighbours, int start, int end, double[] sums) {
        int from = row * LANES;
        double a = rows[from];
        double b = rows[from + 1];
        double c = rows[from + 2];
        double d = rows[from + 3];
        for (int place = start; place < end; place++) {
            int to = neighbours[place] * LANES;
            sums[to] += a;
            sums[to + 1] += b;
            sums[to + 2] += c;
            sums[to + 3] += d;
        }
    }

    /** Makes a row the sum of those of the neighbours at some places. */
    static void pull(double[] rows, int[] neighbours, int start, int end, double[] sums, int row) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int place = start; place < end; place++) {
            int from = neighbours[place] * LANES;
            a += rows[from];
            b += rows[from + 1];
            c += rows[from + 2];
            d += rows[from + 3];
        }
        int to = row * LANES;
        sums[to] = a;
        sums[to + 1] = b;
        sums[to + 2] = c;
        sums[to + 3] = d;
    }

    /** A mask of the lanes in which a row is above 0. */
    static int positive(double[] rows, int row) {
        int from = row * LANES;
        return (rows[from] > 0 ? 1 : 0)
                | (rows[from + 1] > 0 ? 2 : 0)
                | (rows[from + 2] > 0 ? 4 : 0)
                | (rows[from + 3] > 0 ? 8 : 0);
    }

    /** Makes a row the same as another. */
    static void copy(double[] rows, int row, double[] into, int other) {
        int from = row * LANES;
        int to = other * LANES;
        into[to] = rows[from];
        into[to + 1] = rows[from + 1];
        into[to + 2] = rows[from + 2];
        into[to + 3] = rows[from + 3];
    }

    /** Adds a row to another. */
    static void add(double[] rows, int row, double[] into, int other) {
        int from = row * LANES;
        int to = other * LANES;
        into[to] += rows[from];
        into[to + 1] += rows[from + 1];
        into[to + 2] += rows[from + 2];
        into[to + 3] += rows[from + 3];
    }

    /** Makes a row zero. */
    static void zero(double[] rows, int row) {
        int from = row * LANES;
        rows[from] = 0;
        rows[from + 1] = 0;
        rows[from + 2] = 0;
        rows[from + 3] = 0;
    }
}
