// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.plugins.accounting.reference.Definitions;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Worlds drawn by chance, of which every path is written down without leaving any out. */
class AllPathsTest {

    private static final int DEPTH = 3;

    /** Inventories, removals and sales below zero; the last as small as they are in published tables. */
    private static InputOutputSystem world(long seed, boolean removals, boolean negativeFlows) {
        InputOutputSystem world = MadeUpWorld.of(seed);
        Random random = new Random(seed);
        double[] z = Arrays.stream(world.transactions().values())
                .map(value -> negativeFlows && random.nextInt(20) == 0 ? -0.1 * value : value).toArray();
        double[] f = Arrays.stream(world.extensions().getFirst().flows().values())
                .map(value -> removals && random.nextInt(4) == 0 ? -value : value).toArray();
        int n = world.industries();
        return with(world, new Matrix(n, n, z), new Matrix(2, n, f));
    }

    private static InputOutputSystem with(InputOutputSystem world, Matrix z, Matrix f) {
        Extension air = world.extensions().getFirst();
        return new InputOutputSystem(world.name(), world.currency(), world.regions(), world.sectors(),
                world.regionOf(), world.sectorOf(), world.categories(), world.demandRegionOf(), world.categoryOf(), z,
                world.finalDemand(), InputOutputSystem.rowSums(z, world.finalDemand()),
                List.of(new Extension(air.name(), air.stressors(), f, air.demandFlows())));
    }

    @ParameterizedTest
    @CsvSource({"1, false, false", "2, true, false", "3, false, true", "4, true, true"})
    void noPathThatReachesTheCutOffIsLost(long seed, boolean removals, boolean negativeFlows) {
        InputOutputSystem world = world(seed, removals, negativeFlows);
        Map<String, Double> all = all(world, "r1");
        double[] sizes = all.values().stream().mapToDouble(Math::abs).sorted().toArray();
        for (int listed : new int[]{1, 10, 200, 3000}) {
            double cutOff = (sizes[sizes.length - listed] + sizes[sizes.length - listed - 1]) / 2;
            PathAccount.Result result = new PathOptions("CO2").of("r1").cut(cutOff).depth(DEPTH).most(1_000_000)
                    .run(world);
            Map<String, Double> found = PathOptions.contributions(result.paths());

            Map<String, Double> expected = new TreeMap<>(all);
            expected.values().removeIf(value -> Math.abs(value) < cutOff);
            assertThat(found.keySet()).as("cut-off %s", cutOff).isEqualTo(expected.keySet()).hasSize(listed);
            found.forEach((path, value) -> assertThat(value).as(path)
                    .isCloseTo(expected.get(path), within(1e-13 * Math.abs(value))));
            assertThat(found.values().stream().mapToDouble(Math::abs).toArray()).hasSize(listed);
            assertThat(DoubleStream.of(TwoRegions.values(result.parts(), "amount")).limit(5).sum())
                    .isCloseTo(footprint(world, "r1"), within(1e-10));
        }
    }

    /** Every path of up to {@link #DEPTH} purchases, by the names of its industries. */
    private static Map<String, Double> all(InputOutputSystem world, String region) {
        Definitions defined = new Definitions(world);
        Map<String, Double> all = new TreeMap<>();
        for (int i = 0; i < world.industries(); i++) {
            walk(world, defined, "", i, demand(world, region, i), DEPTH, all);
        }
        all.values().removeIf(value -> value == 0);
        return all;
    }

    private static void walk(
            InputOutputSystem world, Definitions defined, String before, int industry, double weight, int depth,
            Map<String, Double> all) {
        String path = before + world.industry(industry);
        all.put(path, defined.intensity(flows(world), industry) * weight);
        for (int i = 0; depth > 0 && i < world.industries(); i++) {
            walk(world, defined, path + " ← ", i, defined.a(i, industry) * weight, depth - 1, all);
        }
    }

    private static double demand(InputOutputSystem world, String region, int industry) {
        return IntStream.range(0, world.demandRegionOf().length)
                .filter(column -> world.regions().get(world.demandRegionOf()[column]).equals(region))
                .mapToDouble(column -> world.finalDemand().at(industry, column)).sum();
    }

    private static double[] flows(InputOutputSystem world) {
        return Arrays.copyOf(world.extensions().getFirst().flows().values(), world.industries());
    }

    private static double footprint(InputOutputSystem world, String region) {
        return new Definitions(world).caused(flows(world), _ -> true, _ -> true,
                column -> world.regions().get(world.demandRegionOf()[column]).equals(region));
    }

