// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Network} seen as a JGraphT graph, read only. An edge is a place in the network's arrays; of the two places
 * of an undirected link the one in the row of the smaller node stands for it.
 */
final class NetworkGraph extends AbstractGraph<Integer, Integer> {

    private static final String READ_ONLY = "a network does not change; build a new one with NetworkBuilder";

    private final Network network;

    NetworkGraph(Network network) {
        this.network = network;
    }

    private int sourceOf(int place) {
        int found = Arrays.binarySearch(network.offsets(), place);
        int node = found >= 0 ? found : -found - 2;
        while (network.end(node) <= place) {
            node++;
        }
        return node;
    }

    private boolean stands(int source, int place) {
        return network.directed() || source < network.neighbour(place);
    }

    /** The place of the link between two nodes, or -1. */
    private int place(int source, int target) {
        int from = network.directed() ? source : Math.min(source, target);
        int to = network.directed() ? target : Math.max(source, target);
        int place = Arrays.binarySearch(network.neighbours(), network.start(from), network.end(from), to);
        return place >= 0 ? place : -1;
    }

    private boolean isNode(@Nullable Object vertex) {
        return vertex instanceof Integer node && node >= 0 && node < network.nodes();
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return isNode(vertex);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edge != null
                && edge >= 0
                && edge < network.neighbours().length
                && stands(sourceOf(edge), edge);
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        int place = isNode(source) && isNode(target) ? place(source, target) : -1;
        return place < 0 ? null : place;
    }

    @Override
    public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
        if (!isNode(source) || !isNode(target)) {
            return null;
        }
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Set<Integer> vertexSet() {
        return new Range(network.nodes());
    }

    @Override
    public Set<Integer> edgeSet() {
        if (network.directed()) {
            return new Range(network.neighbours().length);
        }
        Set<Integer> edges = new LinkedHashSet<>();
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (node < network.neighbour(place)) {
                    edges.add(place);
                }
            }
        }
        return edges;
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        Set<Integer> edges = new LinkedHashSet<>();
        for (int place = network.start(vertex); place < network.end(vertex); place++) {
            edges.add(network.directed() ? place : place(vertex, network.neighbour(place)));
        }
        return edges;
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        if (!network.directed()) {
            return outgoingEdgesOf(vertex);
        }
        Set<Integer> edges = new LinkedHashSet<>();
        for (int node = 0; node < network.nodes(); node++) {
            int place = place(node, vertex);
            if (place >= 0) {
                edges.add(place);
            }
        }
        return edges;
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        Set<Integer> edges = new LinkedHashSet<>(incomingEdgesOf(vertex));
        edges.addAll(outgoingEdgesOf(vertex));
        return edges;
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return network.end(vertex) - network.start(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return incomingEdgesOf(vertex).size();
    }

    @Override
    public int degreeOf(Integer vertex) {
        return network.directed() ? inDegreeOf(vertex) + outDegreeOf(vertex) : outDegreeOf(vertex);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return sourceOf(edge);
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return network.neighbour(edge);
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return network.weight(edge);
    }

    @Override
    public GraphType getType() {
        DefaultGraphType.Builder type = network.directed()
                ? new DefaultGraphType.Builder().directed()
                : new DefaultGraphType.Builder().undirected();
        return type.weighted(true)
                .allowMultipleEdges(false)
                .allowSelfLoops(false)
                .modifiable(false)
                .build();
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Integer addVertex() {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    /** The numbers 0 to size - 1. */
    private static final class Range extends AbstractSet<Integer> {

        private final int size;

        Range(int size) {
            this.size = size;
        }

        @Override
        public boolean contains(@Nullable Object element) {
            return element instanceof Integer number && number >= 0 && number < size;
        }

        @Override
        public Iterator<Integer> iterator() {
            return IntStream.range(0, size).iterator();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
