// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.UnitScale;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UnitsOperationTest {

    static UnitsOperation.Options options() {
        return new UnitsOperation.Options(Optional.of("thousand EUR"), Optional.empty(), Map.of("kt", "t"), Map.of());
    }

    private static InputOutputSystem run(UnitsOperation.Options options) {
        return OperatorTester.run(new UnitsOperation(), Samples.system(), options, new TestContext()).result();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"MEUR; M.EUR; 1", "M EUR; k.EUR; 1000", "Mill. USD; M.USD; 1",
                "MIO_EUR; M.EUR; 1", "''000 USD; M.USD; 0.001", "1000 USD; kUSD; 1",
                "in millions of US dollars; M.USD; 1",
                "In millions of US$; M.USD; 1",
                "US Dollar, Millions; M.USD; 1", "USD million; bn USD; 0.001", "1000 tonnes; kt; 1",
                "metric tons; kg; 1000",
                "thousand t CO2; Gg CO2; 1"})
    void knowsUnitsAsPublishersSpellThem(String from, String to, double factor) {
        assertThat(UnitScale.factor(from.replace("''", "'"), to)).hasValue(factor);
    }

    @ParameterizedTest
    @CsvSource({"kt, Mt, 0.001", "Gg, kt, 1", "kg, t, 0.001", "Gg CO2, Mt CO2, 0.001", "TJ, PJ, 0.001",
        "thousand USD, M.USD, 0.001", "million USD, M.USD, 1", "M.EUR, EUR, 1000000", "millions of US$, M.USD, 1",
        "Tg, kt, 1000", "Pg, Gg, 1000000",
        "EJ, TJ, 1000000", "PJ, GJ, 1000000", "GJ, MJ, 1000", "J, kJ, 0.001"})
    void knowsUnits(String from, String to, double factor) {
        assertThat(UnitScale.factor(from, to)).hasValue(factor);
    }

    @ParameterizedTest
    @CsvSource({"kt, TJ", "M.EUR, M.USD", "Gg CO2, kt CH4", "thousand persons, persons", "ha, km2",
        "tons, t", "MWh, GWh"})
    void doesNotGuess(String from, String to) {
        assertThat(UnitScale.factor(from, to)).isEmpty();
    }

    @Test
    void changesFlowsValueAddedAndStressors() {
        InputOutputSystem system = run(options());

        assertThat(system.currency()).isEqualTo("thousand EUR");
        assertThat(system.transactions().at(0, 0)).isEqualTo(10_000);
        assertThat(system.finalDemand().at(1, 3)).isEqualTo(-1_000);
        assertThat(system.output()[0]).isEqualTo(72_000);
        Extension factors = system.extensions().getFirst();
        assertThat(factors.stressors()).containsExactly(new Stressor("value added", "thousand EUR"));
        assertThat(factors.flows().at(0, 0)).isEqualTo(1000 * Samples.system().extensions().getFirst().flows().at(0,
                0));
        Extension air = system.extensions().getLast();
        assertThat(air.stressors()).containsExactly(new Stressor("CO2", "t"));
        assertThat(air.flows().values()).containsExactly(1000, 2000, 3000, 4000);
        assertThat(air.demandFlows().orElseThrow().values()).containsExactly(5000, 0, 6000, 0);
    }

    @Test
    void takesARate() {
        InputOutputSystem system = run(new UnitsOperation.Options(Optional.of("M.USD"), Optional.of(1.5), Map.of(),
                Map.of()));

        assertThat(system.transactions().at(0, 0)).isEqualTo(15);
        assertThat(system.extensions().getLast().flows().at(0, 0)).isEqualTo(1);
    }

    /** A table and stressors of unknown units are not in one unit for that. */
    @Test
    void whatIsOfUnknownUnitIsNoMoney() {
        InputOutputSystem known = Samples.system();
        Extension air = known.extensions().getLast();
        InputOutputSystem unknown = new InputOutputSystem("unknown", "", known.regions(), known.sectors(),
                known.regionOf(), known.sectorOf(), known.categories(), known.demandRegionOf(), known.categoryOf(),
                known.transactions(), known.finalDemand(), known.output(),
                java.util.List.of(new Extension("air", java.util.List.of(new Stressor("CO2", "")), air.flows(),
                        air.demandFlows())));
        InputOutputSystem system = OperatorTester.run(new UnitsOperation(), unknown, new UnitsOperation.Options(
                Optional.of("M.USD"), Optional.of(1.5), Map.of(), Map.of()), new TestContext()).result();

        assertThat(system.transactions().at(0, 0)).isEqualTo(15);
        assertThat(system.extensions().getFirst().stressors()).containsExactly(new Stressor("CO2", ""));
        assertThat(system.extensions().getFirst().flows().values()).isEqualTo(air.flows().values());
    }

    @Test
    void aFactorWithoutANewUnitIsNotPassedOver() {
        assertThat(problems(new UnitsOperation.Options(Optional.empty(), Optional.empty(), Map.of(),
                Map.of("kt", 2.0)))).containsExactly(
                        "error[CP-3132] `factors` has `kt`, and `stressors` does not say what it becomes; give the new"
                                + " unit too, such as `stressors: { kt: Mt }`");
    }

    @Test
    void asksForWhatItDoesNotKnow() {
        assertThat(problems(new UnitsOperation.Options(Optional.of("M.USD"), Optional.empty(), Map.of("kt", "TJ", "km2",
                "ha"), Map.of("km2", -100.0)))).containsExactly(
                        "error[CP-3132] the factor from `M.EUR` to `M.USD` is not known; give it, such as `rate: 0.75`",
                        "error[CP-3132] `factors: km2` is -100.0; a factor is a finite number above zero",
                        "error[CP-3132] the factor from `kt` to `TJ` is not known; give it, such as"
                                + " `factors: { kt: 1000 }`",
                        "error[CP-3132] no stressor is in `km2`; there are M.EUR, kt");
    }

    private static java.util.List<String> problems(UnitsOperation.Options options) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> run(options));
        return problem.problems().stream().map(Problem::toString).toList();
    }

    /** A rate alone would change amounts that go on being called millions. */
    @Test
    void refusesARateThatLeavesTheUnitAsItWas() {
        assertThat(problems(new UnitsOperation.Options(Optional.empty(), Optional.of(1000.0), Map.of(), Map.of())))
                .containsExactly("error[CP-3132] `rate` changes the amounts, and `currency` does not say what they are"
                        + " in then; give the new unit too, such as `currency: M.USD`");
    }

    /** Where a factor is known, another one is a slip of the pen. */
    @Test
    void refusesFactorsOtherThanThoseThatAreKnown() {
        assertThat(problems(new UnitsOperation.Options(Optional.of("k.EUR"), Optional.of(100.0), Map.of("kt", "t"),
                Map.of("kt", 100.0)))).containsExactly(
                        "error[CP-3132] the factor from `M.EUR` to `k.EUR` is 1000.0, and `rate` is 100.0; leave it out,"
                                + " or give the new unit another name",
                        "error[CP-3132] the factor from `kt` to `t` is 1000.0, and `factors: kt` is 100.0; leave it out,"
                                + " or give the new unit another name");
    }

    /** One rate converts no table of several units, not even to a currency at a rate of one. */
    @Test
    void aTableOfSeveralUnitsHasNoRate() {
        InputOutputSystem money = Samples.system();
        InputOutputSystem hybrid = new InputOutputSystem("hybrid", InputOutputSystem.MIXED_UNITS, money.regions(),
                money.sectors(), money.regionOf(), money.sectorOf(), money.categories(), money.demandRegionOf(),
                money.categoryOf(), money.transactions(), money.finalDemand(), money.output(), money.extensions(),
                java.util.List.of("t", "TJ", "t", "TJ"));
        for (UnitsOperation.Options wrong : java.util.List.of(
                new UnitsOperation.Options(Optional.empty(), Optional.of(2.0), Map.of(), Map.of()),
                new UnitsOperation.Options(Optional.of("M.USD"), Optional.of(1.0), Map.of(), Map.of()))) {
            assertThat(catchThrowableOfType(ProblemException.class,
                    () -> OperatorTester.run(new UnitsOperation(), hybrid, wrong, new TestContext())))
                    .hasMessageContaining("error[CP-3175] `hybrid` has flows in several units, which no one rate");
        }
        InputOutputSystem result = OperatorTester.run(new UnitsOperation(), hybrid,
                new UnitsOperation.Options(Optional.empty(), Optional.empty(), Map.of("kt", "t"), Map.of()),
                new TestContext()).result();
        assertThat(result.units()).containsExactly("t", "TJ", "t", "TJ");
        assertThat(result.extensions().getLast().flows().values()).containsExactly(1000, 2000, 3000, 4000);
    }

    /** The ledger counts the stressors of all extensions. */
    @Test
    void everyStressorIsCounted() {
        assertThat(OperatorTester.run(new UnitsOperation(), Samples.system(), options(), new TestContext()).ledger()
                .entries()).singleElement().satisfies(entry -> assertThat(entry.read()).isEqualTo(2));
    }
}
