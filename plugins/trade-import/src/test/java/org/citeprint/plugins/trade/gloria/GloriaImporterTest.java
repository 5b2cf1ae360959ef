// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class GloriaImporterTest {

    static GloriaImporter.Options options(GloriaImporter.Model model) {
        return new GloriaImporter.Options(new InputPath("gloria"), Optional.empty(), Optional.empty(),
                GloriaImporter.Prices.BASIC, model, List.of(), Optional.empty());
    }

    private static Outcome<InputOutputSystem> read(SortedMap<String, byte[]> files, GloriaImporter.Model model) {
        TestContext context = new TestContext();
        files.forEach(context::file);
        return OperatorTester.run(new GloriaImporter(), new None(), options(model), context);
    }

    @Test
    void makesIndustriesOfSupplyAndUse() {
        Outcome<InputOutputSystem> outcome = read(GloriaSamples.files(), GloriaImporter.Model.FIXED_PRODUCT_SALES);
        InputOutputSystem system = outcome.result();

        // q = (90, 60); the first industry makes all of product 1 and a sixth of product 2.
        assertThat(system.transactions().values()).containsExactly(new double[]{20 + 5 / 6.0, 10 + 15 / 6.0, 25 / 6.0,
            75 / 6.0}, within(1e-12));
        assertThat(system.finalDemand().values()).containsExactly(new double[]{60 + 40 / 6.0, 200 / 6.0},
                within(1e-12));
        assertThat(system.output()).containsExactly(new double[]{100, 50}, within(1e-12));
        assertThat(Parsed.extension(system, "Q").flows().values()).containsExactly(4, 2, 1, 1);
        assertThat(system.name()).isEqualTo("GLORIA 2022, release 059");
        assertThat(system.currency()).isEqualTo("thousand USD");
        assertThat(outcome.ledger().balances()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"V, T, the table has no value added", "YQ, TQ, no stressor has flows of final demand"})
    void warnsOfAFileThatIsNotThere(String part, String beside, String lost) {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        files.remove(GloriaSamples.NAME.formatted(part));

        assertThat(read(files, GloriaImporter.Model.FIXED_PRODUCT_SALES).warnings()).extracting(Object::toString)
                .containsExactly(
                        "gloria: warning[CP-3191] `…_" + beside + "-Results_….csv` is in `gloria`, and `…_" + part
                                + "-Results_….csv` is not: " + lost
                                + "; lay the file beside the others, or take no notice where"
                                + " you did without it");
        assertThat(read(GloriaSamples.files(), GloriaImporter.Model.FIXED_PRODUCT_SALES).warnings()).isEmpty();
    }

    @Test
    void makesProductsOfSupplyAndUse() {
        InputOutputSystem system = read(GloriaSamples.files(), GloriaImporter.Model.INDUSTRY_TECHNOLOGY).result();

        assertThat(system.transactions().values()).containsExactly(new double[]{18, 2 + 10, 4.5, 0.5 + 15},
                within(1e-12));
        assertThat(system.output()).containsExactly(new double[]{90, 60}, within(1e-12));
        Extension satellites = Parsed.extension(system, "Q");
        assertThat(satellites.stressors()).containsExactly(new Stressor("CO2 | Emissions", "kilotonnes"),
                new Stressor("CO2 [8] | Emissions", "kilotonnes"));
        assertThat(satellites.flows().values()).containsExactly(new double[]{3.6, 2.4, 0.9, 1.1}, within(1e-12));
        assertThat(satellites.demandFlows().orElseThrow().values()).containsExactly(3, 0);
    }

    @Test
    void saysWhatIsNeitherSupplyNorUse() {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        files.put(GloriaSamples.NAME.formatted("T"), "1,0,90,10\n0,0,0,50\n20,10,0,0\n5,15,0,0\n"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read(files, GloriaImporter.Model.FIXED_PRODUCT_SALES).warnings())
                .extracting(problem -> problem.code()).contains("CP-3144");
    }

    @Test
    void saysWhenLabelsAndTablesDoNotFit() {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        files.put(GloriaSamples.NAME.formatted("V"), "75,25,0\n".getBytes(StandardCharsets.UTF_8));

        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> read(files, GloriaImporter.Model.FIXED_PRODUCT_SALES));

        assertThat(problem.getMessage()).contains("error[CP-3114] the table has 3 columns, there are labels for 4");
    }

    /** The mock does not balance, and pymrio's model D divides by q where g is meant: so it does here for comparison. */
    @Test
    void readsTheMockAsPymrioDoes() {
        TestContext context = new TestContext().folder("gloria", Parsed.mock("gloria_mock"));
        InputOutputSystem products = OperatorTester.run(new GloriaImporter(), new None(),
                options(GloriaImporter.Model.INDUSTRY_TECHNOLOGY), context).result();
        InputOutputSystem made = OperatorTester.run(new GloriaImporter(), new None(),
                options(GloriaImporter.Model.FIXED_PRODUCT_SALES), context).result();
        List<String> industries = Parsed.industries(products);
        List<String> demand = Parsed.demand(products);
        double[] q = products.output();
        String folder = "gloria_59_2022_bp_B";

        Parsed.assertSame(scaled(products.transactions(), q), industries, industries, folder + "/A.csv", 2, 2, 1);
        Parsed.assertSame(scaled(made.transactions(), q), industries, industries, "gloria_59_2022_bp_D/A.csv", 2, 2, 1);
        Parsed.assertSame(products.finalDemand(), industries, demand, folder + "/Y.csv", 2, 2, 1);
        Extension added = Parsed.extension(products, "VA");
        Parsed.assertSame(added.flows(), names(added), industries, folder + "/VA/F.csv", 2, 2, 1);
        Extension satellites = Parsed.extension(products, "Q");
        Parsed.assertSame(satellites.flows(), names(satellites), industries, folder + "/Q/F.csv", 2, 2, 1);
        Parsed.assertSame(satellites.demandFlows().orElseThrow(), names(satellites), demand, folder + "/Q/F_Y.csv", 2,
                2,
                1);
    }

    private static List<String> names(Extension extension) {
        return extension.stressors().stream().map(stressor -> stressor.name().replace(" | ", "|")).toList();
    }

    private static Matrix scaled(Matrix matrix, double[] by) {
        double[] values = matrix.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] /= by[i % matrix.columns()];
        }
        return new Matrix(matrix.rows(), matrix.columns(), values);
    }

    /** The first industry supplies nothing, so no product carries what it emits. */
    @Test
    void aTableOfProductsSaysWhatItLeavesOut() {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        files.replaceAll((name, bytes) -> name.contains("_T-")
                ? "0,0,0,0\n0,0,10,50\n20,10,0,0\n5,15,0,0\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : bytes);

        assertThat(read(files, GloriaImporter.Model.INDUSTRY_TECHNOLOGY).warnings()).extracting(Problem::toString)
                .anyMatch(text -> text.contains("_TQ-") && text.endsWith("warning[CP-3174] 1 industry that supplies"
                        + " nothing has flows here, the first is `AUS, farms`; of `CO2, Emissions` it is 4.0 together; a"
                        + " table of products has no place for them, and they are left out; `model: fixed-product-sales`"
                        + " keeps them"));
        assertThat(read(files, GloriaImporter.Model.FIXED_PRODUCT_SALES).warnings()).extracting(Problem::code)
                .doesNotContain("CP-3174");
    }

    /** Where each industry makes its own product only, what it emits has a place, be it made or not. */
    @Test
    void aDiagonalSupplyLeavesNothingOut() {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        files.replaceAll((name, bytes) -> name.contains("_T-")
                ? "0,0,0,0\n0,0,0,50\n20,10,0,0\n5,15,0,0\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : bytes);
        var outcome = read(files, GloriaImporter.Model.INDUSTRY_TECHNOLOGY);

        assertThat(outcome.warnings()).extracting(Problem::code).doesNotContain("CP-3174");
        assertThat(outcome.result().extensions().getLast().flows().at(0, 0)).isEqualTo(4);
    }

    @Test
    void aSatelliteThatIsNotThereIsNotPassedOver() {
        TestContext context = new TestContext();
        GloriaSamples.files().forEach(context::file);

        assertThat(catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new GloriaImporter(),
                new None(),
                new GloriaImporter.Options(new InputPath("gloria"), Optional.empty(), Optional.empty(),
                        GloriaImporter.Prices.BASIC, GloriaImporter.Model.FIXED_PRODUCT_SALES, List.of("CO2", "CH4"),
                        Optional.empty()),
                context))).hasMessageContaining("error[CP-3110] no satellite `CH4`");
    }

    private static String refused(String part, String text) {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        files.replaceAll((name, bytes) -> name.contains(part)
                ? text.getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : bytes);
        return catchThrowableOfType(ProblemException.class,
                () -> read(files, GloriaImporter.Model.FIXED_PRODUCT_SALES)).getMessage();
    }
    @Test
    void namesTheSeparatorOfANumberTable() {
        assertThat(refused("_Y-", "0\n0;1\n60\n40\n")).contains("CP-3104");
        assertThat(refused("_T-", "0;0;90;10\n0;0;0;50\n20;10;0;0\n5;15;0;0\n")).contains(":1: error[CP-3114] the table"
                + " has 1 column, there are labels for 4; cells are separated by commas, and this line has semicolons:"
                + " save it with the right ones");
    }

    @Test
    void namesRowAndColumnOfWhatIsNoNumber() {
        assertThat(refused("_T-", "0,0,90,10\n0,0,0,50\n20,10,0,0\n5,x,0,0\n"))
                .contains(":4:3: error[CP-3104] `x` is not"
                        + " a number, in row `AUS, mines (product)`, column `AUS, mines (industry)`");
        assertThat(refused("_V-", "75,25,0,-\n"))
                .contains("in row `AUS, wages`, column `AUS, mines (product)`");
        assertThat(refused("_YQ-", "y\n0\n")).contains("in row `CO2, Emissions`, column `AUS, households`");
    }

    /** Satellites of another year are not those of the table. */
    @Test
    void takesFilesOfOneYearOnly() {
        SortedMap<String, byte[]> files = GloriaSamples.files();
        for (String part : List.of("TQ", "YQ")) {
            String name = GloriaSamples.NAME.formatted(part);
            files.put(name.replace("2022", "2021"), files.remove(name));
        }
        Outcome<InputOutputSystem> outcome = read(files, GloriaImporter.Model.FIXED_PRODUCT_SALES);

        assertThat(outcome.result().extensions()).extracting(extension -> extension.name()).containsExactly("VA");
        assertThat(outcome.warnings()).extracting(Object::toString).singleElement().asString().startsWith("gloria:"
                + " warning[CP-3191] `…_T-Results_….csv` is in `gloria`, and `…_TQ-Results_….csv` is not: the table has no"
                + " satellites, as those that lie there are of another year");
    }
}
