// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;
import org.citeprint.plugins.network.Networks;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ManySourcesTest {

    /** Dense, sparse and in pieces; below, at and above whole batches. */
    @Test
    void manySourcesAtOnceGiveWhatOneAfterAnotherGives() {
        for (int nodes : new int[]{1, 2, 3, 4, 5, 8, 63, 130, 300}) {
            for (double density : new double[]{0, 0.004, 0.02, 0.3}) {
                compare(Networks.random(nodes, density, 3, nodes));
            }
        }
    }

    /** Many levels with few nodes, two levels with all of them, and searches that end at different distances. */
    @Test
    void networksOfAnyShapeGiveWhatOneAfterAnotherGives() {
        compare(joined(301, node -> node - 1));
        compare(joined(301, node -> 0));
        compare(joined(301, node -> (node - 1) / 2));
        compare(joined(301, node -> node % 50 == 0 ? node : node - 1));
        compare(joined(301, node -> Math.max(0, node - 7)));
    }

    /** A chain of squares: the number of shortest paths doubles with each, to 2 to the power of 100 and more. */
    @Test
    void veryManyPathsAreCounted() {
        List<Networks.Link> links = new ArrayList<>();
        for (int corner = 0; corner < 360; corner += 3) {
            for (int side = 1; side <= 2; side++) {
                links.add(new Networks.Link(corner, corner + side, 1));
                links.add(new Networks.Link(corner + side, corner + 3, 1));
            }
        }
        compare(Networks.of(361, links));
    }

    /** Each node but the first has a link to another; where that is itself, it begins a component. */
    private static Network joined(int nodes, IntUnaryOperator other) {
        return Networks.of(nodes, IntStream.range(1, nodes)
                .filter(node -> other.applyAsInt(node) != node)
                .mapToObj(node -> new Networks.Link(node, other.applyAsInt(node), 1))
                .toList());
    }

    private static void compare(Network network) {
        ManySources together = new ManySources(network);
        BreadthFirst alone = new BreadthFirst(network);
        Dependencies found = new Dependencies(network.nodes());
        Dependencies expected = new Dependencies(network.nodes());
        int[] sources = IntStream.range(0, network.nodes()).toArray();
        for (int first = 0; first < network.nodes(); first += ManySources.LANES) {
            int end = Math.min(network.nodes(), first + ManySources.LANES);
            together.from(sources, first, end, found);
            for (int source = first; source < end; source++) {
                alone.from(source, expected);
                assertThat(together.reached(source - first)).isEqualTo(alone.reached());
                assertThat(together.farness(source - first)).isEqualTo(alone.farness());
            }
        }
        for (int node = 0; node < network.nodes(); node++) {
            double sum = expected.sums()[node];
            double squares = expected.squares()[node];
            assertThat(found.sums()[node]).isCloseTo(sum, within(1e-12 * (1 + sum)));
            assertThat(found.squares()[node]).isCloseTo(squares, within(1e-12 * (1 + squares)));
        }
    }

    @Test
    void aLargerSparseNetworkAgreesWithJGraphT() {
        Network network = Networks.random(500, 0.008, 1, 12);
        ManySources search = new ManySources(network);
        Dependencies found = new Dependencies(500);
        int[] sources = IntStream.range(0, 500).toArray();
        for (int first = 0; first < 500; first += ManySources.LANES) {
            search.from(sources, first, Math.min(500, first + ManySources.LANES), found);
        }
        new BetweennessCentrality<>(network.asGraph()).getScores().forEach(
                (node, value) -> assertThat(found.sums()[node] / 2).isCloseTo(value, within(1e-12 * (1 + value))));
    }
}
