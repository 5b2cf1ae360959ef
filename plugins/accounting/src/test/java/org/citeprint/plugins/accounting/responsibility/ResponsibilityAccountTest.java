// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.ResponsibilityAccount.Options;
import org.citeprint.plugins.accounting.responsibility.ResponsibilityAccount.Result;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Samples;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ResponsibilityAccountTest {

    private static void requireClose(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("value %d of %s", i, Arrays.toString(actual))
                    .isCloseTo(expected[i], within(1e-9 * Math.max(1, Math.abs(expected[i]))));
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void givesTheAccountsOfTheWorkedExample(Method method) {
        Options options = new Options("CO2", Optional.empty(), List.of(Principle.values()), Optional.empty(),
                Optional.empty(), method, 1e-13);

        Result result = TwoRegions.run(TwoRegions.system(), options);

        requireClose(TwoRegions.values(result.regions(), "production"), 65, 158);
        requireClose(TwoRegions.values(result.regions(), "consumption"), 120.3581492678, 102.6418507322);
        requireClose(TwoRegions.values(result.regions(), "direct"), 10, 8);
        requireClose(TwoRegions.values(result.regions(), "exports"), 11.045524095, 66.4036733628);
        requireClose(TwoRegions.values(result.regions(), "imports"), 66.4036733628, 11.045524095);
        requireClose(TwoRegions.values(result.regions(), "net transfer"), -55.3581492678, 55.3581492678);
        requireClose(TwoRegions.values(result.regions(), "without product"), 0, 0);
        requireClose(TwoRegions.values(result.regions(), "income"), 61.8298033936 + 10, 143.1701966064 + 8);
        requireClose(TwoRegions.values(result.regions(), "shared"), 67.4285854007 + 10, 137.5714145993 + 8);
        requireClose(TwoRegions.values(result.regions(), "final demand"), 172, 105);
        requireClose(TwoRegions.values(result.regions(), "consumption per demand"), 120.3581492678 / 172,
                102.6418507322 / 105);
        requireClose(TwoRegions.values(result.transfers(), "amount"), 43.954475905, 11.045524095, 66.4036733628,
                83.5963266372);
        requireClose(TwoRegions.values(result.products(), "production"), 170, 35);
        requireClose(TwoRegions.values(result.products(), "consumption"), 80.7966732914 + 69.9814255167,
                29.5614759764 + 24.6604252156);
        assertThat(result.transfers().texts("from").orElseThrow().texts()).containsExactly("N", "N", "S", "S");
        assertThat(result.transfers().texts("to").orElseThrow().texts()).containsExactly("N", "S", "N", "S");
        assertThat(result.map()).isEmpty();
        assertThat(result.bars().data().rows()).isEqualTo(2);
    }

    @Test
    void checksWhatItClaims() {
        Result result = TwoRegions.run(TwoRegions.system(), TwoRegions.options("CO2", Principle.INCOME));

        Column.Decimal values = result.check().decimals("value").orElseThrow();
        Column.Decimal limits = result.check().decimals("limit").orElseThrow();
        assertThat(result.check().texts("check").orElseThrow().texts()).contains("world production",
                "production and consumption of the world", "consumption by multipliers of products",
                "production and income of the world", "bound on the error of any consumption, import or export");
        for (int row = 0; row < result.check().rows(); row++) {
            if (!limits.missing(row)) {
                assertThat(values.value(row)).isLessThanOrEqualTo(1e-13);
            }
        }
        assertThat(values.value(0)).isEqualTo(223);
    }

    @Test
    void turnsUnitsOfMassIntoOneAnother() {
        Options megatonnes = new Options("CO2", Optional.of("air"), List.of(), Optional.of("Mt CO2"), Optional.empty(),
                Method.AUTO, 1e-13);
        Options factor = new Options("CO2", Optional.empty(), List.of(), Optional.of("carbon"), Optional.of(12 / 44.0),
                Method.AUTO, 1e-13);

        Column.Decimal scaled = TwoRegions.run(TwoRegions.system(), megatonnes).regions().decimals("production")
                .orElseThrow();

        assertThat(scaled.unit()).isEqualTo("Mt CO2");
        requireClose(scaled.values(), 0.065, 0.158);
        requireClose(TwoRegions.values(TwoRegions.run(TwoRegions.system(), factor).regions(), "production"),
                65 * 12 / 44.0, 158 * 12 / 44.0);
    }

    /** Tonnes of one thing are no tonnes of another. */
    @Test
    void refusesAUnitOfSomethingElse() {
        ChosenStressor methane = new ChosenStressor(new Extension("air", List.of(new Stressor("CH4", "kg CH4")),
                new Matrix(1, 1, new double[]{1}), Optional.empty()), 0);

        assertThat(Scale.of(methane, Optional.of("t CH4"), Optional.empty()).factor()).isEqualTo(1e-3);
        assertThat(Scale.of(methane, Optional.of("t"), Optional.empty()).factor()).isEqualTo(1e-3);
        assertThat(Scale.of(methane, Optional.of("t CO2-eq"), Optional.of(0.028)).factor()).isEqualTo(0.028);
        assertThatThrownBy(() -> Scale.of(methane, Optional.of("t CO2-eq"), Optional.empty()))
                .hasMessageContaining("error[CP-4205] `kg CH4`, the unit of `CH4`, cannot be turned into `t CO2-eq`");
    }

    @Test
    void refusesAUnitItCannotReach() {
        Options options = new Options("CO2", Optional.empty(), List.of(), Optional.of("jobs"), Optional.empty(),
                Method.AUTO, 1e-13);

        assertThatThrownBy(() -> TwoRegions.run(TwoRegions.system(), options)).isInstanceOf(ProblemException.class)
                .hasMessage("error[CP-4205] `kt`, the unit of `CO2`, cannot be turned into `jobs`; give the factor too,"
                        + " such as `scale: 0.001`; units of mass from g to Gt are known");
    }

    @Test
    void namesTheStressorsThatAreMeant() {
        assertThatThrownBy(() -> TwoRegions.run(Samples.inputOutputSystem(), TwoRegions.options("C02")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "error[CP-4201] no stressor `C02` in `Sample, invented`; did you mean `CO2`, `Value added`?");
        InputOutputSystem one = TwoRegions.system();
        Extension again = new Extension("water", one.extensions().getFirst().stressors(),
                one.extensions().getFirst().flows(), Optional.empty());
        assertThatThrownBy(() -> TwoRegions.run(with(one, again), TwoRegions.options("CO2")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("error[CP-4202] `CO2` stands in several extensions: air, water; say which one with"
                        + " `extension: air`");
    }

    private static InputOutputSystem with(InputOutputSystem one, Extension more) {
        return new InputOutputSystem(one.name(), one.currency(), one.regions(), one.sectors(), one.regionOf(),
                one.sectorOf(), one.categories(), one.demandRegionOf(), one.categoryOf(), one.transactions(),
                one.finalDemand(), one.output(), List.of(one.extensions().getFirst(), more));
    }

    /** What has no product stays with its producer, and what is emitted for its inputs has a place too. */
    @Test
    void losesNoEmissionOfIndustriesWithoutOutput() {
        double[] z = TwoRegions.Z.clone();
        double[] y = TwoRegions.Y.clone();
        Arrays.fill(z, 4, 8, 0.0);
        y[2] = 0;
        y[3] = -0.0;

        Result result = TwoRegions.run(TwoRegions.system(z, y, TwoRegions.F, TwoRegions.F_Y),
                TwoRegions.options("CO2", Principle.values()));

        double[] without = TwoRegions.values(result.regions(), "without product");
        assertThat(without[0]).isGreaterThan(15);
        assertThat(without[1]).isGreaterThan(0);
        requireClose(TwoRegions.values(result.regions(), "production"), 65, 158);
        assertThat(sum(TwoRegions.values(result.regions(), "consumption")) + sum(without)).isCloseTo(223, within(1e-9));
        assertThat(sum(TwoRegions.values(result.regions(), "shared"))).isCloseTo(223, within(1e-9));
        assertThat(sum(TwoRegions.values(result.regions(), "income"))).isCloseTo(223, within(1e-9));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).reduce(0, Double::sum);
    }

    @Test
    void anotherCurrencyChangesNoEmission() {
        double[] z = Arrays.stream(TwoRegions.Z).map(value -> value * 1.37).toArray();
        double[] y = Arrays.stream(TwoRegions.Y).map(value -> value * 1.37).toArray();

        Result result = TwoRegions.run(TwoRegions.system(z, y, TwoRegions.F, TwoRegions.F_Y),
                TwoRegions.options("CO2"));

        requireClose(TwoRegions.values(result.transfers(), "amount"), 43.954475905, 11.045524095, 66.4036733628,
                83.5963266372);
    }

    @Test
    void anotherOrderOfRegionsAndSectorsChangesNoAccount() {
        int[] order = {3, 2, 1, 0};
        double[] z = new double[16];
        double[] y = new double[8];
        double[] f = new double[4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                z[i * 4 + j] = TwoRegions.Z[order[i] * 4 + order[j]];
            }
            y[i * 2] = TwoRegions.Y[order[i] * 2 + 1];
            y[i * 2 + 1] = TwoRegions.Y[order[i] * 2];
            f[i] = TwoRegions.F[order[i]];
        }

        Result result = TwoRegions.run(TwoRegions.system(z, y, f, new double[]{8, 10}), TwoRegions.options("CO2"));

        requireClose(TwoRegions.values(result.regions(), "consumption"), 102.6418507322, 120.3581492678);
        requireClose(TwoRegions.values(result.transfers(), "amount"), 83.5963266372, 66.4036733628, 11.045524095,
                43.954475905);
    }

    /** Splitting one region's industries into equal halves with the same recipe leaves all regional accounts as they are. */
    @Test
    void splittingAnIndustryChangesNoAccount() {
        double[] z = new double[25];
        double[] y = new double[10];
        int[] whole = {0, 0, 1, 2, 3};
        double[] part = {0.3, 0.7, 1, 1, 1};
        double[] f = new double[5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                z[i * 5 + j] = TwoRegions.Z[whole[i] * 4 + whole[j]] * part[i] * part[j];
            }
            y[i * 2] = TwoRegions.Y[whole[i] * 2] * part[i];
            y[i * 2 + 1] = TwoRegions.Y[whole[i] * 2 + 1] * part[i];
            f[i] = TwoRegions.F[whole[i]] * part[i];
        }
        Matrix flows = new Matrix(5, 5, z);
        Matrix demand = new Matrix(5, 2, y);
        InputOutputSystem system = new InputOutputSystem("Split", "M$", List.of("N", "S"),
                List.of("goods", "more goods", "power"), new int[]{0, 0, 0, 1, 1}, new int[]{0, 1, 2, 0, 2},
                List.of("demand"), new int[]{0, 1}, new int[]{0, 0}, flows, demand,
                InputOutputSystem.rowSums(flows, demand),
                List.of(new Extension("air", TwoRegions.system().extensions().getFirst().stressors(),
                        new Matrix(1, 5, f), Optional.of(new Matrix(1, 2, TwoRegions.F_Y)))));

        requireClose(TwoRegions.values(TwoRegions.run(system, TwoRegions.options("CO2")).transfers(), "amount"),
                43.954475905, 11.045524095, 66.4036733628, 83.5963266372);
    }

    @Test
    void aRegionWithoutDemandConsumesNothing() {
        double[] y = TwoRegions.Y.clone();
        for (int i = 0; i < 4; i++) {
            y[i * 2] += y[i * 2 + 1];
            y[i * 2 + 1] = 0;
        }

        Result result = TwoRegions.run(TwoRegions.system(TwoRegions.Z, y, TwoRegions.F, new double[]{0, 0}),
                TwoRegions.options("CO2"));

        requireClose(TwoRegions.values(result.regions(), "consumption"), 205, 0);
        assertThat(result.regions().column("consumption per demand").orElseThrow().missing(1)).isTrue();
    }

    @Test
    void knowsCountriesByTheirCodesAndNotTheRestsOfExiobase() {
        InputOutputSystem one = TwoRegions.system();
        InputOutputSystem named = new InputOutputSystem(one.name(), one.currency(),
                List.of("DE", "WF", "WA", "WE", "WL", "WM"), one.sectors(), one.regionOf(), one.sectorOf(),
                one.categories(), one.demandRegionOf(), one.categoryOf(), one.transactions(), one.finalDemand(),
                one.output(), one.extensions());

        Result result = TwoRegions.run(named, TwoRegions.options("CO2"));

        assertThat(result.regions().texts("country").orElseThrow().texts()).containsExactly("DEU", "", "", "", "", "");
        assertThat(result.map().orElseThrow().data().rows()).isEqualTo(1);
    }

    @Test
    void givesTheSameBitsInAnyNumberOfThreads() {
        Options options = TwoRegions.options("CO2", Principle.values());
        String one = Datasets.describe(OperatorTester.run(new ResponsibilityAccount(), TwoRegions.system(), options,
                new TestContext()).result());

        assertThat(Datasets.describe(OperatorTester.run(new ResponsibilityAccount(), TwoRegions.system(), options,
                new TestContext().threads(8)).result())).isEqualTo(one);
    }
}
