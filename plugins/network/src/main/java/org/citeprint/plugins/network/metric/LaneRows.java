// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

/** Rows with a number for each source of {@link ManySources}; loops such as the virtual machine makes vectors of. */
final class LaneRows {

    private LaneRows() {}

    /** Adds four rows in one loop, which costs little more than one. */
    static void add(double[] into, double[] one, double[] two, double[] three, double[] four) {
        for (int lane = 0; lane < into.length; lane++) {
            into[lane] = into[lane] + one[lane] + two[lane] + three[lane] + four[lane];
        }
    }

    /** Adds some lanes of a row, one by one. */
    static void add(double[] into, double[] row, long lanes) {
        for (long rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = Long.numberOfTrailingZeros(rest);
            into[lane] += row[lane];
        }
    }

    /** Adds a row. */
    static void add(double[] into, double[] row) {
        for (int lane = 0; lane < into.length; lane++) {
            into[lane] += row[lane];
        }
    }

    /** Makes some lanes of a row zero. */
    static void zero(double[] row, long mask) {
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            row[Long.numberOfTrailingZeros(rest)] = 0;
        }
    }
}
