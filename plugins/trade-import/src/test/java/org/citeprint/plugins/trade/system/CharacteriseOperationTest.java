// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.exiobase.ExiobaseImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class CharacteriseOperationTest {

    static final String FACTORS = """
            stressor,impact,factor,impact_unit,stressor_unit,region,sector
            CO2,warming,2,kt,kt,,
            CO2,warming,10,kt,kt,AUT,
            CO2,warming,100,kt,kt,AUT,power
            CO2,damage,3,M.EUR,t,,
            SF6,warming,23500,kt,kt,,
            """;

    static CharacteriseOperation.Options options() {
        return new CharacteriseOperation.Options("air", Optional.of(new InputPath("factors.csv")), Optional.empty(),
                Map.of(), "impacts");
    }

    private static Outcome<InputOutputSystem> run(String factors) {
        return OperatorTester.run(new CharacteriseOperation(), Samples.system(), options(),
                new TestContext().file("factors.csv", factors));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 25, 70})
    void saysThatAFileOfFactorsIsCutOff(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(FACTORS.getBytes(StandardCharsets.UTF_8));
        }
        CharacteriseOperation.Options packed = new CharacteriseOperation.Options("air",
                Optional.of(new InputPath("factors.csv.gz")), Optional.empty(), Map.of(), "impacts");

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new CharacteriseOperation(), Samples.system(), packed, new TestContext()
                        .file("factors.csv.gz", Arrays.copyOf(bytes.toByteArray(), length)))))
                .hasMessageStartingWith("factors.csv.gz: error[CP-3109] the file is damaged or cut off")
                .hasMessageNotContaining("null");
    }

    @Test
    void takesTheMostSpecialFactorAndConvertsUnits() {
        Outcome<InputOutputSystem> outcome = run(FACTORS);
        Extension impacts = outcome.result().extensions().getLast();

        assertThat(impacts.stressors()).containsExactly(new Stressor("warming", "kt"), new Stressor("damage", "M.EUR"));
        assertThat(impacts.flows().values()).containsExactly(2, 4, 30, 400, 3000, 6000, 9000, 12000);
        assertThat(impacts.demandFlows().orElseThrow().values()).containsExactly(10, 0, 60, 0, 15000, 0, 18000, 0);
        assertThat(outcome.warnings()).extracting(Object::toString).containsExactly(
                "warning[CP-3149] `air` has no stressor `SF6`; what they would add to the impacts counts as zero");
        assertThat(outcome.ledger().balances()).isTrue();
    }

    @Test
    void warnsOfPlacesThatNoFactorFits() {
        Outcome<InputOutputSystem> outcome = run(
                "stressor,impact,factor,impact_unit,stressor_unit,region,sector\nCO2,warming,2,kt,kt,,power\n");

        assertThat(outcome.result().extensions().getLast().flows().values()).containsExactly(0, 4, 0, 8);
        assertThat(outcome.warnings()).extracting(Object::toString)
                .containsExactly("warning[CP-3169] no factor of `CO2`"
                        + " for `warming` fits 4 places where it occurs, the first is `ROM, farms`; what they would add to the"
                        + " impact counts as zero; a factor without region and sector fits all");
    }

    @Test
    void refusesAFactorInAnotherUnit() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> run(
                "stressor,impact,factor,impact_unit,stressor_unit\nCO2,warming,2,kt,TJ\n"));

        assertThat(problem)
                .hasMessage("factors.csv:2: error[CP-3148] `CO2` is in `kt`, its factor is for `TJ`; correct one of"
                        + " them, or change the stressor with `system.units` first");
    }

    @ParameterizedTest
    @CsvSource({"AR4, 25, 298", "AR5, 28, 265", "AR6, 27.9, 273"})
    void knowsThePotentialsOfThreeReports(CharacteriseOperation.Gwp set, double methane, double nitrousOxide) {
        InputOutputSystem system = Systems.with(Samples.system(), List.of(new Extension("air", List.of(
                new Stressor("CO2 - combustion - air", "kg"), new Stressor("CH4 - waste - air", "t"),
                new Stressor("N2O", "kt"), new Stressor("CO2 - waste - biogenic - air", "kg"),
                new Stressor("HFC - air", "kg CO2-eq"), new Stressor("NOX", "t")),
                new Matrix(6, 4,
                        new double[]{1e6, 0, 0, 0, 0, 1e3, 0, 0, 0, 0, 1, 0, 9e9, 9e9, 9e9, 9e9, 0, 0, 0, 1e6, 9, 9,
                            9, 9}),
                Optional.empty())));
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new CharacteriseOperation(), system,
                new CharacteriseOperation.Options("air", Optional.empty(), Optional.of(set), Map.of(), "warming"),
                new TestContext());
        Extension warming = outcome.result().extensions().getLast();

        assertThat(warming.stressors()).containsExactly(new Stressor("GWP100 " + set, "kt CO2-eq"));
        assertThat(warming.flows().values()).containsExactly(new double[]{1, methane, nitrousOxide, 1}, within(1e-9));
        assertThat(warming.demandFlows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"emissions_charact", "emissions_charact_reg_spec"})
    void characterisesAsPymrioDoes(String factors) {
        Path input = Parsed.shared("oracles/pymrio-test-mrio/pymrio-test-input");
        Path expected = Parsed.shared("oracles/pymrio-test-mrio/pymrio-test-expected/03_characterize").resolve(factors);
        InputOutputSystem system = OperatorTester.run(new ExiobaseImporter(), new None(), new ExiobaseImporter.Options(
                new InputPath("table"), List.of(), Optional.empty(), Optional.empty()),
                new TestContext().folder("table", input.resolve("test_mrio_pymrio_save_txt"))).result();
        InputOutputSystem result = OperatorTester.run(new CharacteriseOperation(), system,
                new CharacteriseOperation.Options("emissions", Optional.of(new InputPath("factors.tsv")),
                        Optional.empty(),
                        Map.of(), "impacts"),
                new TestContext().file("factors.tsv",
                        input.resolve("raw/test_mrio/concordance").resolve(factors + ".tsv")))
                .result();
        Extension impacts = Parsed.extension(result, "impacts");
        List<String> names = impacts.stressors().stream().map(Stressor::name).toList();

        Parsed.assertSame(impacts.flows(), names, Parsed.industries(result), expected.resolve("F.csv"), 1, 2);
        Parsed.assertSame(impacts.demandFlows().orElseThrow(), names, Parsed.demand(result),
                expected.resolve("F_Y.csv"), 1,
                2);
    }

    /** Each line by itself is wrong in one thing; all are named at once, each at its place. */
    @Test
    void saysWhatIsWrongWithFactors() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> run("""
                stressor,impact,factor,impact_unit,stressor_unit,region,sector
                CO2,warming,2,kt,kt,,
                CO2,warming,3,Mt,kt,AUT,
                CO2,warming,4,kt,kt,XYZ,
                CO2,warming,5,kt,kt,,mines
                CO2,warming,6,kt,kt,,
                """));

        assertThat(problem.problems()).extracting(Object::toString).containsExactly(
                "factors.csv:3: error[CP-3148] `warming` is in `Mt` here and in `kt` before; an impact has one unit",
                "factors.csv:4: error[CP-3118] the table has no region `XYZ`; regions and sectors are those of the"
                        + " table, or empty for all",
                "factors.csv:5: error[CP-3118] the table has no sector `mines`; regions and sectors are those of the"
                        + " table, or empty for all",
                "factors.csv:6: error[CP-3106] `CO2` has a factor for `warming` already; every factor stands once for a"
                        + " region and sector");
    }

    @Test
    void saysWhatIsWrongWithAFileOfFactors() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> run("stressor,impact,factor,unit\nCO2,a,1,kt\n"))
                .problems()).extracting(Object::toString).containsExactly(
                        "factors.csv:1: error[CP-3116] no column `impact_unit`; the first line has stressor, impact,"
                                + " factor, unit",
                        "factors.csv:1: error[CP-3116] no column `stressor_unit`; the first line has stressor, impact,"
                                + " factor, unit");
        String head = "stressor,impact,factor,impact_unit,stressor_unit\n";
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run(head + "CO2,a,1,kt\nCO2,a,one,kt,kt\nCO2,a,,kt,kt\n")).problems())
                .extracting(Object::toString).containsExactly(
                        "factors.csv:2: error[CP-3103] the line has 4 cells, the first line has 5; look for a missing"
                                + " or an extra separator",
                        "factors.csv:3: error[CP-3104] `one` is not a number; every factor is a finite number with a"
                                + " decimal point",
                        "factors.csv:4: error[CP-3104] the cell is empty; every factor is a finite number with a"
                                + " decimal point");
        assertThat(catchThrowableOfType(ProblemException.class, () -> run(head + "SF6,a,1,kt,kt\n")))
                .hasMessage("error[CP-3148] no factor is for a stressor of `air`; it has CO2");
    }

    /** Names of gases by hand: those alone count, by what the gas they are does. */
    @Test
    void gasesMayBeNamedByHand() {
        assertThat(gases(Map.of("CO2", "CH4"))).containsExactly(28, 56, 84, 112);
        assertThat(catchThrowableOfType(ProblemException.class, () -> gases(Map.of("CO2", "XYZ"))))
                .hasMessageContaining("error[CP-3118] `gases` says `CO2: XYZ`, and there is no such gas; gases are ");
        assertThat(catchThrowableOfType(ProblemException.class, () -> gases(Map.of("soot", "CH4"))))
                .hasMessageContaining("error[CP-3118] `gases` says `soot: CH4`, and there is no such stressor");
    }

    private static double[] gases(Map<String, String> gases) {
        return OperatorTester.run(new CharacteriseOperation(), Samples.system(),
                new CharacteriseOperation.Options("air", Optional.empty(), Optional.of(CharacteriseOperation.Gwp.AR5),
                        gases, "warming"),
                new TestContext()).result().extensions().getLast().flows().values();
    }

    @Test
    void gasesAreMasses() {
        InputOutputSystem system = Systems.with(Samples.system(), List.of(new Extension("air",
                List.of(new Stressor("CO2", "TJ")), new Matrix(1, 4, new double[4]), Optional.empty())));

        assertThat(catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new CharacteriseOperation(),
                system, new CharacteriseOperation.Options("air", Optional.empty(),
                        Optional.of(CharacteriseOperation.Gwp.AR5), Map.of(), "warming"),
                new TestContext())))
                .hasMessageContaining("error[CP-3148] `CO2` is in `TJ`, which is no unit of mass");
    }

    /** Methane in CO2 equivalents times 28 would count 28 times; what kind of gas it was is known of mixtures only. */
    @ParameterizedTest
    @CsvSource({"kt CO2-eq, 2", "Gg CO2e, 2", "kg CO2 equivalents, 2e-6", "kt CO2 eq., 2"})
    void gasesAreNotWeightedTwice(String unit, double amount) {
        InputOutputSystem system = Systems.with(Samples.system(), List.of(new Extension("air",
                List.of(new Stressor("CH4 - air", unit), new Stressor("HFC - air", unit)),
                new Matrix(2, 4, new double[]{1, 1, 1, 1, 2, 2, 2, 2}), Optional.empty())));
        InputOutputSystem mixture = Systems.with(Samples.system(), List.of(new Extension("air",
                List.of(new Stressor("HFC - air", unit)), new Matrix(1, 4, new double[]{2, 2, 2, 2}),
                Optional.empty())));

        assertThat(catchThrowableOfType(ProblemException.class, () -> warming(system)))
                .hasMessageContaining(
                        "error[CP-3148] `CH4 - air` is in `" + unit + "`, in which it is weighted already;"
                                + " give `factors:` with 1 for it, or list the others in `gases`");
        assertThat(warming(mixture).flows().values())
                .containsExactly(amount, amount, amount, amount);
    }

    @Test
    void gasesWithoutASetOfPotentialsWouldDoNothing() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> new CharacteriseOperation.Options("air",
                Optional.of(new InputPath("factors.csv")), Optional.empty(), Map.of("CO2", "CO2"), "impacts")))
                .hasMessage("error[CP-3148] `gases` says which stressor is which gas of a set, and there is no `gwp`;"
                        + " name the stressors in the file of factors, and leave `gases` out");
    }

    /** Inventories give the gases of refrigeration and aluminium one by one; a gas left out is a loss nobody sees. */
    @ParameterizedTest
    @CsvSource({"HFC-125, 3170", "HFC-143a, 4800", "HFC-152a, 138", "HFC-227ea, 3350", "HFC-236fa, 8060",
        "HFC-245fa, 858", "HFC-365mfc, 804", "HFC-43-10mee, 1650", "C3F8, 8900", "c-C4F8, 9540", "C4F10, 9200",
        "C5F12, 8550", "C6F14, 7910", "SF6, 23500"})
    void knowsTheGasesOfInventories(String gas, double potential) {
        Extension warming = warming(Systems.with(Samples.system(), List.of(new Extension("air",
                List.of(new Stressor(gas + " - air", "kt")), new Matrix(1, 4, new double[]{1, 0, 2, 0}),
                Optional.empty()))));

        assertThat(warming.flows().values()).containsExactly(potential, 0, 2 * potential, 0);
    }

    private static Extension warming(InputOutputSystem system) {
        return OperatorTester.run(new CharacteriseOperation(), system, new CharacteriseOperation.Options("air",
                Optional.empty(), Optional.of(CharacteriseOperation.Gwp.AR5), Map.of(), "warming"), new TestContext())
                .result().extensions().getLast();
    }

    /** Factors between tabs, and a name for the impacts that is taken already. */
    @Test
    void factorsMayStandBetweenTabs() {
        CharacteriseOperation.Options tabs = new CharacteriseOperation.Options("air",
                Optional.of(new InputPath("factors.tsv")), Optional.empty(), Map.of(), "impacts");
        assertThat(OperatorTester.run(new CharacteriseOperation(), Samples.system(), tabs,
                new TestContext().file("factors.tsv", FACTORS.replace(',', '\t'))).result().extensions().getLast()
                .flows().values()).containsExactly(2, 4, 30, 400, 3000, 6000, 9000, 12000);
        CharacteriseOperation.Options taken = new CharacteriseOperation.Options("air",
                Optional.of(new InputPath("factors.csv")), Optional.empty(), Map.of(), "air");
        assertThat(catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new CharacteriseOperation(),
                Samples.system(), taken, new TestContext().file("factors.csv", FACTORS))))
                .hasMessageContaining("`air`");
    }
}
