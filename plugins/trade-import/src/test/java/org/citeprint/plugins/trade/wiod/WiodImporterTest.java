// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WiodImporterTest {

    static WiodImporter.Options options(String path) {
        return new WiodImporter.Options(new InputPath(path), Optional.empty(), Optional.empty(), true, Optional.empty(),
                Optional.empty());
    }

    private static Outcome<InputOutputSystem> read(TestContext context) {
        return OperatorTester.run(new WiodImporter(), new None(), options("wiod"), context);
    }

    @Test
    void readsTheTableAndTheAccountsBesideIt() {
        Outcome<InputOutputSystem> outcome = read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table())
                .file("wiod/AIR_may12/AUS_AIR_May12.xlsx", WiodSamples.workbook("2009", WiodSamples.AIR)));
        InputOutputSystem system = outcome.result();

        assertThat(Parsed.industries(system)).containsExactly("AUS|A", "AUS|B", "RoW|A", "RoW|B");
        assertThat(Parsed.demand(system)).containsExactly("AUS|c37", "AUS|c38", "RoW|c37", "RoW|c38");
        assertThat(system.currency()).isEqualTo("millions of US$");
        assertThat(system.output()).containsExactly(93, 37, 111, 54);
        assertThat(Parsed.extension(system, "factor_inputs").flows().values()).containsExactly(76, 23, 82, 34);
        Extension air = Parsed.extension(system, "AIR");
        assertThat(air.stressors()).containsExactly(new Stressor("CO2", "Gg"), new Stressor("NOX", "t"));
        assertThat(air.flows().values()).containsExactly(3, 7, 0, 0, 1, 2, 0, 0);
        assertThat(air.demandFlows().orElseThrow().values()).containsExactly(5, 0, 0, 0, 0, 0, 0, 0);
        assertThat(outcome.ledger().balances()).isTrue();
    }

    /** A country without a file causes nothing only as far as the file goes. */
    @Test
    void warnsOfIndustriesThatAnAccountLacks() {
        Outcome<InputOutputSystem> outcome = read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table())
                .file("wiod/AIR_may12/AUS_AIR_May12.xlsx", WiodSamples.workbook("2009", WiodSamples.AIR)));

        assertThat(outcome.warnings()).extracting(Object::toString).containsExactly(
                "wiod/AIR_may12/AUS_AIR_May12.xlsx: warning[CP-3170] `AIR` has no figures for 2 industries, the first is"
                        + " `RoW, A`; they count as zero; a file or lines may be missing");
    }

    /** A column that is lost, or whose number is, makes the table not square; the table does not begin behind it. */
    @ParameterizedTest
    @CsvSource({"lost, 'the table has 4 rows and 3 columns; it must be square, and row `AUS, c2` has no column'",
        "twice, 'column 2 has the same label as column 1: `AUS, c1, farms`'",
        "blank, '!WIOT_2009:7:6: error[CP-3167] `5` stands below a blank heading, in row `AUS, c1`'",
        "swapped, 'column 1 is `AUS, c2` where the rows have `AUS, c1`'"})
    void saysWhichColumnIsSpoilt(String how, String message) {
        List<String> lines = WiodSamples.LINES.stream().map(line -> {
            List<String> cells = new java.util.ArrayList<>(java.util.Arrays.asList(line.split("\\|", -1)));
            if (cells.size() > 5 && how.equals("lost")) {
                cells.remove(5);
            } else if (cells.size() > 5 && !cells.get(5).startsWith("#")) {
                switch (how) {
                    case "twice" -> cells.set(5, cells.get(4));
                    case "swapped" -> java.util.Collections.swap(cells, 4, 5);
                    default -> cells.set(5, "");
                }
            }
            return String.join("|", cells);
        }).toList();

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.workbook("WIOT_2009", lines)))))
                .hasMessageContaining(message);
    }

    @Test
    void accountsOfAnUnknownYearAreNotPassedOverInSilence() {
        TestContext context = new TestContext().file("wiod/wiot.xlsx", WiodSamples.table())
                .file("wiod/AIR_may12/AUS_AIR_May12.xlsx", WiodSamples.workbook("2009", WiodSamples.AIR));
        WiodImporter.Options ofYear = new WiodImporter.Options(new InputPath("wiod"), Optional.of(2009),
                Optional.empty(), true, Optional.empty(), Optional.empty());

        assertThat(read(context).warnings()).extracting(Problem::code).contains("CP-3180");
        assertThat(OperatorTester.run(new WiodImporter(), new None(), ofYear, context).result().extensions())
                .extracting(Extension::name).contains("AIR");
    }

    /** The accounts of 2016 bear their whole name. */
    @Test
    void socioEconomicAccountsGoByTwoNames() {
        byte[] accounts = WiodSamples.workbook("DATA", List.of("country|variable|description|code|2009",
                "AUS|EMP|farms|A|#3", "AUS|EMP|mines|B|#4", "AUS|GO|mines|B|#37"));
        for (String name : List.of("WIOD_SEA_Nov16.xlsx", "Socio_Economic_Accounts.xlsx")) {
            InputOutputSystem system = read(new TestContext().file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table())
                    .file("wiod/" + name, accounts)).result();

            assertThat(Parsed.extension(system, "SEA").flows().values()).startsWith(3, 4, 0, 0);
        }
    }

    /** A stray column without a heading is none; a number in it would be lost. */
    @Test
    void aColumnWithoutAHeadingHoldsNoNumber() {
        List<String> stray = new java.util.ArrayList<>(WiodSamples.AIR);
        stray.set(0, "||CO2|NOX|");
        stray.set(5, "households|FC_HH|#5|#0|#0");
        List<String> lost = new java.util.ArrayList<>(stray);
        lost.set(5, "households|FC_HH|#5|#0|#4");
        TestContext table = new TestContext().file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table());

        assertThat(Parsed.extension(read(table.file("wiod/AIR_may12/AUS_AIR_May12.xlsx",
                WiodSamples.workbook("2009", stray))).result(), "AIR").demandFlows().orElseThrow().values())
                .containsExactly(5, 0, 0, 0, 0, 0, 0, 0);
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table())
                .file("wiod/AIR_may12/AUS_AIR_May12.xlsx", WiodSamples.workbook("2009", lost)))))
                .hasMessageContaining("error[CP-3167] the number 4.0 stands below a blank heading");
    }

    /** A workbook is read whole before it is unpacked; the message names the part of the archive all the same. */
    @Test
    void refusesAnArchiveWhoseWorkbookHasChanged(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("wiot09_row_sep12.xlsx"));
            zip.write(WiodSamples.table());
        }
        byte[] changed = bytes.toByteArray();
        changed[changed.length / 2] ^= 1;
        TestContext context = new TestContext().file("wiod.zip", Files.write(folder.resolve("wiod.zip"), changed));

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> new WiodImporter().run(new None(), options("wiod.zip"), context)))
                .hasMessageStartingWith("wiod.zip!wiot09_row_sep12.xlsx: error[CP-3109] the file is damaged or cut off"
                        + " (its content does not fit its checksum)");
    }

    /** Cut off between two files, so that what is left can be read. */
    @Test
    void refusesAnArchiveOfAccountsThatIsCutOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int cut;
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("AUS_AIR_May12.xlsx"));
            zip.write(WiodSamples.workbook("2009", WiodSamples.AIR));
            zip.closeEntry();
            zip.flush();
            cut = bytes.size();
            zip.putNextEntry(new ZipEntry("ROW_AIR_May12.xlsx"));
            zip.write(WiodSamples.workbook("2009", WiodSamples.AIR));
        }

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table())
                .file("wiod/AIR_may12.zip", Arrays.copyOf(bytes.toByteArray(), cut + 8)))))
                .hasMessage("wiod/AIR_may12.zip: error[CP-3109] the file is damaged or cut off (zip END header not"
                        + " found); fetch it again and compare its size or digest with the publisher's");
    }

    /** Industries of 2016 are called C16 and C17, and F; only c1 and c2 number the columns. */
    @Test
    void codesLikeNumbersAreNotTheNumbersOfColumns() {
        List<String> lines = WiodSamples.LINES.stream().map(line -> line.replace("||||A|B|A|B|", "||||C16|C17|C16|C17|")
                .replaceFirst("^A\\|", "C16|").replaceFirst("^B\\|", "C17|").replaceFirst("\\|c([1-4])\\|#", "|r$1|#"))
                .toList();
        InputOutputSystem system = read(new TestContext().file("wiod/WIOT2014_Nov16_ROW.xlsx",
                WiodSamples.workbook("2014", lines))).result();

        assertThat(Parsed.industries(system)).containsExactly("AUS|C16", "AUS|C17", "RoW|C16", "RoW|C17");
        assertThat(system.output()).containsExactly(93, 37, 111, 54);
    }

    @Test
    void readsTheReleaseOf2016AsRSavesIt() {
        InputOutputSystem system = read(new TestContext().file("wiod/WIOT2014_October16_ROW.csv",
                """
                        "IndustryCode","IndustryDescription","Country","RNr","Year","AUS1","AUS2","ROW1","ROW2","AUS3","ROW3","TOT"
                        "A01","Crops","AUS",1,2014,1,2,3,4,5,6,21
                        "A02","Forestry","AUS",2,2014,1,2,3,4,5,6,21
                        "A01","Crops","ROW",1,2014,1,2,3,4,5,6,21
                        "A02","Forestry","ROW",2,2014,1,2,3,4,5,6,21
                        "II_fob","Total intermediate consumption","TOT",65,2014,4,8,12,16,20,24,84
                        "VA","Value added","TOT",70,2014,17,13,9,5,0,0,44
                        "GO","Output at basic prices","TOT",73,2014,21,21,21,21,0,0,84
                        """))
                .result();

        assertThat(Parsed.industries(system)).containsExactly("AUS|A01", "AUS|A02", "ROW|A01", "ROW|A02");
        assertThat(Parsed.demand(system)).containsExactly("AUS|CONS_h", "ROW|CONS_h");
        assertThat(system.output()).containsOnly(21);
        assertThat(system.extensions().getFirst().stressors()).containsExactly(new Stressor("Value added", "M.USD"));
        assertThat(system.currency()).isEqualTo("M.USD");
    }

    /** What a workbook is, its content says; the name tells the table from what lies beside it. */
    @Test
    void takesABinaryWorkbookForTheTable() {
        InputOutputSystem system = read(new TestContext().file("wiod/WIOT2009_Nov16_ROW.xlsb", WiodSamples.table())
                .file("wiod/readme.txt", "see the web page")).result();

        assertThat(Parsed.industries(system)).containsExactly("AUS|A", "AUS|B", "RoW|A", "RoW|B");
    }

    @Test
    void readsTheMockAsPymrioDoes() {
        InputOutputSystem system = read(new TestContext().folder("wiod", Parsed.mock("wiod_mock"))).result();
        List<String> industries = Parsed.industries(system);
        List<String> demand = Parsed.demand(system);

        Parsed.assertSame(system.transactions(), industries, industries, "wiod2013_2009/Z.csv", 2, 2, 1);
        Parsed.assertSame(system.finalDemand(), industries, demand, "wiod2013_2009/Y.csv", 2, 2, 1);
        for (String name : List.of("factor_inputs", "AIR", "lan", "SEA")) {
            Extension extension = Parsed.extension(system, name);
            List<String> rows = extension.stressors().stream().map(Stressor::name).toList();
            Parsed.assertSame(extension.flows(), rows, industries, "wiod2013_2009/" + name + "/F.csv", 1, 2, 1);
            if (!name.equals("factor_inputs")) {
                Parsed.assertSame(extension.demandFlows().orElseThrow(), rows, demand,
                        "wiod2013_2009/" + name + "/F_Y.csv", 1, 2, 1);
            }
        }
        Extension air = Parsed.extension(system, "AIR");
        assertThat(air.demandFlows().orElseThrow().at(air.row("NOX").orElseThrow(), demand.indexOf("LUX|c37")))
                .isEqualTo(999);
        assertThat(air.stressors()).contains(new Stressor("NOX", "t"), new Stressor("CO2", "Gg"));
    }

    @Test
    void saysWhereACellIsText() {
        List<String> lines = new ArrayList<>(WiodSamples.LINES);
        lines.set(7, "B|mines|AUS|c2|oops|#6|#3|#1|#20|#0|#2|#1|#37");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.workbook("WIOT_2009", lines))));

        assertThat(problem)
                .hasMessage("wiod/wiot09_row_sep12.xlsx!WIOT_2009:8:5: error[CP-3104] `oops` is not a number, in"
                        + " row `AUS, B`, column `AUS, A`; every cell is a finite number; write 0 for none");
    }

    /** A row that was lost makes no final demand of its column, a column that was lost no value added of its row. */
    @Test
    void takesNoIndustryForFinalDemandOrValueAdded() {
        List<String> rows = new ArrayList<>(WiodSamples.LINES);
        rows.removeIf(line -> line.startsWith("B|mines|RoW"));
        List<String> columns = WiodSamples.LINES.stream().map(line -> {
            List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
            if (cells.size() > 7) {
                cells.remove(7);
            }
            return String.join("|", cells);
        }).toList();

        assertThat(refusal(rows)).contains("error[CP-3107] the table has 3 rows and 4 columns; it must be square, and"
                + " column `RoW, B` has no row");
        assertThat(refusal(columns))
                .contains("error[CP-3107] the table has 4 rows and 3 columns; it must be square, and"
                        + " row `RoW, B` has no column");
    }

    private static String refusal(List<String> lines) {
        return catchThrowableOfType(ProblemException.class, () -> read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.workbook("WIOT_2009", lines)))).getMessage();
    }

    @Test
    void saysWhatToDoAboutWhatStandsInACell() {
        List<String> lines = new ArrayList<>(WiodSamples.LINES);
        for (String[] pair : new String[][]{{"12", "it is a number stored as text: turn it into a number and save the"
                + " workbook again"},
            {"3,5", "decimals are written with a point, as in `3.5`"},
            {"1,234.5", "nothing stands between thousands, as in `1234.5`"}}) {
            lines.set(7, "B|mines|AUS|c2|" + pair[0] + "|#6|#3|#1|#20|#0|#2|#1|#37");
            assertThat(refusal(lines)).endsWith("row `AUS, B`, column `AUS, A`; " + pair[1]);
        }
    }

    @Test
    void saysWhenASheetHasNoNumberedColumns() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.workbook("notes", List.of("a|b", "c|#1")))));

        assertThat(problem.problems().getFirst().code()).isEqualTo("CP-3142");
    }

    /** Millions is a scale of the unit, "in" is no part of it: totals of the world are compared by it. */
    @Test
    void theWordInIsNoPartOfTheUnit() {
        List<String> lines = new ArrayList<>(WiodSamples.LINES);
        lines.set(1, "In millions of US$|||");
        InputOutputSystem system = OperatorTester.run(new AdbImporter(), new None(), new AdbImporter.Options(
                new InputPath("adb.xlsx"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new TestContext().file("adb.xlsx", WiodSamples.workbook("ADB MRIO 2023", lines))).result();

        assertThat(system.currency()).isEqualTo("millions of US$");
    }

    @Test
    void takesBlankCellsOfTheAsianDevelopmentBankAsNoFlow() {
        List<String> lines = WiodSamples.LINES.stream()
                .map(line -> line.replace("c37|c38|c37|c38|c43", "F1|F2|F1|F2|")
                        .replace("#60|#10|#5|#0|#93", "#60|#10|#5||#93"))
                .toList();
        InputOutputSystem system = OperatorTester.run(new AdbImporter(), new None(), new AdbImporter.Options(
                new InputPath("adb.xlsx"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new TestContext().file("adb.xlsx", WiodSamples.workbook("ADB MRIO 2023", lines))).result();

        assertThat(system.sectors()).containsExactly("A", "B");
        assertThat(system.categories()).containsExactly("F1", "F2");
        assertThat(system.output()).containsExactly(93, 37, 111, 54);
    }

    private static final List<String> ROW = List.of("||CO2|NOX", "farms|secA|#30|#10", "mines|secB|#70|#20",
            "households|FC_HH|#50|#0");

    private static TestContext accounts(List<String> australia, List<String> rest) {
        return new TestContext().file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table())
                .file("wiod/AIR_may12/AUS_AIR_May12.xlsx", WiodSamples.workbook("2009", australia))
                .file("wiod/AIR_may12/ROW_AIR_May12.xlsx", WiodSamples.workbook("2009", rest));
    }

    /** A gas, or the households, that one country's file lacks and another's has: no silent zero. */
    @Test
    void warnsOfWhatOneCountryLacks() {
        List<String> withoutGas = List.of("||CO2", "farms|secA|#30", "mines|secB|#70", "households|FC_HH|#50");

        assertThat(read(accounts(WiodSamples.AIR, ROW)).warnings()).isEmpty();
        assertThat(read(accounts(WiodSamples.AIR, withoutGas)).warnings()).extracting(Problem::toString)
                .containsExactly(
                        "wiod/AIR_may12/AUS_AIR_May12.xlsx: warning[CP-3170] `AIR` has no figures of `NOX` for 2 industries, the"
                                + " first is `RoW, A`; they count as zero; a file or lines may be missing");
        assertThat(read(accounts(WiodSamples.AIR, ROW.subList(0, 3))).warnings()).extracting(Problem::toString)
                .containsExactly(
                        "wiod/AIR_may12/AUS_AIR_May12.xlsx: warning[CP-3170] `AIR` has no line `FC_HH` of `ROW`;"
                                + " what its households cause themselves counts as zero; fetch its file again");
    }

    /** Twice the same line, and two files of one country: what was added up, or the second of the two, before. */
    @Test
    void refusesFiguresThatAreGivenTwice() {
        List<String> twice = List.of("||CO2|NOX", "farms|secA|#30|#10", "farms|secA|#30|#10", "mines|secB|#70|#20");
        TestContext two = accounts(WiodSamples.AIR, ROW).file("wiod/AIR_may12/AUS_AIR_May12 (1).xlsx",
                WiodSamples.workbook("2009", ROW));

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(accounts(WiodSamples.AIR, twice))))
                .hasMessage(
                        "wiod/AIR_may12/ROW_AIR_May12.xlsx!2009:3:2: error[CP-3106] `CO2` of `ROW, A` was given a number before;"
                                + " every line stands once in the file, and every country has one file");
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(two)))
                .hasMessageContaining("error[CP-3112] 2 files may be the account of `AUS`");
    }

    /** Some countries have no hours in the last years; and the release of 2016 has none of all employed. */
    @Test
    void aBlankFigureOfPersonsIsMissed() {
        byte[] accounts = WiodSamples.workbook("DATA", List.of("country|variable|description|code|2008|2009",
                "AUS|EMP|farms|A|#3|#3", "AUS|EMP|mines|B|#4|#4", "AUS|H_EMPE|farms|A|#5|",
                "AUS|H_EMPE|mines|B|#6|#6"));
        Outcome<InputOutputSystem> outcome = read(new TestContext()
                .file("wiod/wiot09_row_sep12.xlsx", WiodSamples.table()).file("wiod/WIOD_SEA_Nov16.xlsx", accounts));

        assertThat(Parsed.extension(outcome.result(), "SEA").stressors()).extracting(stressor -> stressor.name())
                .containsExactly("EMP", "H_EMPE");
        assertThat(outcome.warnings()).extracting(Problem::message).contains(
                "`SEA` has no figures for 2 industries, the first is `RoW, A`",
                "`SEA` has no figures of `H_EMPE` for 3 industries, the first is `AUS, A`");
        assertThat(outcome.ledger().balances()).isTrue();
    }
}
