// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.Arrays;
import org.citeprint.plugins.corpus.mention.Mention;

/**
 * Pairs of mentions that may be one work, the surest first; of equally sure ones the first by number.
 *
 * @param pairs the pairs
 * @param bits by pair how much speaks for it, see {@link Agreement}
 * @param order the pairs in their order
 */
record Links(Pairs pairs, double[] bits, int[] order) {

    /** The pairs for which enough speaks, DOIs included. */
    static Links of(Pairs pairs, Mention[] mentions) {
        double[] bits = new double[pairs.size()];
        double[] sorted = new double[pairs.size()];
        int size = 0;
        for (int pair = 0; pair < bits.length; pair++) {
            bits[pair] = Agreement.bits(pairs.bits()[pair], mentions[pairs.one(pair)], mentions[pairs.other(pair)]);
            if (bits[pair] >= Pairs.LEAST) {
                sorted[size++] = -bits[pair];
            }
        }
        Arrays.sort(sorted, 0, size);
        int ranks = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[ranks++] = sorted[i];
            }
        }
        return new Links(pairs, bits, order(bits, Arrays.copyOf(sorted, ranks), size));
    }

    /** Counting sort: there are few different weights, and pairs stand in the order of their numbers. */
    private static int[] order(double[] bits, double[] ranks, int size) {
        int[] next = new int[ranks.length + 1];
        int[] rank = new int[bits.length];
        for (int pair = 0; pair < bits.length; pair++) {
            rank[pair] = bits[pair] >= Pairs.LEAST ? Arrays.binarySearch(ranks, -bits[pair]) : -1;
            next[rank[pair] + 1] += rank[pair] >= 0 ? 1 : 0;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] order = new int[size];
        for (int pair = 0; pair < bits.length; pair++) {
            if (rank[pair] >= 0) {
                order[next[rank[pair]]++] = pair;
            }
        }
        return order;
    }
}
