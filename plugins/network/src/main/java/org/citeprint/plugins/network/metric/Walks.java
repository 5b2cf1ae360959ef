// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * Centralities that are the end of a repeated step, with weights. Both begin with all nodes equal and add up in the
 * order of the links, so they are the same on every machine.
 */
final class Walks {

    /** More steps than any network needs that has one clearly largest eigenvalue. */
    private static final int MOST_STEPS = 5_000;

    private static final double CLOSE = 1e-12;

    private Walks() {}

    /**
     * The values, and whether they had come to rest.
     *
     * @param values one value a node
     * @param settled whether a further step changes nothing that matters
     */
    record Outcome(double[] values, boolean settled) {}

    /**
     * PageRank (Brin and Page 1998): with probability {@code damping} the walker follows a link, chosen by weight,
     * otherwise goes to any node. From a node without weight the walker goes to any node. The values add up to 1.
     */
    static Outcome pageRank(Network network, double damping) {
        int nodes = network.nodes();
        double[] out = strengths(network);
        double[] rank = new double[nodes];
        Arrays.fill(rank, 1.0 / nodes);
        double[] next = new double[nodes];
        boolean settled = nodes == 0;
        for (int step = 0; step < MOST_STEPS && !settled; step++) {
            double lost = 0;
            for (int node = 0; node < nodes; node++) {
                lost += out[node] == 0 ? rank[node] : 0;
            }
            Arrays.fill(next, (1 - damping) / nodes + damping * lost / nodes);
            for (int node = 0; node < nodes; node++) {
                double share = out[node] == 0 ? 0 : damping * rank[node] / out[node];
                push(network, node, share, next);
            }
            settled = difference(rank, next) * nodes < CLOSE;
            double[] spare = rank;
            rank = next;
            next = spare;
        }
        return new Outcome(rank, settled);
    }

    /**
     * Eigenvector centrality (Bonacich 1972), the largest value being 1: a node's value is in proportion to the
     * weighted sum of the values of those that link to it. Half of each step stays where it is, which leaves the
     * eigenvectors as they are and keeps two-sided networks from swinging. Of several components those with the
     * largest eigenvalue have values above 0. All 0 when no link has a weight.
     */
    static Outcome eigenvector(Network network) {
        int nodes = network.nodes();
        double largest = Arrays.stream(strengths(network)).max().orElse(0);
        double[] value = new double[nodes];
        if (largest == 0) {
            return new Outcome(value, true);
        }
        Arrays.fill(value, 1);
        double[] next = new double[nodes];
        double change = Double.POSITIVE_INFINITY;
        boolean falling = true;
        // At rest is where steps change no more than rounding does: what is left to go is a multiple of a step.
        for (int step = 0; step < MOST_STEPS && (change >= CLOSE || falling); step++) {
            System.arraycopy(value, 0, next, 0, nodes);
            for (int node = 0; node < nodes; node++) {
                push(network, node, value[node] / largest, next);
            }
            double top = Arrays.stream(next).max().orElse(1);
            for (int node = 0; node < nodes; node++) {
                next[node] /= top;
            }
            double before = change;
            change = difference(value, next);
            falling = change < before;
            double[] spare = value;
            value = next;
            next = spare;
        }
        clearFaded(network, value);
        return new Outcome(value, change < CLOSE);
    }

    /** Components of smaller eigenvalues fade with each step and would be 0 after endlessly many. */
    private static void clearFaded(Network network, double[] value) {
        int[] parent = new int[value.length];
        Arrays.setAll(parent, node -> node);
        for (int node = 0; node < value.length; node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (network.weight(place) > 0) {
                    parent[root(parent, node)] = root(parent, network.neighbour(place));
                }
            }
        }
        double[] largest = new double[value.length];
        for (int node = 0; node < value.length; node++) {
            int root = root(parent, node);
            largest[root] = Math.max(largest[root], value[node]);
        }
        for (int node = 0; node < value.length; node++) {
            value[node] = largest[root(parent, node)] < CLOSE ? 0 : value[node];
        }
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** For each node the sum of the weights of the links from it. */
    static double[] strengths(Network network) {
        double[] strengths = new double[network.nodes()];
        for (int node = 0; node < strengths.length; node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                strengths[node] += network.weight(place);
            }
        }
        return strengths;
    }

    private static void push(Network network, int node, double amount, double[] into) {
        for (int place = network.start(node); place < network.end(node); place++) {
            into[network.neighbour(place)] += amount * network.weight(place);
        }
    }

    private static double difference(double[] one, double[] other) {
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs(one[i] - other[i]));
        }
        return largest;
    }
}
