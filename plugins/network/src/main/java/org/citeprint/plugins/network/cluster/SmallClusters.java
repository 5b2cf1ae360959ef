// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Merges clusters of too few nodes: the smallest first, each with the cluster it is linked to with which the quality
 * falls least, until none that is too small has a link to another. One without such a link stays.
 */
final class SmallClusters {

    private final Level level;
    private final double resolution;
    private final int minSize;

    SmallClusters(Level level, double resolution, int minSize) {
        this.level = level;
        this.resolution = resolution;
        this.minSize = minSize;
    }

    Partition merged(Partition partition) {
        int count = partition.clusters();
        Level above = level.merged(partition.of(), count);
        int[] into = IntStream.range(0, count).toArray();
        int[] nodes = partition.sizes().clone();
        double[] sizes = above.sizes().clone();
        boolean[] stays = new boolean[count];
        for (int cluster = 0; cluster < count; cluster++) {
            stays[cluster] = above.offsets()[cluster] == above.offsets()[cluster + 1];
        }
        for (int small = smallest(into, nodes, stays); small >= 0; small = smallest(into, nodes, stays)) {
            int other = best(above, into, sizes, small);
            if (other < 0) {
                stays[small] = true;
            } else {
                int gone = small;
                Arrays.setAll(into, cluster -> into[cluster] == gone ? other : into[cluster]);
                nodes[other] += nodes[small];
                sizes[other] += sizes[small];
            }
        }
        return Partition.canonical(IntStream.of(partition.of()).map(cluster -> into[cluster]).toArray());
    }

    /** The smallest cluster that is too small; of equally small ones the last. */
    private int smallest(int[] into, int[] nodes, boolean[] stays) {
        int smallest = -1;
        for (int cluster = into.length - 1; cluster >= 0; cluster--) {
            boolean small = into[cluster] == cluster && nodes[cluster] < minSize && !stays[cluster];
            if (small && (smallest < 0 || nodes[cluster] < nodes[smallest])) {
                smallest = cluster;
            }
        }
        return smallest;
    }

    private int best(Level above, int[] into, double[] sizes, int small) {
        Sums sums = new Sums(into.length);
        for (int cluster = 0; cluster < into.length; cluster++) {
            if (into[cluster] == small) {
                sums.addLinks(above, cluster, into);
            }
        }
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.size; i++) {
            int cluster = sums.touched[i];
            double gain = sums.weight[cluster] - resolution * sizes[small] * sizes[cluster];
            if (cluster != small && (gain > most || (gain == most && cluster < best))) {
                most = gain;
                best = cluster;
            }
        }
        return best;
    }
}