    /** The smaller the cut-off, the less is left out. */
    @Test
    void allPathsTogetherAreTheFootprint() {
        double lacking = 1;
        for (double share : new double[]{1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8}) {
            PathAccount.Result result = new PathOptions("CO2").share(share).depth(40).most(1_000_000)
                    .run(TwoRegions.system());

            assertThat(PathOptions.check(result, "footprint of the demand that is followed"))
                    .isCloseTo(65 + 158 - 18, within(1e-11));
            assertThat(1 - PathOptions.part(result, 0) / 205).isBetween(0.0, lacking / 2);
            assertThat(PathOptions.part(result, 4)).as("deeper").isZero();
            lacking = 1 - PathOptions.part(result, 0) / 205;
        }
        assertThat(lacking).isLessThan(2e-3);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void emissionsScalePathsAndCurrencyDoesNot(long seed) {
        InputOutputSystem world = MadeUpWorld.of(seed);
        double[] f = Arrays.stream(world.extensions().getFirst().flows().values()).map(value -> 8 * value).toArray();
        Map<String, Double> one = PathOptions.contributions(new PathOptions("CO2").run(world).paths());
        Map<String, Double> eight = PathOptions.contributions(new PathOptions("CO2")
                .run(with(world, world.transactions(), new Matrix(2, world.industries(), f))).paths());

        assertThat(eight.keySet()).isEqualTo(one.keySet());
        one.forEach((path, value) -> assertThat(eight.get(path)).isEqualTo(8 * value));
    }

    /** Industries in another order are the same industries. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void orderChangesNoPath(long seed) {
        InputOutputSystem world = MadeUpWorld.of(seed);
        int n = world.industries();
        int columns = world.demandRegionOf().length;
        Matrix z = new Matrix(n, n, IntStream.range(0, n * n)
                .mapToDouble(at -> world.transactions().at(n - 1 - at / n, n - 1 - at % n)).toArray());
        Matrix y = new Matrix(n, columns, IntStream.range(0, n * columns)
                .mapToDouble(at -> world.finalDemand().at(n - 1 - at / columns, at % columns)).toArray());
        Extension air = world.extensions().getFirst();
        Matrix f = new Matrix(2, n, IntStream.range(0, 2 * n)
                .mapToDouble(at -> air.flows().at(at / n, n - 1 - at % n)).toArray());
        InputOutputSystem turned = new InputOutputSystem(world.name(), world.currency(), world.regions(),
                world.sectors(), IntStream.range(0, n).map(i -> world.regionOf()[n - 1 - i]).toArray(),
                IntStream.range(0, n).map(i -> world.sectorOf()[n - 1 - i]).toArray(), world.categories(),
                world.demandRegionOf(), world.categoryOf(), z, y, InputOutputSystem.rowSums(z, y),
                List.of(new Extension(air.name(), air.stressors(), f, air.demandFlows())));
        PathOptions options = new PathOptions("CO2").of("r2").cut(1e-4).most(1_000_000);
        Map<String, Double> one = PathOptions.contributions(options.run(world).paths());
        Map<String, Double> other = PathOptions.contributions(options.run(turned).paths());

        assertThat(other.keySet()).isEqualTo(one.keySet()).hasSizeGreaterThan(1000);
        one.forEach((path, value) -> assertThat(other.get(path))
                .isCloseTo(value, within(1e-12 * Math.abs(value))));
    }

    /** Columns of demand apart and together list the same, where each path is listed in every column. */
    @Test
    void columnsApartAddUp() {
        InputOutputSystem world = MadeUpWorld.of(9);
        PathOptions options = new PathOptions("CO2").cut(1e-9).depth(1).most(1_000_000);
        Map<String, Double> together = PathOptions.contributions(options.run(world).paths());
        Map<String, Double> sums = new TreeMap<>();
        PathOptions.contributions(options.apart().run(world).paths())
                .forEach((path, value) -> sums.merge(path.substring(path.indexOf(": ") + 2), value, Double::sum));

        assertThat(sums.keySet()).isEqualTo(together.keySet()).hasSizeGreaterThan(100);
        together.forEach((path, value) -> assertThat(sums.get(path)).isCloseTo(value, within(1e-10)));
    }

    /** Beyond the 600 industries that are eliminated, the same as by elimination. */
    @Test
    void largerTablesAreSolvedByIteration() {
        InputOutputSystem world = MadeUpWorld.large(10, 8, 80);
        PathOptions options = new PathOptions("CO2").of("r3").share(1e-4).most(1_000_000);
        PathAccount.Result result = options.run(world);
        Map<String, Double> found = PathOptions.contributions(result.paths());

        assertThat(found).hasSizeGreaterThan(100);
        assertThat(DoubleStream.of(TwoRegions.values(result.parts(), "amount")).limit(5).sum())
                .isCloseTo(footprint(world, "r3"), within(1e-9 * footprint(world, "r3")));
    }
}
