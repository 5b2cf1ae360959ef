// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far another division agrees with a first one, over the nodes that both have. A cluster is found again as well as
 * its Jaccard index with the cluster of the other division most like it says (Hennig 2007, Computational Statistics and
 * Data Analysis 52, 258-271); a node is found again if it is in that one.
 *
 * @param similarity for each cluster of the first the Jaccard index, or NaN when none of its nodes is there
 * @param again for each node whether it is found again; never where it is not there
 * @param present for each node whether it is there
 * @param rand the adjusted Rand index (Hubert and Arabie 1985), 1 when the divisions are the same
 */
record Agreement(double[] similarity, boolean[] again, boolean[] present, double rand) {

    /** The nodes that a cluster of the first division shares with one of the other. */
    private record Part(int cluster, int other, int nodes) {}

    /** Compares divisions; the other's clusters are numbers from 0. Time n log n, memory linear. */
    static Agreement of(int[] first, int clusters, int[] other, boolean[] present) {
        long[] places = IntStream.range(0, first.length)
                .filter(node -> present[node])
                .mapToLong(node -> (long) first[node] << Integer.SIZE | other[node])
                .sorted()
                .toArray();
        List<Part> parts = parts(places);
        int[] sizes = new int[clusters];
        int[] otherSizes = new int[IntStream.of(other).max().orElse(-1) + 1];
        parts.forEach(part -> {
            sizes[part.cluster] += part.nodes;
            otherSizes[part.other] += part.nodes;
        });
        double[] similarity = new double[clusters];
        int[] best = best(parts, sizes, otherSizes, similarity);
        boolean[] again = new boolean[first.length];
        for (int node = 0; node < first.length; node++) {
            again[node] = present[node] && other[node] == best[first[node]];
        }
        double both = pairs(parts.stream().mapToInt(Part::nodes));
        double rand = rand(both, pairs(IntStream.of(sizes)), pairs(IntStream.of(otherSizes)), places.length);
        return new Agreement(withMissing(similarity, sizes), again, present, rand);
    }

    /** Cuts the sorted pairs of clusters, one a node, where they change. */
    private static List<Part> parts(long[] places) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= places.length; to++) {
            if (to == places.length || places[to] != places[from]) {
                parts.add(new Part((int) (places[from] >> Integer.SIZE), (int) places[from], to - from));
                from = to;
            }
        }
        return parts;
    }

    /** For each cluster the one most like it, the first of several; how like it is goes into the similarity. */
    private static int[] best(List<Part> parts, int[] sizes, int[] otherSizes, double[] similarity) {
        int[] best = new int[sizes.length];
        for (Part part : parts) {
            double either = (double) sizes[part.cluster] + otherSizes[part.other] - part.nodes;
            if (part.nodes / either > similarity[part.cluster]) {
                similarity[part.cluster] = part.nodes / either;
                best[part.cluster] = part.other;
            }
        }
        return best;
    }

    private static double[] withMissing(double[] similarity, int[] sizes) {
        return IntStream.range(0, sizes.length)
                .mapToDouble(cluster -> sizes[cluster] == 0 ? Double.NaN : similarity[cluster])
                .toArray();
    }

    private static double rand(double both, double one, double other, int nodes) {
        double all = nodes * (nodes - 1.0) / 2;
        double chance = all == 0 ? 0 : one * other / all;
        double most = (one + other) / 2;
        return most == chance ? 1 : (both - chance) / (most - chance);
    }

    /** How many pairs of nodes are together. */
    private static double pairs(IntStream sizes) {
        return sizes.mapToLong(size -> size * (size - 1L) / 2).sum();
    }
}
