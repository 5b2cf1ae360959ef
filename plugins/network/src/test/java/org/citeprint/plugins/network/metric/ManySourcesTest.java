// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

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
        for (int nodes : new int[]{1, 2, 63, 64, 65, 130, 300}) {
            for (double density : new double[]{0, 0.004, 0.02, 0.3}) {
                compare(Networks.random(nodes, density, 3, nodes));
            }
        }
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
