// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NetworkTest {

    private static final List<String> LABELS = IntStream.range(0, 30).mapToObj(i -> "n" + (char) ('A' + i)).toList();

    private static Network random(boolean directed, long seed) {
        NetworkBuilder builder = directed
                ? NetworkBuilder.directed("node", "weight", LABELS)
                : NetworkBuilder.undirected("node", "weight", LABELS);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            int source = random.nextInt(30);
            int target = random.nextInt(30);
            if (source != target) {
                builder.link(source, target, 1 + random.nextInt(5));
            }
        }
        return builder.build();
    }

    @Test
    void rowsAreSortedMergedAndSymmetric() {
        Network network = random(false, 1);
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (place > network.start(node)) {
                    assertThat(network.neighbour(place)).isGreaterThan(network.neighbour(place - 1));
                }
                assertThat(weight(network, network.neighbour(place), node)).isEqualTo(network.weight(place));
            }
        }
    }

    @Test
    void orderOfLinksDoesNotMatter() {
        Network one = NetworkBuilder.undirected("n", "w", List.of("a", "b", "c"))
                .link(0, 1, 1).link(1, 2, 2).link(1, 0, 3).build();
        Network two = NetworkBuilder.undirected("n", "w", List.of("a", "b", "c"))
                .link(0, 1, 3).link(2, 1, 2).link(0, 1, 1).build();
        assertThat(two.neighbours()).isEqualTo(one.neighbours());
        assertThat(two.weights()).isEqualTo(one.weights());
        assertThat(one.links()).isEqualTo(2);
        assertThat(one.measures()).containsEntry("weight", 6.0);
    }

    @Test
    void theGraphViewAgreesWithTheArrays() {
        for (boolean directed : new boolean[]{false, true}) {
            Network network = random(directed, 2);
            Graph<Integer, Integer> graph = network.asGraph();
            assertThat(graph.vertexSet()).hasSize(network.nodes());
            assertThat(graph.edgeSet()).hasSize((int) network.links());
            assertThat(graph.getType().isDirected()).isEqualTo(directed);
            double sum = 0;
            for (Integer edge : graph.edgeSet()) {
                int source = graph.getEdgeSource(edge);
                int target = graph.getEdgeTarget(edge);
                assertThat(graph.containsEdge(edge)).isTrue();
                assertThat(graph.getEdge(source, target)).isEqualTo(edge);
                assertThat(graph.getEdgeWeight(edge)).isEqualTo(weight(network, source, target));
                assertThat(graph.outgoingEdgesOf(source)).contains(edge);
                assertThat(graph.incomingEdgesOf(target)).contains(edge);
                sum += graph.getEdgeWeight(edge);
            }
            assertThat(sum).isEqualTo(network.measures().get("weight"));
            for (int node = 0; node < network.nodes(); node++) {
                assertThat(graph.edgesOf(node)).hasSize(graph.degreeOf(node));
            }
        }
    }

    @Test
    void algorithmsOfJGraphTRunOnTheView() {
        Network path = NetworkBuilder.undirected("n", "w", List.of("a", "b", "c", "d"))
                .link(0, 1, 1).link(1, 2, 1).link(2, 3, 1).link(0, 3, 5).build();
        assertThat(new DijkstraShortestPath<>(path.asGraph()).getPathWeight(0, 3)).isEqualTo(3.0);
    }

    @Test
    void theViewCannotBeChanged() {
        Graph<Integer, Integer> graph = random(false, 4).asGraph();
        assertThatThrownBy(() -> graph.addVertex(99)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.removeEdge(0, 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesLoopsAndWeightsThatAreNoNumbers() {
        NetworkBuilder builder = NetworkBuilder.undirected("n", "w", List.of("a", "b"));
        assertThatThrownBy(() -> builder.link(1, 1, 1)).hasMessageContaining("b");
        assertThatThrownBy(() -> builder.link(0, 1, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> builder.link(0, 1, -1)).hasMessageContaining("-1");
    }

    private static double weight(Network network, int source, int target) {
        for (int place = network.start(source); place < network.end(source); place++) {
            if (network.neighbour(place) == target) {
                return network.weight(place);
            }
        }
        return Double.NaN;
    }
}
