// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class AllAccountsTest {

    /** The worked example with two extensions more: value added, and one whose stressor has a name that is taken. */
    private static InputOutputSystem system() {
        InputOutputSystem plain = TwoRegions.system();
        double[] added = plain.output().clone();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                added[column] -= plain.transactions().at(row, column);
            }
        }
        Extension value = new Extension("factors", List.of(new Stressor("value added", "M$")),
                new Matrix(1, 4, added), Optional.empty());
        Extension again = new Extension("water", List.of(new Stressor("CO2", "t")),
                new Matrix(1, 4, new double[]{80, 30, 260, 40}), Optional.empty());
        return new InputOutputSystem(plain.name(), plain.currency(), plain.regions(), plain.sectors(),
                plain.regionOf(), plain.sectorOf(), plain.categories(), plain.demandRegionOf(), plain.categoryOf(),
                plain.transactions(), plain.finalDemand(), plain.output(),
                List.of(plain.extensions().getFirst(), value, again));
    }

    private static AllAccounts.Result run(Layout layout, String... stressors) {
        return OperatorTester.run(new AllAccounts(), system(), new AccountOptions().of(stressors)
                .as(layout).all()).result();
    }

    private static void requireClose(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("value %d of %s", i, Arrays.toString(actual))
                    .isCloseTo(expected[i], within(1e-9 * Math.max(1, Math.abs(expected[i]))));
        }
    }

    @Test
    void givesEveryStressorAColumnInItsUnit() {
        AllAccounts.Result result = run(Layout.WIDE);

        assertThat(result.regions().columns().stream().map(Column::name))
                .containsExactly("account", "region", "CO2", "value added", "water | CO2");
        assertThat(result.regions().columns().stream().map(Column::unit)).containsExactly("", "", "kt", "M$", "t");
        requireClose(TwoRegions.values(result.regions(), "CO2"), 65, 158, 120.3581492678, 102.6418507322,
                66.4036733628, 11.045524095, 11.045524095, 66.4036733628, 10, 8, 0, 0);
        Table transfers = result.transfers().orElseThrow();
        requireClose(TwoRegions.values(transfers, "CO2"), 43.954475905, 11.045524095, 66.4036733628, 83.5963266372);
        double[] twice = TwoRegions.values(transfers, "water | CO2");
        requireClose(twice, 2 * 43.954475905, 2 * 11.045524095, 2 * 66.4036733628, 2 * 83.5963266372);
    }

    @Test
    void allValueAddedServesTheDemandThatPaysIt() {
        double[] values = TwoRegions.values(run(Layout.WIDE).regions(), "value added");

        // The rows of consumption: value added embodied in a region's demand is that demand, 172 and 105.
        requireClose(Arrays.copyOfRange(values, 2, 4), 172, 105);
    }

    @Test
    void givesConsumptionByProductOfTheWorkedExample() {
        double[] values = TwoRegions.values(run(Layout.WIDE, "value added").sectors().orElseThrow(), "value added");

        // Embodied value added of each product bought is its price: the sums of Y over suppliers.
        requireClose(Arrays.copyOfRange(values, 4, 8), 50 + 25.0, 90 + 7.0, 13 + 37.0, 5 + 50.0);
    }

    @Test
    void longAndWideTablesSayTheSame() {
        AllAccounts.Result wide = run(Layout.WIDE);
        AllAccounts.Result tall = run(Layout.LONG);

        double[] consumption = TwoRegions.values(tall.regions(), "consumption");
        assertThat(tall.regions().texts("stressor").orElseThrow().texts())
                .containsExactly("CO2", "CO2", "value added", "value added", "CO2", "CO2");
        assertThat(tall.regions().texts("extension").orElseThrow().texts()).endsWith("factors", "water", "water");
        assertThat(tall.regions().texts("unit").orElseThrow().texts()).startsWith("kt", "kt", "M$");
        List<String> names = List.of("CO2", "value added", "water | CO2");
        for (int stressor = 0; stressor < 3; stressor++) {
            double[] column = TwoRegions.values(wide.regions(), names.get(stressor));
            assertThat(Arrays.copyOfRange(consumption, 2 * stressor, 2 * stressor + 2))
                    .containsExactly(Arrays.copyOfRange(column, 2, 4));
        }
        assertThat(tall.transfers().orElseThrow().rows()).isEqualTo(12);
    }

    @Test
    void whatIsNotAskedForIsNotGiven() {
        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), system(), new AllAccounts.Options(
                List.of("CO2"), Optional.of("water"), Layout.WIDE, false, false, false, List.of(), Map.of(), Map.of(),
                Map.of(),
                Method.LU, 1e-13)).result();

        assertThat(result.transfers()).isEmpty();
        assertThat(result.sectors()).isEmpty();
        requireClose(Arrays.copyOf(TwoRegions.values(result.regions(), "CO2"), 2), 110, 300);
    }

    @Test
    void saysWhichStressorsThereAre() {
        assertThatThrownBy(() -> run(Layout.WIDE, "CO3")).isInstanceOf(ProblemException.class)
                .hasMessageContaining("error[CP-4201] no stressor `CO3`").hasMessageContaining("did you mean `CO2`");
        assertThatThrownBy(() -> OperatorTester.run(new AllAccounts(), system(), new AllAccounts.Options(List.of(),
                Optional.of("wind"), Layout.WIDE, true, true, true, List.of(), Map.of(), Map.of(), Map.of(),
                Method.AUTO, 1e-13)))
                .hasMessageContaining("no stressors in extension `wind`")
                .hasMessageContaining("it has the extensions `air`, `factors`, `water`");
    }

    /** v'L = 1: primary inputs of a unit of any product add up to its price. */
    @Test
    void primaryInputsOfAUnitAddUpToOne() {
        MultiplierAccount.Result result = OperatorTester.run(new MultiplierAccount(), system(),
                new MultiplierAccount.Options(List.of("value added"), Optional.empty(), Layout.WIDE, false,
                        Method.AUTO, 1e-14))
                .result();

        double[] values = TwoRegions.values(result.multipliers(), "value added");
        requireClose(Arrays.copyOfRange(values, 4, 8), 1, 1, 1, 1);
        assertThat(result.multipliers().column("value added").orElseThrow().unit()).isEqualTo("M$ / M$");
    }

    @Test
    void tradeInsideABlocIsNoTradeAndNoFootprintChanges() {
        AllAccounts.Result result = OperatorTester
                .run(new AllAccounts(), system(), new AccountOptions().of("value added")
                        .blocs(Map.of("world", List.of("N", "S"))).all())
                .result();

        assertThat(result.blocs().orElseThrow().texts("bloc").orElseThrow().texts()).containsOnly("world");
        double[] values = TwoRegions.values(result.blocs().orElseThrow(), "value added");
        requireClose(Arrays.copyOf(values, 4), 277, 277, 0, 0);
        requireClose(TwoRegions.values(result.blocTransfers().orElseThrow(), "value added"), 277);
    }

    @Test
    void accountsByHeadAndByValueAdded() {
        AllAccounts.Result result = OperatorTester
                .run(new AllAccounts(), system(), new AccountOptions().of("value added")
                        .population(Map.of("S", 20.0)).all())
                .result();

        double[] values = TwoRegions.values(result.relative(), "value added");
        assertThat(values[0]).isNaN();
        requireClose(new double[]{values[1], values[3]}, (61 + 67) / 20.0, 105 / 20.0);
        // Value added by value added is one, and all of it is somewhere consumed.
        requireClose(new double[]{values[8], values[9]}, 1, 1);
    }

    @Test
    void nothingIsByHeadWhereNobodyIsCounted() {
        Table relative = run(Layout.WIDE).relative();

        assertThat(relative.texts("account").orElseThrow().texts()).hasSize(8).allMatch(
                account -> account.endsWith(" per value added"));
    }

    @Test
    void theFirstStressorIsDrawn() {
        Figure bars = run(Layout.LONG).bars();

        assertThat(bars.title()).isEqualTo("Who emits and who consumes: CO2, the first of 3 stressors");
        requireClose(TwoRegions.values(bars.data(), "production"), 158, 65);
        requireClose(TwoRegions.values(bars.data(), "consumption"), 102.6418507322, 120.3581492678);
        assertThat(run(Layout.WIDE, "value added").bars().title())
                .isEqualTo("Who emits and who consumes: value added");
        assertThat(run(Layout.WIDE).map()).isEmpty();
    }

    @Test
    void tradersAreDrawnWithoutWhatTheyEmitForThemselves() {
        Table data = run(Layout.LONG).heat().orElseThrow().data();

        assertThat(data.texts("from").orElseThrow().texts()).containsExactly("N", "S");
        assertThat(data.texts("to").orElseThrow().texts()).containsExactly("S", "N");
        requireClose(TwoRegions.values(data, "amount"), 11.045524095, 66.4036733628);
    }

    @Test
    void consumptionByOriginAndProductAddsUpToTransfersAndToProducts() {
        AllAccounts.Result result = OperatorTester.run(new AllAccounts(), system(),
                new AccountOptions().of("value added").all()).result();

        double[] origins = TwoRegions.values(result.origins().orElseThrow(), "value added");
        double[] transfers = TwoRegions.values(result.transfers().orElseThrow(), "value added");
        double[] consumption = Arrays.copyOfRange(
                TwoRegions.values(result.sectors().orElseThrow(), "value added"), 4, 8);
        for (int pair = 0; pair < 4; pair++) {
            requireClose(new double[]{origins[2 * pair] + origins[2 * pair + 1]}, transfers[pair]);
        }
        for (int cell = 0; cell < 4; cell++) {
            requireClose(new double[]{origins[cell] + origins[4 + cell]}, consumption[cell]);
        }
    }

    @Test
    void saysWhichRegionsAndCategoriesThereAre() {
        assertThatThrownBy(() -> OperatorTester.run(new AllAccounts(), system(),
                new AccountOptions().demand("demmand").all()))
                .hasMessageContaining("error[CP-5030] the table has no category of final demand `demmand`")
                .hasMessageContaining("did you mean `demand`?");
        assertThatThrownBy(() -> OperatorTester.run(new AllAccounts(), system(),
                new AccountOptions().blocs(Map.of("a", List.of("X"))).all())).hasMessageContaining("no region `X`");
        assertThatThrownBy(() -> OperatorTester.run(new AllAccounts(), system(),
                new AccountOptions().blocs(Map.of("a", List.of("N"), "b", List.of("N"))).all()))
                .hasMessageContaining("error[CP-5031] region `N` is in two blocs");
        assertThatThrownBy(() -> OperatorTester.run(new AllAccounts(), system(),
                new AccountOptions().blocs(Map.of("S", List.of("N"))).all()))
                .hasMessageContaining("bloc `S` has the name of a region that is not in it");
    }

    @Test
    void aPopulationIsNoNegativeNumber() {
        assertThatThrownBy(() -> OperatorTester.run(new AllAccounts(), system(),
                new AccountOptions().population(Map.of("S", -20.0)).all()))
                .hasMessageContaining("error[CP-4218] the population of `S` is -20.0");
    }
}
