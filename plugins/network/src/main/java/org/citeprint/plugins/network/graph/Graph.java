// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.graph;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;

/**
 * An undirected network with its nodes in the order of their labels, so that nothing random depends on how the input
 * numbered them.
 *
 * @param order for each node here its number in the network
 * @param offsets where each node's links begin, and the end
 * @param neighbours the other end of each link, ascending within a node
 * @param weights the weight of each link
 */
public record Graph(int[] order, int[] offsets, int[] neighbours, double[] weights) {

    /** The graph of an undirected network. */
    public static Graph of(Network network, Weights weights) {
        Graph graph = inOrder(network) ? asGiven(network) : ordered(network);
        return weights.replace(network) ? graph.associationStrength() : graph;
    }

    /** Whether the nodes already stand in the order of their labels, as those of a network of terms do. */
    private static boolean inOrder(Network network) {
        boolean inOrder = true;
        for (int node = 1; node < network.nodes() && inOrder; node++) {
            inOrder = network.label(node - 1).compareTo(network.label(node)) <= 0;
        }
        return inOrder;
    }

    private static Graph asGiven(Network network) {
        return new Graph(IntStream.range(0, network.nodes()).toArray(), network.offsets(), network.neighbours(),
                network.weights());
    }

    private static Graph ordered(Network network) {
        int nodes = network.nodes();
        int[] order = IntStream.range(0, nodes)
                .boxed()
                .sorted(Comparator.comparing(network::label))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            rank[order[i]] = i;
        }
        int[] offsets = new int[nodes + 1];
        int[] neighbours = new int[network.neighbours().length];
        double[] values = new double[neighbours.length];
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] = offsets[node] + network.end(order[node]) - network.start(order[node]);
        }
        int[] next = offsets.clone();
        // Going through the other ends in order leaves each row ascending.
        for (int other = 0; other < nodes; other++) {
            for (int place = network.start(order[other]); place < network.end(order[other]); place++) {
                int into = next[rank[network.neighbour(place)]]++;
                neighbours[into] = other;
                values[into] = network.weight(place);
            }
        }
        return new Graph(order, offsets, neighbours, values);
    }

    /** How many nodes. */
    public int nodes() {
        return order.length;
    }

    /** The sum of a node's weights. */
    public double[] strengths() {
        double[] strengths = new double[nodes()];
        for (int node = 0; node < strengths.length; node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                strengths[node] += weights[place];
            }
        }
        return strengths;
    }

    /** Twice the weight of all links. */
    public double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    /** Association strength does not depend on the unit of the weights, so they may be taken in another. */
    private Graph associationStrength() {
        double[] values = weights.clone();
        UnitScale.apply(values, 0, values.length);
        Graph scaled = new Graph(order, offsets, neighbours, values);
        double[] strengths = scaled.strengths();
        double total = scaled.total();
        for (int node = 0; node < nodes(); node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                double chance = strengths[node] * strengths[neighbours[place]];
                values[place] = chance == 0 ? 0 : total * values[place] / chance;
            }
        }
        return scaled;
    }
}
