// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

/** Adds up the weights of links by the group at their other end; only the groups touched are looked at again. */
final class Sums {

    /** For each group the weight so far; zero where it was not touched. */
    final double[] weight;

    /** The groups touched, in the order they were; one place more than groups, to be written to in vain. */
    final int[] touched;

    /** How many groups were touched. */
    int size;

    Sums(int groups) {
        weight = new double[groups];
        touched = new int[groups + 1];
    }

    /** Adds the links of a node. */
    void addLinks(Level level, int node, int[] groups) {
        int[] neighbours = level.neighbours();
        double[] weights = level.weights();
        int end = level.offsets()[node + 1];
        int count = size;
        for (int place = level.offsets()[node]; place < end; place++) {
            int group = groups[neighbours[place]];
            double before = weight[group];
            // Weights are above zero, so a group of sum zero is new. Written without a branch, which could not be foretold.
            touched[count] = group;
            count += before == 0 ? 1 : 0;
            weight[group] = before + weights[place];
        }
        size = count;
    }

    /** Writes down the sums but that of one group, forgets them, and says where the next is to be written. */
    int drain(int except, int[] groups, double[] weights, int from) {
        int place = from;
        for (int i = 0; i < size; i++) {
            if (touched[i] != except) {
                groups[place] = touched[i];
                weights[place++] = weight[touched[i]];
            }
            weight[touched[i]] = 0;
        }
        size = 0;
        return place;
    }
}
