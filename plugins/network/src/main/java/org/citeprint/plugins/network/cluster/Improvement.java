// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;

/**
 * Improves a division level by level: nodes are moved, groups of them become the nodes of the level above, and so on as
 * long as something moves. Louvain (Blondel et al. 2008) makes groups of the clusters, Leiden (Traag et al. 2019) of
 * their refined parts. The quality never falls. Time mostly linear in the links for each level.
 *
 * @param resolution what two nodes of size one lose by being in one cluster
 * @param total twice the weight of all links
 * @param randomness of the refinement, in units of weight; below zero for no refinement
 */
record Improvement(double resolution, double total, double randomness) {

    /** Begins with no refinement: Louvain's algorithm. */
    static final double NONE = -1;

    /**
     * Improves a division a number of times, or until nothing moves. Clusters are numbered anew from 0. After the first
     * moves the nodes are taken in the order of their clusters: what is looked at together then lies together in memory.
     */
    void run(Level level, int[] clusters, int times, Chance chance, Context context) {
        boolean moved = LocalMoving.improve(level, resolution, total, clusters, chance);
        int[] order = Level.members(clusters, Level.starts(clusters, number(clusters)));
        Level near = level.inOrder(order);
        int[] ordered = IntStream.of(order).map(node -> clusters[node]).toArray();
        moved = rise(near, ordered, moved, chance);
        for (int time = 1; time < times && moved; time++) {
            context.checkCancelled();
            moved = once(near, ordered, chance);
        }
        for (int place = 0; place < order.length; place++) {
            clusters[order[place]] = ordered[place];
        }
        number(clusters);
    }

    private boolean once(Level level, int[] clusters, Chance chance) {
        boolean moved = LocalMoving.improve(level, resolution, total, clusters, chance);
        return rise(level, clusters, moved, chance);
    }

    /** Goes on with the levels above, after nodes of this one were moved or not. */
    private boolean rise(Level level, int[] clusters, boolean moved, Chance chance) {
        int count = number(clusters);
        if (count == level.nodes()) {
            return moved;
        }
        int[] parts = randomness < 0
                ? new int[0]
                : Refinement.of(level, resolution, randomness, clusters, chance);
        int partCount = number(parts);
        // Where nothing could be merged, the clusters themselves go up, or the levels would have no end.
        boolean refined = randomness >= 0 && partCount < level.nodes();
        if (!refined && !moved) {
            return false;
        }
        int[] fixed = refined ? parts : clusters.clone();
        int size = refined ? partCount : count;
        int[] above = above(fixed, size, clusters);
        boolean later = once(level.merged(fixed, size), above, chance);
        for (int node = 0; node < clusters.length; node++) {
            clusters[node] = above[fixed[node]];
        }
        return moved || later;
    }

    /** What {@link Partition#quality} is for the graph of a lowest level. */
    double quality(Level level, Partition partition) {
        int[] of = partition.of();
        double[] inside = new double[partition.clusters()];
        double[] size = new double[partition.clusters()];
        for (int node = 0; node < of.length; node++) {
            int cluster = of[node];
            size[cluster] += level.sizes()[node];
            for (int place = level.offsets()[node]; place < level.offsets()[node + 1]; place++) {
                inside[cluster] += of[level.neighbours()[place]] == cluster ? level.weights()[place] : 0;
            }
        }
        double sum = 0;
        for (int cluster = 0; cluster < inside.length; cluster++) {
            sum += inside[cluster] - resolution * size[cluster] * size[cluster];
        }
        return sum / total;
    }

    /** For each group the cluster its nodes are in. */
    static int[] above(int[] groups, int size, int[] clusters) {
        int[] above = new int[size];
        for (int node = 0; node < groups.length; node++) {
            above[groups[node]] = clusters[node];
        }
        return above;
    }

    /** Numbers groups from 0 in the order of their first nodes, and says how many there are. */
    static int number(int[] groups) {
        int[] numbers = new int[groups.length];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int node = 0; node < groups.length; node++) {
            if (numbers[groups[node]] < 0) {
                numbers[groups[node]] = count++;
            }
            groups[node] = numbers[groups[node]];
        }
        return count;
    }
}
