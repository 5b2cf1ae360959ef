// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

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

    /** Compares divisions; the other's clusters are numbers from 0. Time n log n, memory linear. */
    static Agreement of(int[] first, int clusters, int[] other, boolean[] present) {
        int[] sizes = new int[clusters];
        int[] otherSizes = new int[IntStream.of(other).max().orElse(-1) + 1];
        long[] pairs = IntStream.range(0, first.length)
                .filter(node -> present[node])
                .mapToLong(node -> (long) first[node] << Integer.SIZE | other[node])
                .sorted()
                .toArray();
        for (long pair : pairs) {
            sizes[(int) (pair >> Integer.SIZE)]++;
            otherSizes[(int) pair]++;
        }
        double[] similarity = new double[clusters];
        int[] best = new int[clusters];
        double both = 0;
        int to;
        for (int from = 0; from < pairs.length; from = to) {
            to = from;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            int cluster = (int) (pairs[from] >> Integer.SIZE);
            int shared = to - from;
            double index = shared / ((double) sizes[cluster] + otherSizes[(int) pairs[from]] - shared);
            if (index > similarity[cluster]) {
                similarity[cluster] = index;
                best[cluster] = (int) pairs[from];
            }
            both += shared * (shared - 1.0) / 2;
        }
        boolean[] again = new boolean[first.length];
        for (int node = 0; node < first.length; node++) {
            again[node] = present[node] && other[node] == best[first[node]];
        }
        return new Agreement(withMissing(similarity, sizes), again, present,
                rand(both, pairs(sizes), pairs(otherSizes), pairs.length));
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

    private static double pairs(int[] sizes) {
        double pairs = 0;
        for (int size : sizes) {
            pairs += size * (size - 1.0) / 2;
        }
        return pairs;
    }
}
