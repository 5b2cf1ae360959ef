// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Betweenness and closeness from one search for each source (Brandes 2001, Journal of Mathematical Sociology 25,
 * 163-177). The sources are cut into at most {@value #PARTS} parts of equal size; the parts' sums are added up in
 * order, so the result does not depend on the number of threads. Time O(m) for each source, or O(m log m) with lengths;
 * memory O(n) for each part, and {@value ManySources#LANES} times that for links of length one. Paths are counted in
 * doubles: where there are more than these can hold, CP-4171 says so.
 *
 * @param dependencies the dependencies of the sources on every node
 * @param closeness for each source {@code (r - 1) / (n - 1) · (r - 1) / s}, where r nodes are reached, itself included,
 *     at distances that add up to s (Wasserman and Faust 1994, page 201); 0 for a source that reaches none
 */
record ShortestPaths(Dependencies dependencies, double[] closeness) {

    private static final int PARTS = 64;

    /** A part has a multiple of so many sources: worth its arrays, and without empty lanes but in the last part. */
    private static final int LEAST = 64;

    /** The sums of one part of the sources. */
    private record Part(int first, Dependencies dependencies, double[] closeness) {}

    /** From all nodes, in order. */
    static ShortestPaths of(Network network, boolean weighted, Context context) {
        return of(network, IntStream.range(0, network.nodes()).toArray(), weighted, context);
    }

    /** From some nodes. */
    static ShortestPaths of(Network network, int[] sources, boolean weighted, Context context) {
        if (weighted || network.directed()) {
            return inOrder(network, sources, weighted, context);
        }
        int[] places = SourceOrder.of(network, sources);
        int[] ordered = IntStream.of(places).map(place -> sources[place]).toArray();
        ShortestPaths paths = inOrder(network, ordered, false, context);
        double[] closeness = new double[sources.length];
        for (int i = 0; i < places.length; i++) {
            closeness[places[i]] = paths.closeness[i];
        }
        return new ShortestPaths(paths.dependencies, closeness);
    }

    private static ShortestPaths inOrder(Network network, int[] sources, boolean weighted, Context context) {
        int size = Math.max(1, (sources.length / LEAST + PARTS) / PARTS) * LEAST;
        context.progress().phase("shortest paths", sources.length);
        List<Part> parts = context.workers().map((sources.length + size - 1) / size, part -> search(network, sources,
                weighted, part * size, Math.min(sources.length, (part + 1) * size), context));
        Dependencies dependencies = new Dependencies(network.nodes());
        double[] closeness = new double[sources.length];
        for (Part part : parts) {
            dependencies.add(part.dependencies);
            System.arraycopy(part.closeness, 0, closeness, part.first, part.closeness.length);
        }
        requireCounted(dependencies);
        return new ShortestPaths(dependencies, closeness);
    }

    /** Where the number of paths is beyond any double, a node's dependency is no number; that node tells. */
    private static void requireCounted(Dependencies dependencies) {
        if (!DoubleStream.of(dependencies.sums()).allMatch(Double::isFinite)) {
            throw new ProblemException(Problem.error("CP-4171",
                    "betweenness cannot be computed: from one node to another of this network lead more than 1e308"
                            + " shortest paths",
                    "put a step that leaves out links before this one, such as `network.pathfinder`, or take the"
                            + " links' weights as lengths with `weighted: true`"));
        }
    }

    /**
     * For each node the number of pairs of others whose shortest paths lead over it, shared paths counted by their
     * share, when all nodes are sources; in an undirected network each pair counts once.
     */
    double[] betweenness(Network network) {
        double[] betweenness = dependencies.sums().clone();
        for (int node = 0; node < betweenness.length && !network.directed(); node++) {
            betweenness[node] /= 2;
        }
        return betweenness;
    }

    private static Part search(
            Network network, int[] sources, boolean weighted, int from, int to, Context context) {
        if (!weighted && !network.directed()) {
            return together(network, sources, from, to, context);
        }
        Search search = weighted ? new Dijkstra(network) : new BreadthFirst(network);
        Dependencies dependencies = new Dependencies(network.nodes());
        double[] closeness = new double[to - from];
        for (int number = from; number < to; number++) {
            context.checkCancelled();
            search.from(sources[number], dependencies);
            closeness[number - from] = closeness(network, search.reached(), search.farness());
        }
        context.progress().advance(to - from);
        return new Part(from, dependencies, closeness);
    }

    private static Part together(Network network, int[] sources, int from, int to, Context context) {
        ManySources search = new ManySources(network);
        Dependencies dependencies = new Dependencies(network.nodes());
        double[] closeness = new double[to - from];
        for (int first = from; first < to; first += ManySources.LANES) {
            context.checkCancelled();
            int end = Math.min(to, first + ManySources.LANES);
            search.from(sources, first, end, dependencies);
            for (int number = first; number < end; number++) {
                closeness[number - from] = closeness(network, search.reached(number - first),
                        search.farness(number - first));
            }
        }
        context.progress().advance(to - from);
        return new Part(from, dependencies, closeness);
    }

    private static double closeness(Network network, int reached, double farness) {
        double others = reached - 1.0;
        return others == 0 ? 0 : others / (network.nodes() - 1) * (others / farness);
    }
}
