// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MarioImporterTest {

    static MarioImporter.Options options(String path) {
        return new MarioImporter.Options(new InputPath(path), Optional.empty(), Optional.empty());
    }

    static byte[] workbook(String level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("flows");
            writer.row(List.of("", "", "", "N", "S", "N"));
            writer.row(List.of("", "", "", level, level, "Consumption category"));
            writer.row(List.of("", "", "", "goods", "goods", "hh"));
            writer.row(List.of("N", level, "goods"), 1, 2, 3);
            writer.row(List.of("S", level, "goods"), 4, 5, 6);
            writer.row(List.of("-", "Factor of production", "wages"), 1, 8, 0);
            writer.row(List.of("-", "Satellite account", "CO2"), 9, 10, 11);
            writer.sheet("units");
            writer.row(List.of("", "", "unit"));
            writer.row(List.of(level, "goods", "M EUR"));
            writer.row(List.of("Factor of production", "wages", "M EUR"));
            writer.row(List.of("Satellite account", "CO2", "kg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputOutputSystem read(TestContext context, String path) {
        return OperatorTester.run(new MarioImporter(), new None(), options(path), context).result();
    }

    @Test
    void readsAWorkbook() {
        InputOutputSystem system = read(new TestContext().file("m.xlsx", workbook("Sector")), "m.xlsx");

        assertThat(Parsed.industries(system)).containsExactly("N|goods", "S|goods");
        assertThat(system.transactions().values()).containsExactly(1, 2, 4, 5);
        assertThat(system.currency()).isEqualTo("M EUR");
        assertThat(Parsed.extension(system, "factor_inputs").flows().values()).containsExactly(1, 8);
        Extension satellite = Parsed.extension(system, "satellite");
        assertThat(satellite.stressors()).containsExactly(new Stressor("CO2", "kg"));
        assertThat(satellite.demandFlows().orElseThrow().values()).containsExactly(11);
    }

    /** A hybrid table: each sector has its unit, and a satellite account that is called as a sector has its own. */
    @Test
    void readsTheUnitOfEachSector() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("flows");
            writer.row(List.of("", "", "", "N", "N", "N"));
            writer.row(List.of("", "", "", "Sector", "Sector", "Consumption category"));
            writer.row(List.of("", "", "", "goods", "power", "hh"));
            writer.row(List.of("N", "Sector", "goods"), 1, 2, 3);
            writer.row(List.of("N", "Sector", "power"), 4, 5, 6);
            writer.row(List.of("-", "Satellite account", "power"), 9, 10, 11);
            writer.sheet("units");
            writer.row(List.of("", "", "unit"));
            writer.row(List.of("Sector", "goods", "M EUR"));
            writer.row(List.of("Sector", "power", "TJ"));
            writer.row(List.of("Satellite account", "power", "GWh"));
        }
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new MarioImporter(), new None(), options("m.xlsx"),
                new TestContext().file("m.xlsx", bytes.toByteArray()));

        assertThat(outcome.result().currency()).isEqualTo(InputOutputSystem.MIXED_UNITS);
        assertThat(outcome.result().units()).containsExactly("M EUR", "TJ");
        assertThat(Parsed.extension(outcome.result(), "satellite").stressors())
                .containsExactly(new Stressor("power", "GWh"));
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3125");
    }

    /** Without three lines of labels the sheet of units says what an item is; a sector it lacks is no final demand. */
    @Test
    void refusesASectorThatTheUnitsLack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("flows");
            writer.row(List.of("", "", "N", "N", "N"));
            writer.row(List.of("", "", "goods", "power", "hh"));
            writer.row(List.of("N", "goods"), 1, 2, 3);
            writer.row(List.of("N", "power"), 4, 5, 6);
            writer.row(List.of("-", "wages"), 1, 8, 0);
            writer.sheet("units");
            writer.row(List.of("", "", "unit"));
            writer.row(List.of("Sector", "goods", "M EUR"));
            writer.row(List.of("Factor of production", "wages", "M EUR"));
        }

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(new TestContext().file("m.xlsx", bytes.toByteArray()), "m.xlsx")).getMessage())
                .isEqualTo(
                        "m.xlsx!flows:2:4: error[CP-3165] `N, power` is a row and a column, and the sheet `units` does"
                                + " not list `power` as a sector; add a line `Sector`, `power` and its unit to that sheet");
    }

    private static TestContext text(String accounts, String direct) {
        return new TestContext()
                .file("m/Z.txt", "Region\t\t\tN\nLevel\t\t\tSector\nItem\t\t\tgoods\n"
                        + "Region\tLevel\tItem\t\nN\tSector\tgoods\t1\n")
                .file("m/Y.txt", "Region\t\t\tN\nLevel\t\t\tConsumption category\nItem\t\t\thh\n"
                        + "Region\tLevel\tItem\t\nN\tSector\tgoods\t2\n")
                .file("m/E.txt", "Region\tN\nLevel\tSector\nItem\tgoods\nItem\t\n" + accounts)
                .file("m/EY.txt", "Region\tN\nLevel\tConsumption category\nItem\thh\nItem\t\n" + direct)
                .file("m/units.txt", "\t\tunit\nSector\tgoods\tM EUR\nSatellite account\tCO2\tkg\n");
    }

    /** A table whose rows are all lost is no table without stressors. */
    @Test
    void refusesATableOfWhichTheLabelsAloneAreLeft() {
        assertThat(read(text("CO2\t3\n", "CO2\t4\n"), "m").extensions()).hasSize(1);
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(text("CO2\t3\n", ""), "m")))
                .hasMessage("m/EY.txt: error[CP-3108] the file has no rows; an empty or cut-off file cannot be used;"
                        + " fetch it again");
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(text("", ""), "m")))
                .hasMessageStartingWith("m/E.txt: error[CP-3108] the file has no rows");
    }

    @Test
    void warnsOfAnItemOfTheUnitsThatNoRowHas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("flows");
            writer.row(List.of("", "", "", "N", "N"));
            writer.row(List.of("", "", "", "Sector", "Consumption category"));
            writer.row(List.of("", "", "", "goods", "hh"));
            writer.row(List.of("N", "Sector", "goods"), 1, 3);
            writer.row(List.of("-", "Factor of production", "wages"), 3, 0);
            writer.sheet("units");
            writer.row(List.of("", "", "unit"));
            writer.row(List.of("Sector", "goods", "M EUR"));
            writer.row(List.of("Factor of production", "wages", "M EUR"));
            writer.row(List.of("Satellite account", "CO2", "kg"));
        }

        assertThat(OperatorTester.run(new MarioImporter(), new None(), options("m.xlsx"),
                new TestContext().file("m.xlsx", bytes.toByteArray())).warnings()).extracting(Problem::toString)
                .containsExactly("m.xlsx!units: warning[CP-3192] no row is of `CO2`, which the units list as `Satellite"
                        + " account`; a row may be lost, or named otherwise; nothing is counted for it");
        TestContext text = text("CO2\t3\n", "CO2\t4\n");
        assertThat(OperatorTester.run(new MarioImporter(), new None(), options("m"), text).warnings()).isEmpty();
    }

    @Test
    void refusesSupplyAndUse() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> read(new TestContext().file("m.xlsx", workbook("Activity")), "m.xlsx"));

        assertThat(problem.problems().getFirst().code()).isEqualTo("CP-3146");
    }

    @Test
    void readsTheTestTableAsMarioDoes() {
        Path folder = Parsed.shared("oracles/mario-test");
        InputOutputSystem system = read(new TestContext().file("m.xlsx",
                Parsed.shared("data/mrio/mario-fixtures").resolve("test_IOT_standard.xlsx")), "m.xlsx");
        List<String> industries = Parsed.industries(system).stream().map(label -> label.replace("|", "|Sector|"))
                .toList();
        List<String> demand = Parsed.demand(system).stream()
                .map(label -> label.replace("|", "|Consumption category|")).toList();

        Parsed.assertSame(system.transactions(), industries, industries, folder.resolve("mario_test_IOT_Z.csv"), 3, 3);
        Parsed.assertSame(system.finalDemand(), industries, demand, folder.resolve("mario_test_IOT_Y.csv"), 3, 3);
        Extension factors = Parsed.extension(system, "factor_inputs");
        Extension satellite = Parsed.extension(system, "satellite");
        Parsed.assertSame(factors.flows(), names(factors), industries, folder.resolve("mario_test_IOT_V.csv"), 1, 3);
        Parsed.assertSame(satellite.flows(), names(satellite), industries, folder.resolve("mario_test_IOT_E.csv"), 1,
                3);
        Parsed.assertSame(satellite.demandFlows().orElseThrow(), names(satellite), demand,
                folder.resolve("mario_test_IOT_EY.csv"), 1, 3);
    }

    @Test
    void readsTheTextFilesToo() {
        Path folder = Parsed.shared("oracles/mario-test");
        TestContext context = new TestContext();
        for (String table : List.of("Z", "Y", "V", "E", "EY")) {
            context.file("m/" + table + ".csv", folder.resolve("mario_test_IOT_" + table + ".csv"));
        }
        InputOutputSystem text = read(context, "m");
        InputOutputSystem workbook = read(new TestContext().file("m.xlsx",
                Parsed.shared("data/mrio/mario-fixtures").resolve("test_IOT_standard.xlsx")), "m.xlsx");

        assertThat(java.util.Arrays.stream(text.output()).sum()).isEqualTo(
                java.util.Arrays.stream(workbook.output()).sum(), org.assertj.core.api.Assertions.within(1e-6));
        assertThat(text.extensions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IOT_Vr_Er", "IOT_Vsr_Er", "IOT_Vsr_Esr", "IOT_Vssr_Esr", "IOT_legacy", "test_IOT_special"})
    void readsWhateverLabelsValueAddedHas(String file) {
        InputOutputSystem system = read(new TestContext().file("m.xlsx",
                Parsed.shared("data/mrio/mario-fixtures").resolve(file + ".xlsx")), "m.xlsx");
        double[] inputs = new double[system.industries()];
        addColumns(system.transactions().values(), inputs);
        addColumns(Parsed.extension(system, "factor_inputs").flows().values(), inputs);

        assertThat(Parsed.extension(system, "satellite").stressors()).isNotEmpty();
        assertThat(system.output()[0]).isPositive();
        if (file.equals("test_IOT_special")) {
            for (int i = 0; i < inputs.length; i++) {
                assertThat(inputs[i]).isCloseTo(system.output()[i],
                        org.assertj.core.api.Assertions.withinPercentage(0.01));
            }
        }
    }

    private static void addColumns(double[] values, double[] sums) {
        for (int i = 0; i < values.length; i++) {
            sums[i % sums.length] += values[i];
        }
    }

    private static List<String> names(Extension extension) {
        return extension.stressors().stream().map(Stressor::name).toList();
    }
}
