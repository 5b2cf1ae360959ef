// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;

/**
 * The links of an undirected network in compressed sparse rows, as {@link org.citeprint.api.data.Network} keeps them:
 * each link in both rows, neighbours ascending.
 *
 * @param offsets where each node's links begin, and the end
 * @param neighbours the other end of each link
 * @param weights the weight of each link
 */
record Links(int[] offsets, int[] neighbours, double[] weights) {

    /** For each node the sum of its weights, added up in the order of its neighbours. */
    double[] strengths() {
        double[] strengths = new double[offsets.length - 1];
        for (int node = 0; node < strengths.length; node++) {
            double sum = 0;
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                sum += weights[place];
            }
            strengths[node] = sum;
        }
        return strengths;
    }

    /** Whether a link stays; asked for both directions. */
    interface Test {
        boolean keeps(int one, int other, double weight);
    }

    /** The links that pass. */
    Links filter(Test test) {
        int[] kept = new int[offsets.length];
        int[] others = new int[neighbours.length];
        double[] values = new double[weights.length];
        int size = 0;
        for (int node = 0; node + 1 < offsets.length; node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                if (test.keeps(node, neighbours[place], weights[place])) {
                    others[size] = neighbours[place];
                    values[size++] = weights[place];
                }
            }
            kept[node + 1] = size;
        }
        return new Links(kept, Arrays.copyOf(others, size), Arrays.copyOf(values, size));
    }
}
