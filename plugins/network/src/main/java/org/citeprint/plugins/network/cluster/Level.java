// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import org.citeprint.plugins.network.graph.Graph;

/**
 * A network as clusters are searched in it: links of a weight only, no link of a node to itself, and for each node how
 * large it counts. What a node's own parts are linked with each other does not change what a move gains.
 *
 * @param offsets where each node's links begin, and the end
 * @param neighbours the other end of each link
 * @param weights the weight of each link, above zero
 * @param sizes how large each node counts: its strength for modularity, one for the Potts model, sums after merging
 */
record Level(int[] offsets, int[] neighbours, double[] weights, double[] sizes) {

    /** The lowest level: the nodes themselves, as large as a quality counts them. */
    static Level of(Graph graph, Quality quality) {
        double[] sizes = graph.strengths();
        if (quality == Quality.CPM) {
            Arrays.fill(sizes, 1);
        }
        return of(graph, sizes);
    }

    /** The lowest level: the nodes themselves, of such sizes. */
    static Level of(Graph graph, double[] sizes) {
        if (allAboveZero(graph.weights())) {
            return new Level(graph.offsets(), graph.neighbours(), graph.weights(), sizes);
        }
        int[] offsets = new int[graph.nodes() + 1];
        int[] neighbours = new int[graph.neighbours().length];
        double[] weights = new double[neighbours.length];
        int size = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
                if (graph.weights()[place] > 0) {
                    neighbours[size] = graph.neighbours()[place];
                    weights[size++] = graph.weights()[place];
                }
            }
            offsets[node + 1] = size;
        }
        return new Level(offsets, Arrays.copyOf(neighbours, size), Arrays.copyOf(weights, size), sizes);
    }

    private static boolean allAboveZero(double[] weights) {
        for (double weight : weights) {
            if (weight <= 0) {
                return false;
            }
        }
        return true;
    }

    int nodes() {
        return sizes.length;
    }

    /** The level above: one node for each group. Time linear in nodes and links. */
    Level merged(int[] groups, int count) {
        double[] mergedSizes = new double[count];
        for (int node = 0; node < groups.length; node++) {
            mergedSizes[groups[node]] += sizes[node];
        }
        int[] starts = starts(groups, count);
        int[] members = members(groups, starts);
        Sums sums = new Sums(count);
        int[] mergedOffsets = new int[count + 1];
        int[] mergedNeighbours = new int[neighbours.length];
        double[] mergedWeights = new double[neighbours.length];
        int size = 0;
        for (int group = 0; group < count; group++) {
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                sums.addLinks(this, members[i], groups);
            }
            size = sums.drain(group, mergedNeighbours, mergedWeights, size);
            mergedOffsets[group + 1] = size;
        }
        return new Level(mergedOffsets, Arrays.copyOf(mergedNeighbours, size), Arrays.copyOf(mergedWeights, size),
                mergedSizes);
    }

    /** The same with its nodes in another order. */
    Level inOrder(int[] order) {
        int[] rank = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
        }
        int[] ranked = new int[order.length + 1];
        int[] others = new int[neighbours.length];
        double[] values = new double[neighbours.length];
        double[] rankedSizes = new double[order.length];
        int size = 0;
        for (int place = 0; place < order.length; place++) {
            int node = order[place];
            rankedSizes[place] = sizes[node];
            for (int link = offsets[node]; link < offsets[node + 1]; link++) {
                others[size] = rank[neighbours[link]];
                values[size++] = weights[link];
            }
            ranked[place + 1] = size;
        }
        return new Level(ranked, others, values, rankedSizes);
    }

    /** The same with only the links within clusters. */
    Level within(int[] clusters) {
        int[] kept = new int[offsets.length];
        int[] others = new int[neighbours.length];
        double[] values = new double[neighbours.length];
        int size = 0;
        for (int node = 0; node < clusters.length; node++) {
            int cluster = clusters[node];
            for (int link = offsets[node]; link < offsets[node + 1]; link++) {
                // Written without a branch, which could not be foretold: what is not kept is written over.
                int other = neighbours[link];
                others[size] = other;
                values[size] = weights[link];
                size += clusters[other] == cluster ? 1 : 0;
            }
            kept[node + 1] = size;
        }
        return new Level(kept, others, values, sizes);
    }

    /** The sum of the weights of a node's links. */
    double strength(int node) {
        double sum = 0;
        for (int link = offsets[node]; link < offsets[node + 1]; link++) {
            sum += weights[link];
        }
        return sum;
    }

    /** Where the nodes of each group begin, and the end. */
    static int[] starts(int[] groups, int count) {
        int[] starts = new int[count + 1];
        for (int group : groups) {
            starts[group + 1]++;
        }
        for (int group = 0; group < count; group++) {
            starts[group + 1] += starts[group];
        }
        return starts;
    }

    /** The nodes group by group, ascending within a group. */
    static int[] members(int[] groups, int[] starts) {
        int[] next = starts.clone();
        int[] members = new int[groups.length];
        for (int node = 0; node < groups.length; node++) {
            members[next[groups[node]]++] = node;
        }
        return members;
    }
}
