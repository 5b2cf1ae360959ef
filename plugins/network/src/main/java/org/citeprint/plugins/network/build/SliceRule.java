// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

/** How many of the items of a slice, from the most frequent on, become nodes. */
public enum SliceRule {
    /** The largest g with g² no more than k times the works of the g most frequent items (Egghe's g for k = 1). */
    G_INDEX,
    /** The N most frequent. */
    TOP,
    /** The N % most frequent, no more than a given number. */
    TOP_PERCENT,
    /** Those in enough works, with thresholds that change from the first slice over the middle one to the last. */
    THRESHOLDS,
    /** Those in enough works. */
    MIN_COUNT;

    /** The g of counts in descending order. */
    static int g(int[] counts, double k) {
        double sum = 0;
        int g = 0;
        while (g < counts.length) {
            sum += counts[g];
            // Counts descend, so once the square is too large it stays so.
            if ((g + 1.0) * (g + 1.0) > k * sum) {
                return g;
            }
            g++;
        }
        return g;
    }
}
