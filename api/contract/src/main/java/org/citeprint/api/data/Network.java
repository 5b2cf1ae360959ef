// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jgrapht.Graph;

/**
 * Nodes with attributes and weighted links in compressed sparse rows. The links of node {@code i} are the places
 * {@code start(i) … end(i) - 1}; at each stand a neighbour and a weight, neighbours ascending. In an undirected network
 * each link stands in both rows, with the same weight; there are no links from a node to itself. Nodes are numbered in
 * ascending order of their labels unless the builder says otherwise.
 */
public final class Network implements Dataset {

    private final boolean directed;
    private final String unit;
    private final String weightName;
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] weights;
    private final Table attributes;

    /**
     * Takes over the arrays, which must not change any more.
     *
     * @param directed whether a link from a to b is another than one from b to a
     * @param unit what a node is, in the singular: {@code keyword}, {@code author}, {@code reference}
     * @param weightName what a weight counts: {@code works}, {@code co-citations}, {@code association strength}
     * @param offsets {@code nodes + 1} places
     * @param neighbours the other end of each link
     * @param weights the weight of each link, finite and not negative
     * @param attributes one row a node; its first column is the text column {@code label}
     */
    public Network(
            boolean directed,
            String unit,
            String weightName,
            int[] offsets,
            int[] neighbours,
            double[] weights,
            Table attributes) {
        if (offsets.length != attributes.rows() + 1 || neighbours.length != weights.length) {
            throw new IllegalArgumentException("network arrays and attributes differ in length");
        }
        if (attributes.texts("label").isEmpty()) {
            throw new IllegalArgumentException("a network's attributes need a text column named label");
        }
        this.directed = directed;
        this.unit = unit;
        this.weightName = weightName;
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.weights = weights;
        this.attributes = attributes;
    }

    /** Whether links have a direction. */
    public boolean directed() {
        return directed;
    }

    /** What a node is, in the singular. */
    public String unit() {
        return unit;
    }

    /** What a weight counts. */
    public String weightName() {
        return weightName;
    }

    /** How many nodes. */
    public int nodes() {
        return offsets.length - 1;
    }

    /** How many links; an undirected one counts once. */
    public long links() {
        return directed ? neighbours.length : neighbours.length / 2;
    }

    /** A node's label. */
    public String label(int node) {
        return attributes.columns().getFirst().text(node);
    }

    /** Where the links of a node begin. */
    public int start(int node) {
        return offsets[node];
    }

    /** Where the links of a node end, exclusive. */
    public int end(int node) {
        return offsets[node + 1];
    }

    /** The other end of the link at a place. */
    public int neighbour(int place) {
        return neighbours[place];
    }

    /** The weight of the link at a place. */
    public double weight(int place) {
        return weights[place];
    }

    /** One row a node; the first column is {@code label}. */
    public Table attributes() {
        return attributes;
    }

    /** This network with a node attribute added, or put in the place of the one with that name. */
    public Network with(Column attribute) {
        return new Network(
                directed, unit, weightName, offsets, neighbours, weights, attributes.with(attribute));
    }

    /** This network with several node attributes added. */
    public Network with(List<Column> columns) {
        Network result = this;
        for (Column column : columns) {
            result = result.with(column);
        }
        return result;
    }

    /**
     * This network as a JGraphT graph: a view without a copy, not to be changed. Vertices are the node numbers; an
     * edge is the place of the link in the row of its source (undirected: of its smaller end).
     */
    public Graph<Integer, Integer> asGraph() {
        return new NetworkGraph(this);
    }

    /** The row offsets themselves, to be read only. */
    public int[] offsets() {
        return offsets;
    }

    /** The neighbours themselves, to be read only. */
    public int[] neighbours() {
        return neighbours;
    }

    /** The weights themselves, to be read only. */
    public double[] weights() {
        return weights;
    }

    /** {@code nodes}, {@code links}, {@code weight} (the sum over the links) and {@code density}. */
    @Override
    public SequencedMap<String, Double> measures() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double pairs = (double) nodes() * (nodes() - 1) / (directed ? 1 : 2);
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        measures.put("nodes", (double) nodes());
        measures.put("links", (double) links());
        measures.put("weight", directed ? sum : sum / 2);
        measures.put("density", pairs == 0 ? 0 : links() / pairs);
        return measures;
    }
}
