// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.LinearMap;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Paths worked out by hand, what is told of the rest, and what is refused. */
class PathsTest {

    private static final InputOutputSystem WORLD = TwoRegions.system();
    /** x is 100, 150, 130, 100, so that intensities are 0.4, 0.1, 1 and 0.2. */
    private static final PathOptions NORTH = new PathOptions("CO2").of("N");

    @Test
    void largestPathsComeFirst() {
        Table paths = NORTH.share(0.05).run(WORLD).paths();

        assertThat(paths.texts("path").orElseThrow().texts()).containsExactly("S, goods", "N, goods", "N, power",
                "S, goods ← S, goods", "N, goods ← S, goods");
        assertThat(TwoRegions.values(paths, "contribution")).containsExactly(
                new double[]{25.0, 20.0, 9.0, 25 * 40 / 130.0, 50 * 12 / 100.0}, within(1e-13));
        assertThat(paths.wholes("depth").orElseThrow().values()).containsExactly(0, 0, 0, 1, 1);
        assertThat(paths.texts("product region").orElseThrow().texts()).containsExactly("S", "N", "N", "S", "N");
        assertThat(paths.texts("product").orElseThrow().texts())
                .containsExactly("goods", "goods", "power", "goods", "goods");
        assertThat(paths.texts("emitter region").orElseThrow().texts()).containsExactly("S", "N", "N", "S", "S");
        assertThat(paths.texts("emitter").orElseThrow().texts())
                .containsExactly("goods", "goods", "power", "goods", "goods");
        assertThat(paths.texts("demand")).isEmpty();
    }

    /** Of the footprint: what the demand of N causes by way of industries. */
    @Test
    void sharesAreOfTheFootprint() {
        PathAccount.Result result = NORTH.share(0.05).run(WORLD);
        double total = PathOptions.check(result, "footprint of the demand that is followed");
        double[] contributions = TwoRegions.values(result.paths(), "contribution");
        double[] shares = TwoRegions.values(result.paths(), "share");
        double[] cumulated = TwoRegions.values(result.paths(), "cumulated share");

        for (int row = 0; row < shares.length; row++) {
            assertThat(shares[row]).isCloseTo(contributions[row] / total, within(1e-15));
            assertThat(cumulated[row])
                    .isCloseTo(Arrays.stream(contributions, 0, row + 1).sum() / total, within(1e-14));
        }
        assertThat(cumulated[4]).isCloseTo(PathOptions.part(result, 0) / total, within(1e-14));
    }

    /** Layer 1 buys A y of each industry; y of N is 50, 90, 25 and 7. */
    @Test
    void layersAreRoundsOfProduction() {
        PathAccount.Result result = NORTH.depth(1).share(0.05).run(WORLD);
        double[] layers = TwoRegions.values(result.layers(), "footprint");
        double[] bought = new double[4];
        Arrays.setAll(bought, i -> WORLD.transactions().at(i, 0) * 50 / 100 + WORLD.transactions().at(i, 1) * 90 / 150
                + WORLD.transactions().at(i, 2) * 25 / 130 + WORLD.transactions().at(i, 3) * 7 / 100);

        assertThat(layers).containsExactly(new double[]{0.4 * 50 + 0.1 * 90 + 25 + 0.2 * 7,
            0.4 * bought[0] + 0.1 * bought[1] + bought[2] + 0.2 * bought[3]}, within(1e-13));
        assertThat(result.layers().wholes("paths").orElseThrow().values()).containsExactly(3, 2);
        assertThat(TwoRegions.values(result.layers(), "listed")).containsExactly(
                new double[]{54, 25 * 40 / 130.0 + 6}, within(1e-13));
        assertThat(TwoRegions.values(result.layers(), "covered")[0]).isCloseTo(54 / 55.4, within(1e-14));
    }

