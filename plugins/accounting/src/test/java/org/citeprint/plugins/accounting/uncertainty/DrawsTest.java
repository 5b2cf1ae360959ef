// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.accounting.reference.Definitions;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Draws and what is made of them, each worked out again from its definition. */
class DrawsTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(8);
    private static final Definitions DEFINED = new Definitions(WORLD);
    private static final int REGIONS = WORLD.regions().size();
    private static final int DRAWS = 60;
    private static final long FIRST = 40;
    private static Table draws;
    private static Table spread;

    @BeforeAll
    static void draw() {
        UncertaintyAccount.Result result = OperatorTester.run(new UncertaintyAccount(), WORLD,
                new UncertaintyAccount.Options("CO2", Optional.empty(), 0.2, 0.1, 0.3, DRAWS, FIRST, new Seed(9),
                        1e-12))
                .result();
        draws = result.draws();
        spread = result.regions();
    }

    /** The same numbers as a program in Python makes of the same counters: draws can be made again anywhere. */
    @Test
    void aDrawIsAFunctionOfItsCounter() {
        assertThat(new Draws(11).factor(0, Draws.Source.EMISSIONS, 0, 0.3)).isCloseTo(1.0775836280173914,
                within(1e-14));
        assertThat(new Draws(11).factor(77, Draws.Source.INPUTS, 5, 0.3)).isCloseTo(1.078833133233536, within(1e-14));
        assertThat(new Draws(-4).factor(1_000_000, Draws.Source.DEMAND, 49, 0.1)).isCloseTo(1.1560780392473455,
                within(1e-14));
        assertThat(new Draws(1).factor(3, Draws.Source.DEMAND, 2, 0)).isEqualTo(1);
    }

    @Test
    void everyDrawIsATableOfItsOwn() {
        for (int draw : new int[]{0, 47, 48, 59}) {
            double[] expected = consumption(FIRST + draw);
            for (int region = 0; region < REGIONS; region++) {
                assertThat(of(region)[draw]).isCloseTo(expected[region], within(1e-8));
            }
        }
    }

    /** The definition: intensities, columns of A and entries of Y, each times its factor, and the inverse of that. */
    private static double[] consumption(long draw) {
        Draws factors = new Draws(9);
        int n = WORLD.industries();
        double[][] rest = new double[n][n];
        double[] flows = IntStream.range(0, n).mapToDouble(i -> WORLD.extensions().getFirst().flows().at(0, i))
                .toArray();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rest[i][j] = (i == j ? 1 : 0) - DEFINED.a(i, j) * factors.factor(draw, Draws.Source.INPUTS, j, 0.1);
            }
        }
        double[][] inverse = Definitions.inverse(rest);
        double[] sums = new double[REGIONS];
        for (int column = 0; column < WORLD.finalDemand().columns(); column++) {
            int region = WORLD.demandRegionOf()[column];
            sums[region] += WORLD.extensions().getFirst().demandFlows().orElseThrow().at(0, column);
            for (int j = 0; j < n; j++) {
                double multiplier = 0;
                for (int i = 0; i < n; i++) {
                    multiplier += DEFINED.intensity(flows, i) * inverse[i][j]
                            * factors.factor(draw, Draws.Source.EMISSIONS, i, 0.2);
                }
                sums[region] += multiplier * WORLD.finalDemand().at(j, column)
                        * factors.factor(draw, Draws.Source.DEMAND, (long) j * REGIONS + region, 0.3);
            }
        }
        return sums;
    }

    @Test
    void theSpreadIsThatOfTheDraws() {
        assertThat(draws.column("draw").orElseThrow().texts()).startsWith("40", "41").endsWith("99");
        for (int region = 0; region < REGIONS; region++) {
            double[] sorted = of(region).clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(sorted).sum() / DRAWS;
            double squares = Arrays.stream(sorted).map(each -> (each - mean) * (each - mean)).sum();
            assertThat(told("mean")[region]).isCloseTo(mean, within(1e-9));
            assertThat(told("standard deviation")[region]).isCloseTo(Math.sqrt(squares / (DRAWS - 1)), within(1e-9));
            // Between the draws of ranks 0.025, 0.5 and 0.975 times 59: 1.475, 29.5 and 57.525.
            assertThat(told("2.5 %")[region]).isCloseTo(sorted[1] + 0.475 * (sorted[2] - sorted[1]), within(1e-9));
            assertThat(told("median")[region]).isCloseTo((sorted[29] + sorted[30]) / 2, within(1e-9));
            assertThat(told("97.5 %")[region]).isCloseTo(sorted[57] + 0.525 * (sorted[58] - sorted[57]), within(1e-9));
        }
    }

    @Test
    void ranksAreThoseOfTheTableAndTheirShareOfTheDraws() {
        int[] ranks = ranks(told("consumption"));
        assertThat(spread.column("rank").orElseThrow().texts())
                .isEqualTo(IntStream.of(ranks).mapToObj(Integer::toString).toList());
        double[] kept = new double[REGIONS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int at = draw;
            int[] now = ranks(IntStream.range(0, REGIONS).mapToDouble(region -> of(region)[at]).toArray());
            for (int region = 0; region < REGIONS; region++) {
                kept[region] += now[region] == ranks[region] ? 1 : 0;
            }
        }
        for (int region = 0; region < REGIONS; region++) {
            assertThat(told("rank kept")[region]).isCloseTo(kept[region] / DRAWS, within(1e-12));
            assertThat(told("variance from emissions")[region] + told("variance from inputs")[region]
                    + told("variance from demand")[region]).isCloseTo(1, within(1e-12));
        }
    }

    private static int[] ranks(double[] values) {
        return IntStream.range(0, values.length)
                .map(region -> 1 + (int) Arrays.stream(values).filter(other -> other > values[region]).count())
                .toArray();
    }

    private static double[] of(int region) {
        return TwoRegions.values(draws, "of " + WORLD.regions().get(region));
    }

    private static double[] told(String column) {
        return TwoRegions.values(spread, column);
    }

    /** Of draws in which inputs vary threefold, those count that have a product which causes less than nothing. */
    @Test
    void drawsThatMeanNothingAreCounted() {
        int count = 480;
        Outcome<UncertaintyAccount.Result> outcome = OperatorTester.run(new UncertaintyAccount(), WORLD,
                new UncertaintyAccount.Options("CO2", Optional.empty(), 0.2, 3, 0.3, count, 5, new Seed(9), 1e-10));
        long expected = IntStream.range(0, count).filter(draw -> hasNegative(5 + draw, 3)).count();

        assertThat(expected).isBetween(5L, 400L);
        assertThat(outcome.warnings()).singleElement().asString().startsWith("warning[CP-4222] in " + expected + " of "
                + count + " draws some product causes less than nothing; industries buy more than they sell there");
    }

    private static boolean hasNegative(long draw, double variation) {
        Draws factors = new Draws(9);
        int n = WORLD.industries();
        double[][] rest = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rest[i][j] = (i == j ? 1 : 0)
                        - DEFINED.a(i, j) * factors.factor(draw, Draws.Source.INPUTS, j, variation);
            }
        }
        double[][] inverse = Definitions.inverse(rest);
        double[] flows = IntStream.range(0, n).mapToDouble(i -> WORLD.extensions().getFirst().flows().at(0, i))
                .toArray();
        return IntStream.range(0, n).anyMatch(j -> IntStream.range(0, n)
                .mapToDouble(i -> DEFINED.intensity(flows, i) * inverse[i][j]
                        * factors.factor(draw, Draws.Source.EMISSIONS, i, 0.2))
                .sum() < 0);
    }

    /** Nothing is drawn, so every draw is the consumption of the table, by the stressor of the extension named. */
    @Test
    void theExtensionThatIsNamedIsTaken() {
        for (String extension : List.of("air", "water")) {
            Table regions = OperatorTester.run(new UncertaintyAccount(), TwoRegions.withWater(),
                    new UncertaintyAccount.Options("CO2", Optional.of(extension), 0, 0, 0, 2, 0, new Seed(1), 1e-12))
                    .result().regions();
            assertThat(TwoRegions.values(regions, "mean")[0]).isCloseTo(
                    extension.equals("air") ? 110.3581492678 + 10 : 2 * 110.3581492678, within(1e-8));
        }
    }
}
