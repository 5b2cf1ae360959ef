// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;

/**
 * The sums of one row of a network. Which nodes have one is marked in two levels of bits, so that the row is read out
 * in order without sorting, in time that goes with its links and a 4096th of the nodes.
 */
final class RowSums {

    private static final int BITS = 6;

    private final double[] sums;
    private final long[] marks;
    private final long[] tops;
    private final int[] found;
    private final double[] values;

    RowSums(int nodes) {
        sums = new double[nodes];
        marks = new long[(nodes >>> BITS) + 1];
        tops = new long[(nodes >>> (2 * BITS)) + 1];
        found = new int[nodes];
        values = new double[nodes];
    }

    /** Adds a weight above zero to the nodes after one; a work's nodes ascend and end before a place. */
    void add(int node, int[] workNodes, int end, double weight) {
        for (int place = end - 1; workNodes[place] > node; place--) {
            int other = workNodes[place];
            int word = other >>> BITS;
            sums[other] += weight;
            marks[word] |= 1L << other;
            tops[word >>> BITS] |= 1L << word;
        }
    }

    /** Lists the nodes after one with sums of at least so much, ascending, forgets all sums, and says how many. */
    int drain(int node, double least) {
        int size = 0;
        for (int top = node >>> (2 * BITS); top < tops.length; top++) {
            for (long words = tops[top]; words != 0; words &= words - 1) {
                int word = (top << BITS) + Long.numberOfTrailingZeros(words);
                for (long mark = marks[word]; mark != 0; mark &= mark - 1) {
                    int other = (word << BITS) + Long.numberOfTrailingZeros(mark);
                    found[size] = other;
                    values[size] = sums[other];
                    size += sums[other] >= least ? 1 : 0;
                    sums[other] = 0;
                }
                marks[word] = 0;
            }
            tops[top] = 0;
        }
        return size;
    }

    int[] nodes(int size) {
        return Arrays.copyOf(found, size);
    }

    double[] weights(int size) {
        return Arrays.copyOf(values, size);
    }
}