    /** S goods buys of itself at every depth, so that paths of S goods go on without end. */
    @Test
    void partsAddUpToTheFootprint() {
        PathAccount.Result result = NORTH.share(0.01).depth(2).most(4).run(WORLD);
        double[] amounts = TwoRegions.values(result.parts(), "amount");

        assertThat(result.paths().rows()).isEqualTo(4);
        assertThat(DoubleStream.of(amounts).limit(5).min().orElseThrow()).isPositive();
        assertThat(DoubleStream.of(amounts).limit(5).sum())
                .isCloseTo(PathOptions.check(result, "footprint of the demand that is followed"), within(1e-12));
        assertThat(amounts[5]).as("direct").isEqualTo(10);
        assertThat(TwoRegions.values(result.parts(), "share")[5]).isNaN();
        assertThat(result.parts().wholes("number").orElseThrow().values())
                .satisfies(numbers -> assertThat(numbers[0]).isEqualTo(4))
                .satisfies(numbers -> assertThat(numbers[3]).isEqualTo(Corpus.ABSENT));
        assertThat(NORTH.of(List.of("N"), List.of(), List.of("goods")).run(WORLD).parts().rows())
                .as("direct emissions are of no product").isEqualTo(5);
    }

    /** Those left out for their size are in the ledger and among the parts. */
    @Test
    void noMoreThanAskedForAreListed() {
        PathAccount.Result all = NORTH.share(0.01).run(WORLD);
        Outcome<PathAccount.Result> some = OperatorTester.run(new PathAccount(), WORLD,
                NORTH.share(0.01).most(3).options());
        int rows = all.paths().rows();

        assertThat(some.result().paths().texts("path").orElseThrow().texts())
                .isEqualTo(all.paths().texts("path").orElseThrow().texts().subList(0, 3));
        assertThat(PathOptions.part(some.result(), 1)).isCloseTo(
                Arrays.stream(TwoRegions.values(all.paths(), "contribution"), 3, rows).sum(), within(1e-13));
        assertThat(some.result().parts().wholes("number").orElseThrow().value(1)).isEqualTo(rows - 3L);
        assertThat(some.ledger().entries().getFirst().kept()).isEqualTo(3);
        assertThat(some.ledger().entries().getFirst().read()).isEqualTo(rows);
    }

    /** What a service buys of a power plant is found although the service emits nothing. */
    @Test
    void pathsBehindCleanIndustriesAreFound() {
        InputOutputSystem system = chain(100, 0, 0, 50);

        assertThat(PathOptions.contributions(new PathOptions("CO2").run(system).paths()))
                .isEqualTo(Map.of("r, c ← r, b ← r, a", 50.0));
        assertThat(PathOptions.contributions(new PathOptions("CO2").depth(1).run(system).paths())).isEmpty();
    }

    /** c buys of b and b of a all they need; emissions of a, b and c, and what final demand buys of c. */
    private static InputOutputSystem chain(double demand, double c, double b, double a) {
        Matrix z = new Matrix(3, 3, new double[]{0, demand, 0, 0, 0, demand, 0, 0, 0});
        Matrix y = new Matrix(3, 1, new double[]{0, 0, demand});
        return new InputOutputSystem("chain", "M$", List.of("r"), List.of("a", "b", "c"), new int[3],
                new int[]{0, 1, 2}, List.of("demand"), new int[1], new int[1], z, y, InputOutputSystem.rowSums(z, y),
                List.of(new Extension("air", List.of(new Stressor("CO2", "kt")),
                        new Matrix(1, 3, new double[]{a, b, c}), Optional.empty())));
    }

    @Test
    void productsCanBeChosen() {
        Table paths = NORTH.of(List.of("N", "S"), List.of("demand"), List.of("power")).share(0.01).run(WORLD).paths();

        assertThat(paths.texts("product").orElseThrow().texts()).containsOnly("power");
        assertThat(paths.texts("path").orElseThrow().texts()).contains("S, power", "N, power ← S, goods");
    }

    /** A removal of 50 behind a chain that emits 50: the footprint is nothing, the paths are not. */
    @Test
    void removalsAreCountedBySize() {
        InputOutputSystem system = chain(100, 50, 0, -50);

        assertThat(PathOptions.contributions(new PathOptions("CO2").cut(1).run(system).paths()))
                .isEqualTo(Map.of("r, c", 50.0, "r, c ← r, b ← r, a", -50.0));
        assertThatThrownBy(() -> new PathOptions("CO2").run(system)).hasMessageContaining("CP-4231")
                .hasMessageContaining("footprint of the demand that is followed is 0");
    }

