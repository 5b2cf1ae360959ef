// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.variation;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.metric.Betweenness;

/**
 * How far new links shift the betweenness of nodes: the divergence of Kullback and Leibler
 *
 * <pre>
 * C_KL = sum over nodes of p ln(p / q),   p = (B + 1) / sum of (B + 1) before,   q the same after
 * </pre>
 *
 * <p>with B the number of pairs whose shortest paths lead over the node. The one that is added keeps the divergence
 * finite where a node loses all of its betweenness; Chen does not say what CiteSpace does there.
 */
final class Divergence {

    private final Network before;
    private final double[] shares;

    Divergence(Network network, Context context) {
        before = network;
        shares = shares(Betweenness.of(network, context));
    }

    /** The divergence when these links are added. */
    double with(List<int[]> links, Context context) {
        if (links.isEmpty()) {
            return 0;
        }
        NetworkBuilder builder = NetworkBuilder.undirected(before.unit(), before.weightName(),
                IntStream.range(0, before.nodes()).mapToObj(before::label).toList());
        for (int node = 0; node < before.nodes(); node++) {
            for (int place = before.start(node); place < before.end(node); place++) {
                if (before.neighbour(place) > node) {
                    builder.link(node, before.neighbour(place), 1);
                }
            }
        }
        links.forEach(link -> builder.link(link[0], link[1], 1));
        double[] after = shares(Betweenness.of(builder.build(), context));
        double sum = 0;
        for (int node = 0; node < after.length; node++) {
            sum += shares[node] * StrictMath.log(shares[node] / after[node]);
        }
        // Rounding can leave a sum that is none a little below zero.
        return Math.max(0, sum);
    }

    private static double[] shares(double[] betweenness) {
        double sum = 0;
        for (double value : betweenness) {
            sum += value + 1;
        }
        double[] shares = new double[betweenness.length];
        for (int node = 0; node < shares.length; node++) {
            shares[node] = (betweenness[node] + 1) / sum;
        }
        return shares;
    }
}
