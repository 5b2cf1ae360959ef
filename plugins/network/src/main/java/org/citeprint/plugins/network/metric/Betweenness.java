// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;

/** Betweenness for other measures that are made of it. */
public final class Betweenness {

    private Betweenness() {}

    /** For each node the number of pairs of others whose shortest paths, counted in links, lead over it. */
    public static double[] of(Network network, Context context) {
        return ShortestPaths.of(network, false, context).betweenness(network);
    }

    /** The same over the number of pairs of other nodes: 0 to 1. */
    static double[] shares(Network network, Context context) {
        double[] betweenness = of(network, context);
        double pairs = (network.nodes() - 1.0) * (network.nodes() - 2.0) / (network.directed() ? 1 : 2);
        for (int node = 0; node < betweenness.length && pairs > 0; node++) {
            betweenness[node] /= pairs;
        }
        return betweenness;
    }
}
