// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;
import java.util.List;

/**
 * Collects links in any order and lays them out as a {@link Network}. Links between the same two nodes are added up in
 * the order they came. Two counting sorts: time and memory linear in nodes and links.
 */
public final class NetworkBuilder {

    private final boolean directed;
    private final String unit;
    private final String weightName;
    private final List<String> labels;
    private final IntList sources = new IntList();
    private final IntList targets = new IntList();
    private double[] weights = new double[16];

    private NetworkBuilder(boolean directed, String unit, String weightName, List<String> labels) {
        this.directed = directed;
        this.unit = unit;
        this.weightName = weightName;
        this.labels = List.copyOf(labels);
    }

    /** An undirected network of nodes with these labels, numbered in this order. */
    public static NetworkBuilder undirected(String unit, String weightName, List<String> labels) {
        return new NetworkBuilder(false, unit, weightName, labels);
    }

    /** A directed network of nodes with these labels, numbered in this order. */
    public static NetworkBuilder directed(String unit, String weightName, List<String> labels) {
        return new NetworkBuilder(true, unit, weightName, labels);
    }

    /** Adds a link; in an undirected network the order of the ends does not matter. */
    public NetworkBuilder link(int source, int target, double weight) {
        if (source == target) {
            throw new IllegalArgumentException("a node cannot be linked to itself: " + labels.get(source));
        }
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight must be finite and not negative: " + weight);
        }
        add(source, target, weight);
        if (!directed) {
            add(target, source, weight);
        }
        return this;
    }

    private void add(int source, int target, double weight) {
        int size = sources.size();
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, Math.addExact(size, size >> 1));
        }
        weights[size] = weight;
        sources.add(source);
        targets.add(target);
    }

    /** The finished network. */
    public Network build() {
        int nodes = labels.size();
        int[] byTarget = stableOrder(targets, identity(targets.size()), nodes);
        int[] order = stableOrder(sources, byTarget, nodes);
        int[] offsets = new int[nodes + 1];
        int[] neighbours = new int[order.length];
        double[] merged = new double[order.length];
        int size = 0;
        int previousSource = -1;
        for (int link : order) {
            int source = sources.get(link);
            int target = targets.get(link);
            if (source == previousSource && neighbours[size - 1] == target) {
                merged[size - 1] += weights[link];
            } else {
                neighbours[size] = target;
                merged[size++] = weights[link];
                offsets[source + 1]++;
            }
            previousSource = source;
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        Table attributes = new Table("nodes", "One row for each " + unit + ".", List.of(Column.text("label", labels)));
        return new Network(
                directed,
                unit,
                weightName,
                offsets,
                Arrays.copyOf(neighbours, size),
                Arrays.copyOf(merged, size),
                attributes);
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** A counting sort that keeps the given order among equal keys. */
    private static int[] stableOrder(IntList keys, int[] given, int range) {
        int[] next = new int[range + 1];
        for (int item : given) {
            next[keys.get(item) + 1]++;
        }
        for (int key = 0; key < range; key++) {
            next[key + 1] += next[key];
        }
        int[] order = new int[given.length];
        for (int item : given) {
            order[next[keys.get(item)]++] = item;
        }
        return order;
    }
}