    @Test
    void warnsWhereNothingIsLarge() {
        Outcome<PathAccount.Result> outcome = OperatorTester.run(new PathAccount(), WORLD, NORTH.cut(26).options());

        assertThat(outcome.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-4233"));
        assertThat(outcome.result().paths().rows()).isZero();
        assertThat(outcome.result().bars()).isEmpty();
        assertThat(PathOptions.part(outcome.result(), 3) + PathOptions.part(outcome.result(), 2)).isCloseTo(
                PathOptions.check(outcome.result(), "footprint of the demand that is followed"), within(1e-12));
        Outcome<PathAccount.Result> nothing = OperatorTester.run(new PathAccount(), chain(100, 0, 0, 0),
                new PathOptions("CO2").options());
        assertThat(nothing.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("contributes anything"));
    }

    @Test
    void namesThatTheTableDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> NORTH.of("Noth").run(WORLD)).hasMessageContaining("no region `Noth`");
        assertThatThrownBy(() -> NORTH.of(List.of(), List.of("demnd"), List.of()).run(WORLD))
                .hasMessageContaining("no category of final demand `demnd`");
        assertThatThrownBy(() -> NORTH.of(List.of(), List.of(), List.of("gods")).run(WORLD))
                .hasMessageContaining("no sector `gods`");
        assertThatThrownBy(() -> new PathOptions("CO").run(WORLD)).hasMessageContaining("no stressor `CO`");
    }

    @Test
    void aCutOffIsAboveZero() {
        for (double cutOff : new double[]{0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> NORTH.cut(cutOff)).hasMessageContaining("CP-4231");
        }
    }

    /** Every industry buys a quarter of its output from each of four. */
    private static final LinearMap QUARTERS = new LinearMap() {

        @Override
        public int size() {
            return 4;
        }

        @Override
        public double[] apply(double[] block, int width) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double at(int row, int column) {
            return 0.25;
        }
    };

    /** No branch is below the cut-off: to the power of the depth there are. */
    @Test
    void tooManyBranchesAreRefused() {
        double[] ones = {1, 1, 1, 1};
        Branches branches = new Branches(ones, ones, new double[4], new double[]{2, 2, 2, 2}, 0, "");
        PathSearch.Limits limits = new PathSearch.Limits(1e-9, 20, 10, 5000, "kt");
        Suppliers suppliers = new Suppliers(QUARTERS, branches, 1e-9);

        assertThatThrownBy(() -> new PathSearch(branches, suppliers, limits, () -> {}).of(List.of(ones)))
                .hasMessageContaining("CP-4232").hasMessageContaining("more than 5000 branches")
                .hasMessageContaining("1.0E-9 kt");
    }

    /** Flows that are worth nothing together and, by size, more than what is sold. */
    @Test
    void flowsWithoutABoundAreRefused() {
        double[] z = {60, -60, 0, 0, -60, 60, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
        double[] y = {100, 0, 0, 100, 9, 0, 0, 9};
        InputOutputSystem system = TwoRegions.system(z, y, new double[]{1, 1, 1, 1}, new double[]{0, 0});

        assertThatThrownBy(() -> new PathOptions("CO2").run(system)).hasMessageContaining("CP-4230")
                .hasMessageContaining(
                        "negative ones counted by their size, that the table has hardly a Leontief inverse");
    }

    @Test
    void pathsAreDrawn() {
        assertThat(NORTH.share(0.05).run(WORLD).bars().orElseThrow().data().texts("path").orElseThrow().texts())
                .startsWith("1. S, goods", "2. N, goods").hasSize(5);
        assertThat(NORTH.share(0.001).run(WORLD).bars().orElseThrow().data().rows()).isEqualTo(20);
    }

    @Test
    void eachColumnOfDemandCanStandApart() {
        Map<String, Double> paths = PathOptions.contributions(new PathOptions("CO2").apart().cut(5).run(WORLD)
                .paths());

        assertThat(paths).containsEntry("N, demand: N, goods", 20.0).containsEntry("S, demand: N, goods", 5.2)
                .containsEntry("S, demand: S, goods", 37.0);
        assertThat(IntStream.range(0, 2).mapToDouble(region -> PathOptions.check(
                new PathOptions("CO2").of(WORLD.regions().get(region)).run(WORLD),
                "footprint of the demand that is followed")).sum())
                .isCloseTo(PathOptions.check(new PathOptions("CO2").apart().run(WORLD),
                        "footprint of the demand that is followed"), within(1e-12));
    }
}
