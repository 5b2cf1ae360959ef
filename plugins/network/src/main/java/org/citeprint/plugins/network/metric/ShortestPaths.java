// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.List;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;

/**
 * Betweenness and closeness, exactly, from one search for each node (Brandes 2001, Journal of Mathematical Sociology
 * 25, 163-177). The sources are cut into at most {@value #PARTS} parts of equal size; the parts' sums are added up in
 * order, so the result does not depend on the number of threads. Time O(n m), or O(n m log m) with lengths; memory
 * O(n) for each part, and {@value ManySources#LANES} times that for links of length one.
 *
 * @param betweenness for each node the number of pairs of others whose shortest paths lead over it, shared paths
 *     counted by their share; in an undirected network each pair counts once
 * @param closeness for each node {@code (r - 1) / (n - 1) · (r - 1) / s}, where r nodes are reached, itself included,
 *     at distances that add up to s (Wasserman and Faust 1994, page 201); 0 for a node that reaches none
 */
record ShortestPaths(double[] betweenness, double[] closeness) {

    private static final int PARTS = 64;

    /** The sums of one part of the sources. */
    private record Part(int first, double[] betweenness, double[] closeness) {}

    static ShortestPaths of(Network network, boolean weighted, Context context) {
        int nodes = network.nodes();
        // Whole batches of sources in each part, so that no lane stays empty but in the last.
        int size = Math.max(1, (nodes / ManySources.LANES + PARTS) / PARTS) * ManySources.LANES;
        context.progress().phase("shortest paths", nodes);
        List<Part> parts = context.workers()
                .map((nodes + size - 1) / size,
                        part -> search(network, weighted, part * size, Math.min(nodes, (part + 1) * size), context));
        double[] betweenness = new double[nodes];
        double[] closeness = new double[nodes];
        for (Part part : parts) {
            for (int node = 0; node < nodes; node++) {
                betweenness[node] += part.betweenness[node];
            }
            System.arraycopy(part.closeness, 0, closeness, part.first, part.closeness.length);
        }
        if (!network.directed()) {
            for (int node = 0; node < nodes; node++) {
                betweenness[node] /= 2;
            }
        }
        return new ShortestPaths(betweenness, closeness);
    }

    private static Part search(Network network, boolean weighted, int from, int to, Context context) {
        if (!weighted && !network.directed()) {
            return together(network, from, to, context);
        }
        Search search = weighted ? new Dijkstra(network) : new BreadthFirst(network);
        double[] betweenness = new double[network.nodes()];
        double[] closeness = new double[to - from];
        for (int source = from; source < to; source++) {
            context.checkCancelled();
            search.from(source, betweenness);
            closeness[source - from] = closeness(network, search.reached(), search.farness());
        }
        context.progress().advance(to - from);
        return new Part(from, betweenness, closeness);
    }

    private static Part together(Network network, int from, int to, Context context) {
        ManySources search = new ManySources(network);
        double[] betweenness = new double[network.nodes()];
        double[] closeness = new double[to - from];
        for (int first = from; first < to; first += ManySources.LANES) {
            context.checkCancelled();
            int end = Math.min(to, first + ManySources.LANES);
            search.from(first, end, betweenness);
            for (int source = first; source < end; source++) {
                closeness[source - from] = closeness(network, search.reached(source - first),
                        search.farness(source - first));
            }
        }
        context.progress().advance(to - from);
        return new Part(from, betweenness, closeness);
    }

    private static double closeness(Network network, int reached, double farness) {
        double others = reached - 1.0;
        return others == 0 ? 0 : others / (network.nodes() - 1) * (others / farness);
    }
}
