// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.citeprint.plugins.network.graph.Graph;

/**
 * The best way to cut one cluster in two by Shi and Malik (2000): the nodes are put in the order of the second
 * eigenvector of D^-1/2 A D^-1/2, and of all cuts along it the one with the smallest normalised cut is taken. The vector
 * comes from power iteration on (I + that matrix) / 2, with the first eigenvector taken out. Time linear in the links
 * for each of at most a thousand steps.
 *
 * @param upper the nodes on one side
 * @param value cut / volume of one side + cut / volume of the other, 0 to 2
 * @param gain what the modularity rises by the cut, for resolution one
 */
record NormalisedCut(int[] upper, double value, double gain) {

    private static final int STEPS = 1000;
    private static final double CLOSE = 1e-10;

    /** The best cut of a connected cluster of at least two nodes. */
    static NormalisedCut of(Graph graph, int[] members) {
        int[] number = new int[graph.nodes()];
        Arrays.fill(number, -1);
        for (int i = 0; i < members.length; i++) {
            number[members[i]] = i;
        }
        double[] volumes = volumes(graph, members, number);
        double[] vector = second(graph, members, number, volumes);
        Integer[] order = IntStream.range(0, members.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> vector[i] / Math.sqrt(volumes[i]))
                .thenComparingInt(i -> i));
        return at(graph, members, order, sweep(graph, members, number, volumes, order));
    }

    private static double[] volumes(Graph graph, int[] members, int[] number) {
        double[] volumes = new double[members.length];
        for (int i = 0; i < members.length; i++) {
            for (int place = graph.offsets()[members[i]]; place < graph.offsets()[members[i] + 1]; place++) {
                volumes[i] += number[graph.neighbours()[place]] >= 0 ? graph.weights()[place] : 0;
            }
        }
        return volumes;
    }

    private static double[] second(Graph graph, int[] members, int[] number, double[] volumes) {
        double[] first = Arrays.stream(volumes).map(Math::sqrt).toArray();
        double[] vector = new double[members.length];
        Chance chance = new Chance(members.length);
        Arrays.setAll(vector, i -> chance.unit() - 0.5);
        clean(vector, first);
        double change = 1;
        for (int step = 0; step < STEPS && change > CLOSE; step++) {
            double[] next = applied(graph, members, number, first, vector);
            clean(next, first);
            change = 0;
            for (int i = 0; i < next.length; i++) {
                change = Math.max(change, Math.abs(next[i] - vector[i]));
            }
            vector = next;
        }
        return vector;
    }

    /** The matrix applied to a vector. */
    private static double[] applied(Graph graph, int[] members, int[] number, double[] first, double[] vector) {
        double[] next = new double[vector.length];
        for (int i = 0; i < next.length; i++) {
            double sum = 0;
            for (int place = graph.offsets()[members[i]]; place < graph.offsets()[members[i] + 1]; place++) {
                int other = number[graph.neighbours()[place]];
                sum += other >= 0 ? graph.weights()[place] * vector[other] / first[other] : 0;
            }
            next[i] = (vector[i] + sum / first[i]) / 2;
        }
        return next;
    }

    /** Takes the first eigenvector out and makes the length one. */
    private static void clean(double[] vector, double[] first) {
        double share = product(vector, first) / product(first, first);
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= share * first[i];
        }
        double length = Math.sqrt(product(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = length == 0 ? 0 : vector[i] / length;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** In the order given, which is that of the nodes' keys. */
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The best of the cuts along an order: how many nodes are before it, its normalised cut and its cut. */
    private record Best(int size, double value, double cut) {}

    private static Best sweep(Graph graph, int[] members, int[] number, double[] volumes, Integer[] order) {
        double all = sum(volumes);
        boolean[] taken = new boolean[members.length];
        double cut = 0;
        double volume = 0;
        Best best = new Best(0, Double.POSITIVE_INFINITY, 0);
        for (int k = 0; k + 1 < order.length; k++) {
            int node = order[k];
            taken[node] = true;
            volume += volumes[node];
            cut += volumes[node] - 2 * within(graph, members[node], number, taken);
            double value = cut / volume + cut / (all - volume);
            if (value < best.value) {
                best = new Best(k + 1, value, cut);
            }
        }
        return best;
    }

    private static NormalisedCut at(Graph graph, int[] members, Integer[] order, Best best) {
        int[] upper = Arrays.stream(order).limit(best.size).mapToInt(i -> members[i]).sorted().toArray();
        double[] strengths = graph.strengths();
        double one = sum(IntStream.of(upper).mapToDouble(node -> strengths[node]).toArray());
        double other = sum(IntStream.of(members).mapToDouble(node -> strengths[node]).toArray()) - one;
        double total = graph.total();
        // Shares are multiplied, not strengths, whose product could be beyond the largest or below the smallest number.
        return new NormalisedCut(upper, best.value, 2 * (one / total * (other / total) - best.cut / total));
    }

    private static double within(Graph graph, int node, int[] number, boolean[] taken) {
        double sum = 0;
        for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
            int other = number[graph.neighbours()[place]];
            sum += other >= 0 && taken[other] ? graph.weights()[place] : 0;
        }
        return sum;
    }
}
