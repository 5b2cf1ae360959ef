// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.family.NetworkMetric;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every metric, clustering and layout of a network: it adds columns with one value a node, changes nothing
 * else, and has an answer (or a {@link ProblemException}) for networks with nearly nothing in them.
 *
 * @param <O> the options
 */
public abstract class NetworkMetricContract<O extends Record> extends OperatorContract<Network, O, Network> {

    @Override
    protected abstract NetworkMetric<O> operator();

    /** Two triangles joined by a link, and a lone node. */
    @Override
    protected Network inputs() {
        return Samples.network();
    }

    @Test
    void addsColumnsAndChangesNothingElse() {
        Network before = inputs();
        Network after = run(1).result();

        assertThat(after.attributes().columns()).hasSizeGreaterThan(before.attributes().columns().size());
        assertThat(after.offsets()).isEqualTo(before.offsets());
        assertThat(after.neighbours()).isEqualTo(before.neighbours());
        assertThat(after.weights()).isEqualTo(before.weights());
        for (Column column : before.attributes().columns()) {
            assertThat(after.attributes().column(column.name()).orElseThrow().texts()).isEqualTo(column.texts());
        }
    }

    @Test
    void leavesItsInputAsItWas() {
        Network network = inputs();
        String before = Datasets.describe(network);
        OperatorTester.run(operator(), network, options());

        assertThat(Datasets.describe(network)).isEqualTo(before);
    }

    @Test
    void hasAnAnswerForNearlyNothing() {
        survives("no node", List.of());
        survives("one node", List.of("a"));
        survives("two nodes without a link", List.of("a", "b"));
        survives(NetworkBuilder.undirected("term", "works", List.of("a", "b")).link(0, 1, 0).build(),
                "a link of weight 0");
        survives(NetworkBuilder.directed("term", "works", List.of("a", "b")).link(1, 0, 2).build(),
                "one directed link");
    }

    private void survives(String what, List<String> labels) {
        survives(NetworkBuilder.undirected("term", "works", labels).build(), what);
    }

    private void survives(Network network, String what) {
        try {
            Network after = OperatorTester.run(operator(), network, options()).result();
            assertThat(after.attributes().rows()).as(what).isEqualTo(network.nodes());
        } catch (ProblemException e) {
            assertThat(e.problems()).as("problems of %s", what).isNotEmpty();
        } catch (RuntimeException e) {
            throw new AssertionError("it fails on a network with " + what + ": " + e, e);
        }
    }
}
