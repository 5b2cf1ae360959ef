// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;

/**
 * Betweenness from the shortest paths of some nodes only, as a share of all pairs (Brandes and Pich 2007, International
 * Journal of Bifurcation and Chaos 17, 2303-2318), and how far off it may be. With x(s) = dependency of source s over
 * n - 2, which is 0 to 1, the share is {@code n / (n - 1)} times the mean of x over all nodes. From k sources drawn
 * without replacement, with mean m and variance v of x, the probability that any of the n shares is farther off than
 *
 * <pre>
 * n / (n - 1) · min( √( ln(4n / d) / 2k ),  √( 2 v ln(6n / d) / k ) + 3 ln(6n / d) / k )
 * </pre>
 *
 * <p>is at most d = {@value #DOUBT}: Hoeffding's bound (1963, Journal of the American Statistical Association 58,
 * theorems 2 and 4) and the empirical one of Bernstein (Audibert, Munos and Szepesvári 2009, Theoretical Computer Science
 * 410, theorem 1), each with half of the doubt, for all nodes at once. The bound is 0 when all nodes are sources.
 *
 * @param shares for each node its betweenness
 * @param errors for each node how far off it may be
 */
record SampledBetweenness(double[] shares, double[] errors) {

    static final double DOUBT = 0.05;

    /** From at most so many sources, drawn by the order of the labels. */
    static SampledBetweenness of(Network network, int sources, boolean weighted, long seed, Context context) {
        int nodes = network.nodes();
        int count = Math.min(sources, nodes);
        ShortestPaths paths = ShortestPaths.of(network, drawn(network, count, seed), weighted, context);
        double[] shares = new double[nodes];
        double[] errors = new double[nodes];
        for (int node = 0; node < nodes && nodes > 2; node++) {
            double mean = paths.dependencies().sums()[node] / (nodes - 2.0) / count;
            double square = paths.dependencies().squares()[node] / (nodes - 2.0) / (nodes - 2.0) / count;
            double scale = nodes / (nodes - 1.0);
            shares[node] = scale * mean;
            errors[node] = count == nodes ? 0 : scale * error(nodes, count, Math.max(0, square - mean * mean));
        }
        return new SampledBetweenness(shares, errors);
    }

    private static double error(int nodes, int count, double variance) {
        double hoeffding = Math.sqrt(StrictMath.log(4 * nodes / DOUBT) / (2.0 * count));
        double doubt = StrictMath.log(6 * nodes / DOUBT);
        return Math.min(hoeffding, Math.sqrt(2 * variance * doubt / count) + 3 * doubt / count);
    }

    private static int[] drawn(Network network, int count, long seed) {
        int[] order = IntStream.range(0, network.nodes())
                .boxed()
                .sorted(Comparator.comparing(network::label))
                .mapToInt(Integer::intValue)
                .toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            int chosen = i + random.nextInt(order.length - i);
            int swap = order[i];
            order[i] = order[chosen];
            order[chosen] = swap;
        }
        return Arrays.copyOf(order, count);
    }
}
