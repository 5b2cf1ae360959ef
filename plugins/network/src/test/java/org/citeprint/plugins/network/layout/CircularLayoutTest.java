// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.network.Networks;
import org.citeprint.plugins.network.Networks.Link;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class CircularLayoutTest {

    private static Network placed(Network network, Optional<String> groupBy, CircularLayout.Order order) {
        return network.with(new CircularLayout().measure(network, new CircularLayout.Options(groupBy, order),
                new TestContext()));
    }

    /** Angles clockwise from the top, as parts of a turn. */
    private static double turn(Network network, int node) {
        double x = Networks.decimals(network, "x")[node] - 0.5;
        double y = Networks.decimals(network, "y")[node] - 0.5;
        return (Math.atan2(x, y) / (2 * Math.PI) + 1) % 1;
    }

    @Test
    void nodesStandAtEqualAnglesByWeight() {
        Network network = placed(Networks.of(4, List.of(new Link(0, 1, 1), new Link(1, 2, 5), new Link(1, 3, 3))),
                Optional.empty(), CircularLayout.Order.STRENGTH);
        assertThat(turn(network, 1)).isCloseTo(0, within(1e-12));
        assertThat(turn(network, 2)).isCloseTo(0.25, within(1e-12));
        assertThat(turn(network, 3)).isCloseTo(0.5, within(1e-12));
        assertThat(turn(network, 0)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void clustersStandTogetherTheLargestFirst() {
        Network network = Networks.of(5, List.of(new Link(0, 1, 1)))
                .with(Column.whole("cluster", Meaning.GROUP, 2, 1, 2, 1, 1));
        Network placed = placed(network, Optional.empty(), CircularLayout.Order.LABEL);
        assertThat(new double[]{turn(placed, 1), turn(placed, 3), turn(placed, 4), turn(placed, 0), turn(placed, 2)})
                .containsExactly(new double[]{0, 1 / 7.0, 2 / 7.0, 4 / 7.0, 5 / 7.0}, within(0.05));
    }

    @Test
    void nothingAndOneAreDefinedAndNoSuchColumnIsSaid() {
        assertThat(placed(Networks.of(0, List.of()), Optional.empty(), CircularLayout.Order.LABEL).nodes()).isZero();
        assertThat(Networks.decimals(placed(Networks.of(1, List.of()), Optional.empty(),
                CircularLayout.Order.STRENGTH), "x")).containsExactly(0.5);
        assertThatThrownBy(() -> placed(Networks.of(2, List.of()), Optional.of("clusters"),
                CircularLayout.Order.LABEL)).isInstanceOf(ProblemException.class).hasMessageContaining("CP-4207")
                .hasMessageContaining("label");
        assertThatThrownBy(() -> placed(Networks.unchecked(-1), Optional.empty(), CircularLayout.Order.LABEL))
                .hasMessageContaining("CP-4110");
    }
}
