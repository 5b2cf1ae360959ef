// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.citeprint.api.data.Network;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.network.Networks;
import org.citeprint.plugins.network.Networks.Link;
import org.citeprint.plugins.network.graph.Graph;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class VosLayoutTest {

    private static Network placed(Network network, int threads) {
        return placed(network, Optional.empty(), threads);
    }

    private static Network placed(Network network, Optional<Double> increment, int threads) {
        VosLayout.Options options = new VosLayout.Options(Weights.AUTO, increment, 500, 1, new Seed(42));
        return network.with(new VosLayout().measure(network, options, new TestContext().threads(threads)));
    }

    private static VosOptimiser.Outcome outcome(Graph graph) {
        Component component = Component.of(graph).getFirst();
        TestContext context = new TestContext().threads(1);
        return new VosMap(component, 0, context.workers(), context).place(new SplittableRandom(1), 1000);
    }

    private static nl.cwts.networkanalysis.Network library(Graph graph) {
        double[] ones = new double[graph.nodes()];
        Arrays.fill(ones, 1);
        return new nl.cwts.networkanalysis.Network(ones, Arrays.stream(graph.offsets()).asLongStream().toArray(),
                new LargeIntArray(graph.neighbours()), new LargeDoubleArray(graph.weights()), false);
    }

    @Test
    void theObjectiveIsTheLibrarysAndOursIsNoWorse() {
        for (Network network : List.of(Networks.karate(), Networks.random(60, 0.15, 5, 1),
                Networks.random(90, 0.08, 3, 2))) {
            Graph graph = Graph.of(network, Weights.AUTO);
            assertThat(Component.of(graph)).hasSize(1);
            VosOptimiser.Outcome ours = outcome(graph);
            nl.cwts.networkanalysis.Network library = library(graph);
            var algorithm = new GradientDescentVOSLayoutAlgorithm(2, 1, 0, new Random(1));
            double same = algorithm.calcQuality(
                    library, new Layout(ours.places()));
            assertThat(ours.objective()).isCloseTo(same, within(1e-9 * Math.abs(same)));
            double theirs = Double.MAX_VALUE;
            for (int start = 0; start < 3; start++) {
                algorithm = new GradientDescentVOSLayoutAlgorithm(2, 1, 0, new Random(start));
                theirs = Math.min(theirs, algorithm.calcQuality(library, algorithm.findLayout(library)));
            }
            assertThat(ours.objective()).isLessThan(theirs + 1e-6 * Math.abs(theirs));
        }
    }

    @Test
    void oneStartOfALargerNetworkIsNoWorseThanTheLibrarys() {
        Network network = Networks.random(2000, 0.004, 5, 8);
        Graph graph = Graph.of(network, Weights.AUTO);
        Component component = Component.of(graph).getFirst();
        nl.cwts.networkanalysis.Network library = library(new Graph(component.nodes(), component.offsets(),
                component.neighbours(), component.weights()));
        VosOptimiser.Outcome ours = outcome(graph);
        var algorithm = new GradientDescentVOSLayoutAlgorithm(2, 1, 0, 100, 1, 0.001, 0.75, 5, new Random(1));
        double same = algorithm.calcQuality(library, new Layout(ours.places()));
        assertThat(ours.objective()).isCloseTo(same, within(1e-9 * Math.abs(same)));
        assertThat(ours.objective())
                .isLessThan(algorithm.calcQuality(library, algorithm.findLayout(library)));
    }

    @Test
    void theIncrementIsTheLibrarysAndOursIsNoWorse() {
        Graph graph = Graph.of(Networks.random(60, 0.15, 5, 1), Weights.AUTO);
        TestContext context = new TestContext().threads(2);
        VosOptimiser.Outcome ours = new VosMap(Component.of(graph).getFirst(), 0.01, context.workers(), context)
                .place(new SplittableRandom(1), 1000);
        nl.cwts.networkanalysis.Network library = library(graph);
        var algorithm = new GradientDescentVOSLayoutAlgorithm(2, 1, 0.01, new Random(1));
        double same = algorithm.calcQuality(library, new Layout(ours.places()));
        assertThat(ours.objective()).isCloseTo(same, within(1e-9 * Math.abs(same)));
        double theirs = algorithm.calcQuality(library, algorithm.findLayout(library));
        assertThat(ours.objective()).isLessThan(theirs + 1e-6 * Math.abs(theirs));
    }

    @Test
    void allPairsWeighALittleMoreUnlessTheNetworkIsConnected() {
        Network parts = Networks.random(60, 0.02, 3, 4);
        assertThat(byLabel(placed(parts, 1))).isEqualTo(byLabel(placed(parts, Optional.of(0.01), 2)))
                .isNotEqualTo(byLabel(placed(parts, Optional.of(0.0), 1)));
        assertThat(byLabel(placed(Networks.karate(), 1)))
                .isEqualTo(byLabel(placed(Networks.karate(), Optional.of(0.0), 1)))
                .isNotEqualTo(byLabel(placed(Networks.karate(), Optional.of(0.01), 1)));
    }

    @Test
    void theUnitOfTheWeightsDoesNotMatter() {
        Map<String, String> first = byLabel(placed(weighed(1), 1));
        for (double unit : new double[]{0x1p900, 0x1p-900}) {
            assertThat(byLabel(placed(weighed(unit), 1))).isEqualTo(first);
        }
    }

    private static Network weighed(double unit) {
        List<Link> links = new ArrayList<>();
        for (int node = 0; node < 12; node++) {
            links.add(new Link(node, (node + 1) % 13, (1 + node % 3) * unit));
            links.add(new Link(node / 2, 12, 2 * unit));
        }
        return Networks.of(13, links);
    }

    @Test
    void threadsDoNotMatterWhereFarPointsAreTakenTogether() {
        Network network = Networks.random(1800, 0.003, 4, 6);
        assertThat(byLabel(placed(network, 4))).isEqualTo(byLabel(placed(network, 1)));
    }

    @Test
    void equalWeightsOfAllPairsGiveADefinedMap() {
        Network network = placed(Networks.random(30, 2, 1, 3), 2);
        assertThat(network.links()).isEqualTo(435);
        assertThat(Networks.decimals(network, "x")).doesNotContain(Double.NaN);
    }

    @Test
    void weightsThatAreNoneAreRefused() {
        for (double weight : new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> placed(Networks.unchecked(weight), 1)).isInstanceOf(ProblemException.class)
                    .hasMessageContaining("CP-4110");
        }
    }

    @Test
    void neitherOrderOfNodesNorThreadsMatter() {
        Network network = Networks.random(600, 0.008, 4, 5);
        Map<String, String> first = byLabel(placed(network, 1));
        assertThat(byLabel(placed(network, 8))).isEqualTo(first);
        assertThat(byLabel(placed(Networks.shuffled(network, 3), 2))).isEqualTo(first);
    }

    private static Map<String, String> byLabel(Network network) {
        Map<String, String> places = new HashMap<>();
        for (int node = 0; node < network.nodes(); node++) {
            places.put(network.label(node), network.attributes().column("x").orElseThrow().text(node) + " "
                    + network.attributes().column("y").orElseThrow().text(node));
        }
        return places;
    }

    @Test
    void theMapFillsTheUnitSquare() {
        Network network = placed(Networks.karate(), 1);
        double[] x = Networks.decimals(network, "x");
        double[] y = Networks.decimals(network, "y");
        assertThat(Arrays.stream(x).min().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(Arrays.stream(x).max().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(y).allMatch(value -> value >= 0 && value <= 1)).isTrue();
    }

    @Test
    void partsThatAreNotConnectedDoNotOverlap() {
        List<Link> links = new ArrayList<>();
        for (int part = 0; part < 6; part++) {
            int first = part * 5;
            for (int node = 1; node < 5 - part % 3; node++) {
                links.add(new Link(first, first + node, 1 + part));
            }
        }
        Network network = placed(Networks.of(40, links), 2);
        List<Component> components = Component.of(Graph.of(network, Weights.AS_GIVEN));
        assertThat(components).hasSizeGreaterThan(15);
        double[] x = Networks.decimals(network, "x");
        double[] y = Networks.decimals(network, "y");
        for (Component one : components) {
            for (Component other : components) {
                if (one != other) {
                    assertThat(distance(one, other, x, y)).isGreaterThan(reach(one, x, y) + reach(other, x, y));
                }
            }
        }
    }

    private static double[] middle(Component component, double[] x, double[] y) {
        return new double[]{
            Arrays.stream(component.nodes()).mapToDouble(node -> x[node]).average().orElseThrow(),
            Arrays.stream(component.nodes()).mapToDouble(node -> y[node]).average().orElseThrow()};
    }

    private static double distance(Component one, Component other, double[] x, double[] y) {
        double[] here = middle(one, x, y);
        double[] there = middle(other, x, y);
        return Math.hypot(here[0] - there[0], here[1] - there[1]);
    }

    private static double reach(Component component, double[] x, double[] y) {
        double[] middle = middle(component, x, y);
        return Arrays.stream(component.nodes())
                .mapToDouble(node -> Math.hypot(x[node] - middle[0], y[node] - middle[1]))
                .max()
                .orElseThrow();
    }

    @Test
    void noNodeOneNodeAndLinksWithoutWeightAreNoTrouble() {
        assertThat(placed(Networks.of(0, List.of()), 1).nodes()).isZero();
        assertThat(Networks.decimals(placed(Networks.of(1, List.of()), 1), "x")).containsExactly(0.5);
        assertThat(Networks.decimals(placed(Networks.of(3, List.of(new Link(0, 1, 0))), 1), "x"))
                .doesNotContain(Double.NaN);
    }

    @Test
    void nodesThatAreLinkedCloseTogetherLieCloseTogether() {
        Network network = placed(Networks.karate(), 1);
        double[] x = Networks.decimals(network, "x");
        double[] y = Networks.decimals(network, "y");
        double linked = 0;
        double all = 0;
        for (int a = 0; a < 34; a++) {
            for (int b = 0; b < 34; b++) {
                all += Math.hypot(x[a] - x[b], y[a] - y[b]) / (34 * 33);
            }
            for (int place = network.start(a); place < network.end(a); place++) {
                int b = network.neighbour(place);
                linked += Math.hypot(x[a] - x[b], y[a] - y[b]) / network.neighbours().length;
            }
        }
        assertThat(linked).isLessThan(0.7 * all);
    }
}
