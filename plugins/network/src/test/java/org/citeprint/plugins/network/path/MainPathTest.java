// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.plugins.network.Networks;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class MainPathTest {

    /** Links lead from the citing to the cited work. */
    private static Network network(int nodes, int[]... links) {
        NetworkBuilder builder = NetworkBuilder.directed("work", "citations",
                IntStream.range(0, nodes).mapToObj(node -> "w%02d".formatted(node)).toList());
        for (int[] link : links) {
            builder.link(link[0], link[1], 1);
        }
        return builder.build();
    }

    /** 2 cites 0 and 1; 3 cites 2; 4 cites 2; 5 cites 3 and 4; 6 cites 1. */
    private static Network example() {
        return network(7, new int[]{2, 0}, new int[]{2, 1}, new int[]{3, 2}, new int[]{4, 2}, new int[]{5, 3},
                new int[]{5, 4}, new int[]{6, 1});
    }

    private static MainPath.Result run(Network network, Traversal traversal, Route route, int keys) {
        TestContext context = new TestContext();
        MainPath.Result result = new MainPath().run(network, new MainPath.Options(traversal, route, keys), context);
        assertThat(context.ledger().balances()).isTrue();
        return result;
    }

    private static double weight(Network network, int citing, int cited) {
        for (int place = network.start(citing); place < network.end(citing); place++) {
            if (network.neighbour(place) == cited) {
                return network.weight(place);
            }
        }
        return 0;
    }

    @Test
    void waysAreCountedAsTheMethodsSay() {
        Flow flow = Flow.of(example());
        Counts spc = Counts.of(flow, Traversal.SPC);
        assertThat(spc.all()).as("0 or 1, by 2, by 3 or 4, to 5; and 1 to 6").isEqualTo(5);
        Network shares = run(example(), Traversal.SPC, Route.GLOBAL, 1).traversals();
        assertThat(weight(shares, 2, 0)).isEqualTo(2 / 5.0);
        assertThat(weight(shares, 3, 2)).isEqualTo(2 / 5.0);
        assertThat(weight(shares, 6, 1)).isEqualTo(1 / 5.0);
        // From any of 0, 1, 2 by 3: 3 ways to 5; those of 3 itself are one more for the link 3 to 5.
        Counts splc = Counts.of(flow, Traversal.SPLC);
        assertThat(splc.links()[link(flow, 2, 3)]).isEqualTo(3);
        assertThat(splc.links()[link(flow, 3, 5)]).isEqualTo(4);
        // And to any of 3, 5.
        assertThat(Counts.of(flow, Traversal.SPNP).links()[link(flow, 2, 3)]).isEqualTo(6);
    }

    private static int link(Flow flow, int from, int to) {
        return IntStream.range(0, flow.links()).filter(link -> flow.from()[link] == from && flow.to()[link] == to)
                .findFirst().orElseThrow();
    }

    @Test
    void countsAgreeWithWalkingAllWays() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            int nodes = 9;
            NetworkBuilder builder = NetworkBuilder.directed("work", "citations",
                    IntStream.range(0, nodes).mapToObj(node -> "w" + node).toList());
            for (int citing = 1; citing < nodes; citing++) {
                for (int cited = 0; cited < citing; cited++) {
                    if (random.nextDouble() < 0.35) {
                        builder.link(citing, cited, 1);
                    }
                }
            }
            Flow flow = Flow.of(builder.build());
            for (Traversal traversal : Traversal.values()) {
                long[] links = new long[flow.links()];
                long all = 0;
                for (int node = 0; node < nodes; node++) {
                    if (flow.begins(node) || traversal.fromAny()) {
                        all += walk(flow, traversal, node, new int[nodes], 0, links);
                    }
                }
                Counts counts = Counts.of(flow, traversal);
                assertThat(counts.all()).isEqualTo(all);
                assertThat(counts.links()).containsExactly(
                        java.util.Arrays.stream(links).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
            }
        }
    }

    private static long walk(Flow flow, Traversal traversal, int node, int[] path, int length, long[] links) {
        long ways = 0;
        if (length > 0 && (flow.ends(node) || traversal.toAny())) {
            for (int i = 0; i < length; i++) {
                links[path[i]]++;
            }
            ways++;
        }
        for (int link = flow.out()[node]; link < flow.out()[node + 1]; link++) {
            path[length] = link;
            ways += walk(flow, traversal, flow.to()[link], path, length + 1, links);
        }
        return ways;
    }

    @Test
    void equallyHeavyWaysAreAllTaken() {
        for (Route route : Route.values()) {
            Network path = run(example(), Traversal.SPC, route, 1).path();
            assertThat(path.attributes().texts("label").orElseThrow().texts()).as("%s", route)
                    .containsExactly("w00", "w01", "w02", "w03", "w04", "w05");
            assertThat(path.links()).isEqualTo(6);
        }
    }

    @Test
    void aGlobalPathIsAtLeastAsHeavyAsALocalOne() {
        // From 0 the heaviest first step (to 1) leads to a way that is lighter in all.
        Network network = network(8, new int[]{1, 0}, new int[]{2, 0}, new int[]{3, 1}, new int[]{4, 1},
                new int[]{5, 1}, new int[]{6, 2}, new int[]{7, 6});
        assertThat(run(network, Traversal.SPC, Route.LOCAL, 1).path().attributes().texts("label").orElseThrow().texts())
                .containsExactly("w00", "w01", "w03", "w04", "w05");
        Network global = run(network, Traversal.SPC, Route.GLOBAL, 1).path();
        assertThat(global.attributes().texts("label").orElseThrow().texts())
                .containsExactly("w00", "w01", "w03", "w04", "w05");
    }

    @Test
    void worksThatCiteEachOtherAreNoTrouble() {
        Network network = network(4, new int[]{1, 0}, new int[]{1, 2}, new int[]{2, 1}, new int[]{3, 2});
        MainPath.Result result = run(network, Traversal.SPC, Route.GLOBAL, 1);
        assertThat(result.traversals().links()).as("1 and 2 cite each other").isEqualTo(2);
        assertThatThrownBy(() -> run(network(2, new int[]{0, 1}, new int[]{1, 0}), Traversal.SPC, Route.LOCAL, 1))
                .hasMessageContaining("CP-4116");
        assertThatThrownBy(() -> run(network(1), Traversal.SPC, Route.LOCAL, 1)).hasMessageContaining("CP-4116");
        assertThatThrownBy(() -> run(Networks.karate(), Traversal.SPC, Route.LOCAL, 1))
                .hasMessageContaining("CP-4115");
    }

    @Test
    void moreWaysThanAnyNumberHoldsAreCounted() {
        // 1,200 diamonds in a row have 2^1200 ways.
        NetworkBuilder builder = NetworkBuilder.directed("work", "citations",
                IntStream.range(0, 3601).mapToObj("w%05d"::formatted).toList());
        for (int i = 0; i < 1200; i++) {
            for (int middle : List.of(3 * i + 1, 3 * i + 2)) {
                builder.link(middle, 3 * i, 1);
                builder.link(3 * i + 3, middle, 1);
            }
        }
        MainPath.Result result = run(builder.build(), Traversal.SPC, Route.GLOBAL, 1);
        assertThat(result.path().links()).isEqualTo(4800);
        assertThat(result.path().weights()[0]).isCloseTo(0.5, within(1e-15));
    }
}
