// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

/**
 * The refinement of Traag, Waltman and van Eck (2019): within each cluster, nodes that are still alone are merged in
 * random order with a part of the cluster they are linked to, chosen at random among those in which they lose nothing,
 * with a probability that grows with e to the gain over the randomness. Only what is well linked with the rest of its
 * cluster takes part. The parts are connected.
 */
final class Refinement {

    /** e to the power of minus this is less than the last bit of one. */
    private static final double NEGLIGIBLE = 40;

    private final Level level;
    private final double resolution;
    private final double randomness;
    private final int[] clusters;
    private final int[] parts;
    private final int[] counts;
    private final double[] sizes;
    private final double[] outside;
    private final double[] clusterSizes;
    private final Sums sums;
    private final double[] weights;
    private final double[] chances;

    private Refinement(Level all, double resolution, double randomness, int[] clusters) {
        level = all.within(clusters);
        this.resolution = resolution;
        this.randomness = randomness;
        this.clusters = clusters;
        int nodes = level.nodes();
        parts = new int[nodes];
        counts = new int[nodes];
        sizes = level.sizes().clone();
        outside = new double[nodes];
        clusterSizes = new double[nodes];
        sums = new Sums(nodes);
        weights = new double[nodes];
        chances = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            parts[node] = node;
            counts[node] = 1;
            clusterSizes[clusters[node]] += sizes[node];
            outside[node] = level.strength(node);
        }
    }

    /** For each node the number of its part, a number below the number of nodes. */
    static int[] of(Level level, double resolution, double randomness, int[] clusters, Chance chance) {
        Refinement refinement = new Refinement(level, resolution, randomness, clusters);
        for (int node : order(clusters, chance)) {
            int part = refinement.parts[node];
            // A part that others joined keeps its first node.
            if (refinement.counts[part] == 1 && refinement.wellLinked(part, clusters[node])) {
                refinement.merge(node, part, chance);
            }
        }
        return refinement.parts;
    }

    /** Cluster by cluster, which do not depend on each other, at random within each. */
    private static int[] order(int[] clusters, Chance chance) {
        int[] starts = Level.starts(clusters, clusters.length);
        int[] order = Level.members(clusters, starts);
        for (int cluster = 0; cluster < clusters.length; cluster++) {
            chance.shuffle(order, starts[cluster], starts[cluster + 1]);
        }
        return order;
    }

    private boolean wellLinked(int part, int cluster) {
        return outside[part] >= resolution * sizes[part] * (clusterSizes[cluster] - sizes[part]);
    }

    private void merge(int node, int alone, Chance chance) {
        sums.addLinks(level, node, parts);
        int at = choose(level.sizes()[node], clusters[node], chance);
        if (at >= 0) {
            int into = sums.touched[at];
            outside[into] += outside[alone] - 2 * weights[at];
            sizes[into] += sizes[alone];
            counts[into]++;
            counts[alone] = 0;
            parts[node] = into;
        }
        sums.size = 0;
    }

    /** The place of the part to merge with, among those touched, or -1; the sums are forgotten. */
    private int choose(double size, int cluster, Chance chance) {
        double most = Double.NEGATIVE_INFINITY;
        double least = 0;
        for (int i = 0; i < sums.size; i++) {
            int part = sums.touched[i];
            double weight = sums.weight[part];
            sums.weight[part] = 0;
            weights[i] = weight;
            double gain = weight - resolution * size * sizes[part];
            chances[i] = gain >= least && wellLinked(part, cluster) ? gain : Double.NEGATIVE_INFINITY;
            if (chances[i] > most) {
                most = gain;
                least = Math.max(0, most - NEGLIGIBLE * randomness);
            }
        }
        return most < 0 ? -1 : drawn(most, least, chance);
    }

    /** Makes the gains chances, each with those before it, and draws. */
    private int drawn(double most, double least, Chance chance) {
        double all = 0;
        for (int i = 0; i < sums.size; i++) {
            all += chances[i] >= least ? StrictMath.exp((chances[i] - most) / randomness) : 0;
            chances[i] = all;
        }
        double drawn = chance.unit() * all;
        int at = 0;
        while (chances[at] <= drawn) {
            at++;
        }
        return at;
    }
}
