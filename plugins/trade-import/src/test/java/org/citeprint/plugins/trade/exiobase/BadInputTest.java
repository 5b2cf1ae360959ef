// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.export.ExportOperation;
import org.citeprint.plugins.trade.matrices.MatricesImporter;
import org.citeprint.plugins.trade.system.CheckOperation;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** One test for each kind of bad input a table may be: a clear error, or a table with a named warning. */
class BadInputTest {

    private static String error(TableText text) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, text::read);
        assertThat(problem).as("a problem").isNotNull();
        return problem.problems().getFirst().toString();
    }

    private static void warns(Outcome<InputOutputSystem> outcome, String code, String part) {
        assertThat(outcome.warnings()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.toString()).contains(part);
        });
        assertThat(outcome.result().output()).doesNotContain(Double.NaN);
    }

    @Test
    void missingLabelsFile() {
        TestContext context = new TestContext().file("table/Z.csv", "1,2\n3,4\n").file("table/Y.csv", "5\n6\n");
        MatricesImporter.Options options = new MatricesImporter.Options(new InputPath("table"), "Z.csv", "Y.csv",
                Optional.empty(), Map.of(), 0, 0,
                Optional.of(new MatricesImporter.Labels("labels.csv", "region", "sector", List.of("hh"))),
                Separator.COMMA, "M.EUR", Optional.empty());

        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> new MatricesImporter().run(new None(), options, context));

        assertThat(problem).hasMessage("table: error[CP-3101] no `labels.csv` in `table`; found Y.csv, Z.csv");
    }

    @Test
    void columnCountOffByOne() {
        assertThat(error(TableText.small().replace("Z.txt", "40\t10", "40")))
                .startsWith("table/Z.txt:6: error[CP-3103] the line has 5 cells, the first line has 6");
    }

    @Test
    void labelOrderDifferentBetweenZAndY() {
        assertThat(error(TableText.small().replace("Y.txt", "N\tgoods\t50\t13\nN\tpower\t90\t5\n",
                "N\tpower\t90\t5\nN\tgoods\t50\t13\n")))
                .isEqualTo("table/Y.txt:4: error[CP-3105] row 1 is `N, power` where the rows of `table/Z.txt` have"
                        + " `N, goods`; the labels are the same in another order: sort the file like the other");
    }

    @Test
    void duplicatedRegionCodes() {
        TableText text = TableText.small().replace("Z.txt", "\tN\tN\tS\tS", "\tN\tN\tN\tN")
                .replace("Z.txt", "S\tgoods", "N\tgoods").replace("Z.txt", "S\tpower", "N\tpower");

        assertThat(error(text))
                .startsWith("table/Z.txt:6: error[CP-3106] row 3 has the same label as row 1: `N, goods`");
    }

    @Test
    void nonSquareZ() {
        assertThat(error(TableText.small().replace("Z.txt", "S\tpower\t3\t5\t20\t15\n", "")))
                .startsWith("table/Z.txt: error[CP-3107] the table has 3 rows and 4 columns; it must be square");
    }

    @Test
    void textInANumberCell() {
        assertThat(error(TableText.small().replace("Z.txt", "40\t10", "none\t10")))
                .startsWith("table/Z.txt:6:14: error[CP-3104] `none` is not a number, in row `S, goods`, column"
                        + " `S, goods`");
    }

    @Test
    void commaDecimals() {
        assertThat(error(TableText.small().replace("Z.txt", "40\t10", "40,5\t10")))
                .endsWith("decimals are written with a point, as in `40.5`");
    }

    @Test
    void aZipCutOff(@TempDir Path folder) throws IOException {
        byte[] zip = TableText.small().zip();
        Path file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2));
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> new ExiobaseImporter().run(new None(), new ExiobaseImporter.Options(new InputPath("table.zip"),
                        List.of(), Optional.empty(), Optional.empty()), new TestContext().file("table.zip", file)));

        assertThat(problem.getMessage()).startsWith("table.zip: error[CP-3109] the file is damaged or cut off");
    }

    @Test
    void unitsMissing() {
        warns(TableText.small().remove("unit.txt").read(), "CP-3123", "does not say the unit of its flows");
    }

    @Test
    void aTableInThousandInsteadOfMillion() {
        InputOutputSystem world = org.citeprint.plugins.trade.system.WorldSamples.inThousands();

        assertThat(OperatorTester.run(new CheckOperation(), world, new CheckOperation.Options(Optional.empty()),
                new TestContext()).warnings()).extracting(Problem::toString)
                .anyMatch(text -> text.contains("CP-3133") && text.contains("world total of `final demand`")
                        && text.contains("may be the wrong unit"));
    }

    @Test
    void singularIMinusA() {
        TableText closed = TableText.small().put("Y.txt", """
                region\t\tN\tS
                category\t\tdemand\tdemand
                region\tsector\t\t
                N\tgoods\t0\t0
                N\tpower\t0\t0
                S\tgoods\t0\t0
                S\tpower\t0\t0
                """).put("Z.txt", """
                region\t\tN\tN\tS\tS
                sector\t\tgoods\tpower\tgoods\tpower
                region\tsector\t\t\t\t
                N\tgoods\t10\t10\t0\t0
                N\tpower\t10\t10\t0\t0
                S\tgoods\t0\t0\t10\t10
                S\tpower\t0\t0\t10\t10
                """);
        Outcome<InputOutputSystem> read = closed.read();
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new ExportOperation(), read.result(), new ExportOperation.Options(
                        ExportOperation.Format.NUMPY, List.of(ExportOperation.Derived.L)), new TestContext()));

        warns(read, "CP-3124", "inputs worth as much as their output or more");
        assertThat(problem.getMessage()).startsWith("error[CP-3151] I - A has no inverse: the column of `N, power`");
    }

    @Test
    void aRegionOnlyInY() {
        Outcome<InputOutputSystem> outcome = TableText.small().replace("Y.txt", "\tN\tS", "\tN\tDISC")
                .remove("air/F_Y.txt")
                .read();

        warns(outcome, "CP-3154", "`DISC` consumes and produces nothing");
        assertThat(outcome.result().regions()).containsExactly("N", "S", "DISC");
    }

    @Test
    void negativeInventories() {
        warns(TableText.small().replace("Y.txt", "25\t37", "25\t-3").read(), "CP-3153",
                "1 cell of final demand is negative, the first is that of `S, goods` in `S, demand`");
    }

    @Test
    void aRegionThatHasNoColumnOfFinalDemand() {
        Outcome<InputOutputSystem> outcome = TableText.small().remove("air/F_Y.txt").put("Y.txt", """
                region\t\tN
                category\t\tdemand
                region\tsector\t
                N\tgoods\t50
                N\tpower\t90
                S\tgoods\t25
                S\tpower\t7
                """).read();

        warns(outcome, "CP-3162", "`S` has industries and no column of final demand");
    }

    @Test
    void industriesThatSellToEachOtherOnly() {
        Outcome<InputOutputSystem> outcome = TableText.small().replace("Y.txt", "N\tgoods\t50\t13", "N\tgoods\t0\t0")
                .replace("Y.txt", "N\tpower\t90\t5", "N\tpower\t0\t0")
                .replace("Z.txt", "20\t10\t5\t2", "20\t10\t0\t0").replace("Z.txt", "15\t30\t4\t6", "15\t30\t0\t0")
                .read();

        warns(outcome, "CP-3163", "2 industries have an output no part of which reaches final demand, the first is"
                + " `N, goods`");
        assertThat(TableText.small().read().warnings()).isEmpty();
    }

    @Test
    void anExtensionOfWhichTheFlowsAreNotThere() {
        assertThat(TableText.small().remove("air/F.txt").read().warnings()).extracting(Problem::toString)
                .containsExactly("table: warning[CP-3191] `air/F_Y.txt` is in `table`, and `air/F.txt` is not: the"
                        + " extension `air` is left out; lay the file beside the others, or take no notice where you did"
                        + " without it");
    }

    @Test
    void unitsOfSomeIndustriesOnly() {
        warns(TableText.small().replace("unit.txt", "S\tgoods\tM.EUR\nS\tpower\tM.EUR\n", "").read(), "CP-3164",
                "2 industries have no unit in the list of units, the first is `S, goods`");
    }

    @Test
    void theMarkOfUtf8BeforeNumbersAndBeforeQuotes() {
        TestContext context = new TestContext().file("table/Z.csv", "\uFEFF1,2\n3,4\n")
                .file("table/Y.csv", "\uFEFF5\n6\n").file("table/labels.csv", "\uFEFFregion,sector\nN,a\nN,b\n");
        MatricesImporter.Options options = new MatricesImporter.Options(new InputPath("table"), "Z.csv", "Y.csv",
                Optional.empty(), Map.of(), 0, 0,
                Optional.of(new MatricesImporter.Labels("labels.csv", "region", "sector", List.of("hh"))),
                Separator.COMMA, "M.EUR", Optional.empty());

        assertThat(OperatorTester.run(new MatricesImporter(), new None(), options, context).result().output())
                .containsExactly(8, 13);
        assertThat(TableText.small().replace("Z.txt", "region\t\tN\tN", "\uFEFF\"region\"\t\tN\tN").read().result()
                .regions()).containsExactly("N", "S");
    }
}
