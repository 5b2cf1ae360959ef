// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;

/**
 * Works and the chosen nodes they use, both ways round, in compressed sparse rows.
 *
 * <p>The works stand in the order of how many terms they have. All works of one length add the same amount to a link,
 * so the amounts of a link are added up in an order that does not depend on the order in which the works were read:
 * even fractional counts come out the same, bit for bit.
 *
 * @param nodes how many nodes
 * @param workOffsets where each work's nodes begin, and the end
 * @param workNodes the nodes of the works, ascending within a work
 * @param workWeights what each work adds to each link of its nodes
 * @param nodeOffsets where each node's works begin, and the end
 * @param nodeWorks the works of the nodes, ascending within a node
 */
record Incidence(
        int nodes,
        int[] workOffsets,
        int[] workNodes,
        double[] workWeights,
        int[] nodeOffsets,
        int[] nodeWorks) {

    static Incidence of(Uses uses, int[] chosen, Counting counting) {
        int[] nodeOfGroup = new int[uses.groups().size()];
        Arrays.fill(nodeOfGroup, -1);
        for (int node = 0; node < chosen.length; node++) {
            nodeOfGroup[chosen[node]] = node;
        }
        return of(uses.offsets(), uses.ids(), nodeOfGroup, chosen.length, counting);
    }

    /**
     * Rows of groups; those of a node below zero are left out, though they count towards the length of their row.
     * Within a row the nodes ascend.
     */
    static Incidence of(int[] rowOffsets, int[] groups, int[] nodeOfGroup, int nodeCount, Counting counting) {
        int[] order = byLength(rowOffsets);
        int[] offsets = new int[order.length + 1];
        int[] nodes = new int[groups.length];
        double[] weights = new double[order.length];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            for (int place = rowOffsets[row]; place < rowOffsets[row + 1]; place++) {
                int node = nodeOfGroup[groups[place]];
                if (node >= 0) {
                    nodes[size++] = node;
                }
            }
            int length = rowOffsets[row + 1] - rowOffsets[row];
            weights[i] = length < 2 ? 0 : counting.weight(length);
            offsets[i + 1] = size;
        }
        return turned(nodeCount, offsets, Arrays.copyOf(nodes, size), weights);
    }

    private static int[] byLength(int[] offsets) {
        long[] keys = new long[offsets.length - 1];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = (long) (offsets[row + 1] - offsets[row]) << 32 | row;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** The same both ways round. */
    static Incidence turned(int nodes, int[] workOffsets, int[] workNodes, double[] workWeights) {
        int[] nodeOffsets = new int[nodes + 1];
        for (int node : workNodes) {
            nodeOffsets[node + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            nodeOffsets[node + 1] += nodeOffsets[node];
        }
        int[] next = Arrays.copyOf(nodeOffsets, nodes);
        int[] nodeWorks = new int[workNodes.length];
        for (int work = 0; work < workWeights.length; work++) {
            for (int place = workOffsets[work]; place < workOffsets[work + 1]; place++) {
                nodeWorks[next[workNodes[place]]++] = work;
            }
        }
        return new Incidence(nodes, workOffsets, workNodes, workWeights, nodeOffsets, nodeWorks);
    }
}
