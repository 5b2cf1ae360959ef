// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

class HybridImporterTest {

    private static final String HEAD = ",,,,,AU,AU\n,,,,,wheat,steel\n,,,,,p01,p02\n,,,,,C1,C2\n";

    static HybridImporter.Options options(String... extensions) {
        return new HybridImporter.Options(new InputPath("hybrid"), List.of(extensions), Optional.empty());
    }

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("hybrid/MR_HIOT_2011_v3_3_18_by_product_technology.csv",
                (HEAD + "AU,wheat,p01,C1,tonnes,1,2\nAU,steel,p02,C2,Meuro,3,4\n").getBytes(StandardCharsets.UTF_8));
        files.put("hybrid/MR_HIOT_2011_v3_3_18_FD.csv", (",,,,,AU\n,,,,,households\n,,,,,f01\n,,,,,F\n"
                + "AU,wheat,p01,C1,tonnes,5\nAU,steel,p02,C2,Meuro,6\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("Emiss_act");
            writer.row(List.of("", "", "", "AU", "AU"));
            writer.row(List.of("", "", "", "wheat", "steel"));
            writer.row(List.of("", "", "", "p01", "p02"));
            writer.row(List.of("", "", "", "C1", "C2"));
            writer.row(List.of("CO2", "tonnes", "air"), 7, 8);
            writer.sheet("Emiss_FD");
            writer.row(List.of("", "", "", "AU"));
            writer.row(List.of("", "", "", "households"));
            writer.row(List.of("", "", "", "f01"));
            writer.row(List.of("", "", "", "F"));
            writer.row(List.of("CO2", "tonnes", "air"), 9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx", bytes.toByteArray());
        return files;
    }

    @Test
    void readsFlowsInTheirUnitsAndSheetsOfExtensions() {
        TestContext context = new TestContext();
        files().forEach(context::file);
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new HybridImporter(), new None(), options("Emiss"),
                context);
        InputOutputSystem system = outcome.result();
        Extension emissions = Parsed.extension(system, "Emiss");

        assertThat(Parsed.industries(system)).containsExactly("AU|wheat", "AU|steel");
        assertThat(system.transactions().values()).containsExactly(1, 2, 3, 4);
        assertThat(system.currency()).isEqualTo("mixed units");
        assertThat(system.units()).containsExactly("tonnes", "Meuro");
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3125");
        assertThat(emissions.stressors()).containsExactly(new Stressor("CO2 | air", "tonnes"));
        assertThat(emissions.flows().values()).containsExactly(7, 8);
        assertThat(emissions.demandFlows().orElseThrow().values()).containsExactly(9);
    }

    /** A sheet whose rows are all lost is no extension without stressors, nor one without direct emissions. */
    @ParameterizedTest
    @ValueSource(strings = {"Emiss_act", "Emiss_FD"})
    void refusesASheetWithoutRows(String empty) {
        TestContext context = new TestContext();
        files().forEach(context::file);
        context.file("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx", workbook(writer -> {
            for (String sheet : List.of("Emiss_act", "Emiss_FD")) {
                boolean act = sheet.equals("Emiss_act");
                writer.sheet(sheet);
                head(writer, ",", act ? List.of("AU", "AU") : List.of("AU"),
                        act ? List.of("wheat", "steel") : List.of("households"));
                if (!sheet.equals(empty)) {
                    writer.row(List.of("CO2", "tonnes"), act ? new double[]{7, 8} : new double[]{9});
                }
            }
        }));

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new HybridImporter(), new None(), options("Emiss"), context)))
                .hasMessage("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx!" + empty + ": error[CP-3108] the sheet has no"
                        + " rows below its four lines of names; fetch it again, or take the sheet out");
    }

    /** What is asked for is there or is missed, also where the workbook of extensions is not there at all. */
    @Test
    void refusesAnExtensionWithoutAWorkbook() {
        TestContext context = new TestContext();
        files().forEach((name, bytes) -> {
            if (!name.endsWith("extensions.xlsx")) {
                context.file(name, bytes);
            }
        });

        assertThat(OperatorTester.run(new HybridImporter(), new None(), options(), context).result().extensions())
                .isEmpty();
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new HybridImporter(), new None(), options("Emiss"), context)))
                .hasMessage("hybrid: error[CP-3110] no extension `Emiss`: no workbook such as"
                        + " `MR_HIOT_2011_v3_3_18_extensions.xlsx` is in `hybrid`; lay it beside the table, or leave out"
                        + " `extensions`");
    }

    @Test
    void demandIsInTheUnitsOfTheFlows() {
        TestContext context = new TestContext();
        files().forEach((name, bytes) -> context.file(name, name.endsWith("FD.csv")
                ? new String(bytes, StandardCharsets.UTF_8).replace("tonnes", "kg").getBytes(StandardCharsets.UTF_8)
                : bytes));

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new HybridImporter(), new None(), options("Emiss"), context)))
                .hasMessageContaining("error[CP-3166] `AU, wheat` is given in `kg` here and in `tonnes` in");
    }

    private static final String ACTIVITIES = ",,,,,AU,AU\n,,,,,growing wheat,making steel\n,,,,,A_1,A_2\n,,,,,i01,i02\n";

    /** As the release has it: rows are products, columns activities, and sheets of extensions name the activities. */
    private static SortedMap<String, byte[]> released() {
        SortedMap<String, byte[]> files = files();
        files.put("hybrid/MR_HIOT_2011_v3_3_18_by_product_technology.csv",
                (ACTIVITIES + "AU,wheat,p01,C1,tonnes,1,2\nAU,steel,p02,C2,Meuro,3,4\n")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("hybrid/MR_HIOT_2011_v3_3_18_principal_production.csv",
                ("AU,AU\ngrowing wheat,making steel\nA_1,A_2\ni01,i02\nwheat,steel\np01,p02\nC1,C2\ntonnes,Meuro\n")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx", workbook(writer -> {
            writer.sheet("VA_act");
            head(writer, "", List.of("AU", "AU"), List.of("growing wheat", "making steel"));
            writer.row(List.of("w01"), 5, 6);
            writer.sheet("stock_addition_act");
            head(writer, ",", List.of("AU", "AU"), List.of("growing wheat", "making steel"));
            writer.row(List.of("Steel", "tonnes", ""), 8);
            writer.row(List.of("Copper", "tonnes"), 1, 2);
            writer.sheet("stock_addition_fd");
            head(writer, ",", List.of("AU"), List.of("households"));
            writer.row(List.of("Steel", "tonnes"));
            writer.row(List.of("Copper", "tonnes"), 3);
        }));
        files.put("hybrid/Classifications_v_3_3_18.xlsx", workbook(writer -> {
            writer.sheet("Value_added");
            writer.row(List.of("Code 1", "Category name", "Unit"));
            writer.row(List.of("w01", "Wages", "Meuro"));
        }));
        return files;
    }

    private static void head(XlsxWriter writer, String labels, List<String> regions, List<String> names)
            throws IOException {
        List<String> blank = List.of((labels + " ").split(",", -1));
        for (List<String> line : List.of(regions, names, names, names)) {
            List<String> cells = new ArrayList<>(blank.stream().map(cell -> "").toList());
            cells.addAll(line);
            writer.row(cells);
        }
    }

    /** Writes sheets. */
    private interface Sheets {
        void write(XlsxWriter writer) throws IOException;
    }

    private static byte[] workbook(Sheets sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            sheets.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Outcome<InputOutputSystem> read(SortedMap<String, byte[]> files) {
        TestContext context = new TestContext();
        files.forEach(context::file);
        return OperatorTester.run(new HybridImporter(), new None(), options(), context);
    }

    @Test
    void activitiesBearTheNamesOfTheirPrincipalProducts() {
        InputOutputSystem system = read(released()).result();

        assertThat(Parsed.industries(system)).containsExactly("AU|wheat", "AU|steel");
        assertThat(system.transactions().values()).containsExactly(1, 2, 3, 4);
        assertThat(system.units()).containsExactly("tonnes", "Meuro");
        assertThat(Parsed.extension(system, "VA").stressors()).containsExactly(new Stressor("Wages | w01", "Meuro"));
        assertThat(Parsed.extension(system, "VA").flows().values()).containsExactly(5, 6);
    }

    /** Blank cells are no flow, in the first row of a sheet, too, though all of it be blank; F_Y of stocks stands in a sheet that ends in _fd. */
    @Test
    void sheetsOfStocksHaveTheirFinalDemand() {
        Extension stocks = Parsed.extension(read(released()).result(), "stock_addition");

        assertThat(stocks.stressors()).containsExactly(new Stressor("Steel", "tonnes"),
                new Stressor("Copper", "tonnes"));
        assertThat(stocks.flows().values()).containsExactly(0, 8, 1, 2);
        assertThat(stocks.demandFlows().orElseThrow().values()).containsExactly(0, 3);
    }

    /** Some activities are called like what they make. */
    @Test
    void saysWhichFileNamesTheProducts() {
        SortedMap<String, byte[]> files = released();
        files.remove("hybrid/MR_HIOT_2011_v3_3_18_principal_production.csv");
        files.put("hybrid/MR_HIOT_2011_v3_3_18_by_product_technology.csv",
                (",,,,,AU,AU,AU\n,,,,,growing wheat,making steel,post\n,,,,,A,A,A\n,,,,,i,i,i\n"
                        + "AU,wheat,p1,C1,tonnes,1,2,0\nAU,steel,p2,C2,Meuro,3,4,0\nAU,post,p3,C3,Meuro,0,0,1\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(files))).hasMessageContaining(
                "error[CP-3101] no file `MR_HIOT_…_principal_production.csv`, which names the product of each activity,");
    }

    /** As some names of the release do. */
    @Test
    void namesMayEndInBlanks() {
        SortedMap<String, byte[]> files = released();
        files.replaceAll((name, bytes) -> name.endsWith(".csv")
                ? new String(bytes, StandardCharsets.UTF_8).replace("AU,wheat,", "AU,wheat ,")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);

        assertThat(read(files).result().transactions().values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aPrincipalProductThatIsNoRowIsToldWithItsPlace() {
        SortedMap<String, byte[]> files = released();
        files.computeIfPresent("hybrid/MR_HIOT_2011_v3_3_18_principal_production.csv",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("wheat,steel\np01", "wheat,iron\np01")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(files)))
                .hasMessageContaining(
                        "principal_production.csv:5: error[CP-3105] column 2 is `AU, iron` where the rows of");
    }

    /** Blank cells are no flow: a row whose numbers slipped to the right would be another row, and its last one lost. */
    @Test
    void refusesANumberBelowABlankHeading() {
        TestContext context = new TestContext();
        files().forEach(context::file);
        context.file("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx", workbook(writer -> {
            writer.sheet("Emiss_act");
            head(writer, ",", List.of("AU", "AU"), List.of("wheat", "steel"));
            writer.row(List.of("CO2", "tonnes"), Double.NaN, 7, 8);
        }));

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new HybridImporter(), new None(), options("Emiss"), context)))
                .hasMessage(
                        "hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx!Emiss_act:5:5: error[CP-3167] `8` stands below a"
                                + " blank heading, in row `CO2`; give the column its names again, or empty it; the numbers of the"
                                + " row may have slipped aside");
    }

    /** Sheets that are called otherwise, and a workbook that is not there, are extensions lost: not in silence. */
    @Test
    void warnsWhereThereAreNoExtensions() {
        TestContext renamed = new TestContext();
        files().forEach(renamed::file);
        renamed.file("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx", workbook(writer -> {
            writer.sheet("Emissions");
            writer.row(List.of("CO2"));
        }));
        TestContext without = new TestContext();
        files().forEach((name, bytes) -> {
            if (!name.endsWith("extensions.xlsx")) {
                without.file(name, bytes);
            }
        });

        assertThat(OperatorTester.run(new HybridImporter(), new None(), options(), renamed).warnings())
                .extracting(Problem::toString)
                .contains("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx: warning[CP-3187] no"
                        + " sheet of the workbook is an extension: it has Emissions; sheets of extensions are called such as"
                        + " `Emiss_act` and `Emiss_FD`: give them these names again");
        assertThat(OperatorTester.run(new HybridImporter(), new None(), options(), without).warnings())
                .extracting(Problem::toString)
                .anyMatch(text -> text.startsWith("hybrid: warning[CP-3191] `MR_HIOT_….csv`"
                        + " is in `hybrid`, and `MR_HIOT_2011_v3_3_18_extensions.xlsx` is not: the table has no extensions"));
    }
}
