// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.figaro;

import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FigaroImporterTest {

    static final String MATRIX = """
            rowLabels,AT_A01,AT_C20,FIGW1_A01,FIGW1_C20,AT_P3_S13,AT_P5M,FIGW1_P3_S13,FIGW1_P5M
            AT_A01,1,2,3,4,5,-0.5,7,8
            AT_C20,2,3,4,5,6,7,8,-9
            FIGW1_A01,3,4,5,6,7,8,9,1
            FIGW1_C20,4,5,6,7,8,9,1,2
            W2_D21X31,0.5,0,0.25,1,2,0,0,0
            W2_B2A3G,1,1,1,1,0,0,0,0
            """;

    static FigaroImporter.Options options(String path) {
        return new FigaroImporter.Options(new InputPath(path), Optional.empty(), Optional.of("FIGARO"));
    }

    private static InputOutputSystem read(String text) {
        return OperatorTester.run(new FigaroImporter(), new None(), options("figaro_2020.csv"),
                new TestContext().file("figaro_2020.csv", text)).result();
    }

    static String flat() {
        StringBuilder flat = new StringBuilder("icioiRow,icioiCol,refArea,rowIi,counterpartArea,colIi,obsValue\n");
        String[] lines = MATRIX.split("\n");
        String[] columns = lines[0].split(",");
        for (int row = 1; row < lines.length; row++) {
            String[] cells = lines[row].split(",");
            for (int column = 1; column < cells.length; column++) {
                flat.append(cells[0]).append(',').append(columns[column]).append(",a,b,c,d,").append(cells[column])
                        .append('\n');
            }
        }
        return flat.toString();
    }

    @Test
    void numbersMayHaveQuotesAndNothingBetweenThousands() {
        assertThat(read(MATRIX.replace("AT_C20,2,3", "AT_C20,\"2\",\"3\"")).transactions().values())
                .isEqualTo(read(MATRIX).transactions().values());
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(MATRIX.replace("AT_C20,2,3", "AT_C20,\"1,234.5\",3"))))
                .hasMessage("figaro_2020.csv:3:8: error[CP-3104] `\"1,234.5\"` is not a number, in row `AT_C20`, column"
                        + " `AT_A01`; nothing stands between thousands, as in `1234.5`");
    }

    /** The matrices of FIGARO-E call their first column as the flat files do. */
    @Test
    void aMatrixIsNoFlatFileForItsFirstCell() {
        assertThat(read(MATRIX.replace("rowLabels", "icioiRow")).transactions().values())
                .isEqualTo(read(MATRIX).transactions().values());
    }

    @Test
    void readsTheMatrix() {
        InputOutputSystem system = read(MATRIX);

        assertThat(system.regions()).containsExactly("AT", "FIGW1");
        assertThat(system.sectors()).containsExactly("A01", "C20");
        assertThat(system.categories()).containsExactly("P3_S13", "P5M");
        assertThat(system.transactions().at(0, 3)).isEqualTo(4);
        assertThat(system.finalDemand().at(1, 3)).isEqualTo(-9);
        assertThat(system.output()).containsExactly(29.5, 26, 43, 42);
        assertThat(system.currency()).isEqualTo("M.EUR");
        assertThat(system.extensions().getFirst().stressors())
                .containsExactly(new Stressor("W2_D21X31", "M.EUR"), new Stressor("W2_B2A3G", "M.EUR"));
        assertThat(system.extensions().getFirst().demandFlows().orElseThrow().at(0, 0)).isEqualTo(2);
    }

    @Test
    void readsTheFlatFileToTheSame() {
        assertThat(Datasets.describe(read(flat()))).isEqualTo(Datasets.describe(read(MATRIX)));
    }

    /** Files of products by products name their columns otherwise. */
    @Test
    void readsTheFlatFileOfProductsToo() {
        String products = flat().replace("icioiRow,icioiCol,refArea,rowIi,counterpartArea,colIi",
                "iciopRow,iciopCol,refArea,rowPp,counterpartArea,colPp").replace("_A01", "_CPA_A01").replace("_C20",
                        "_CPA_C20");
        InputOutputSystem system = read(products);

        assertThat(system.sectors()).containsExactly("CPA_A01", "CPA_C20");
        assertThat(system.output()).isEqualTo(read(MATRIX).output());
    }

    @Test
    void refusesSupplyAndUse() {
        String flat = flat().replaceAll("(?m)^(AT|FIGW1)_", "$1_CPA_");
        String matrix = MATRIX.replaceAll("(?m)^(AT|FIGW1)_", "$1_CPA_");
        String message = "error[CP-3146] the file holds a supply or a use table, products by industries; read Eurostat's"
                + " input-output tables, `…-io_ind-by-ind…` or `…-io_prod-by-prod…`, or make one of both with"
                + " `sut.transform`";

        assertThat(problems(flat.replace("icioiRow,icioiCol,refArea,rowIi,counterpartArea,colIi",
                "icuseRow,icuseCol,refArea,rowPi,counterpartArea,colPi")))
                .containsExactly("figaro_2020.csv:1: " + message);
        assertThat(problems(flat.replace("icioiRow,icioiCol,refArea,rowIi,counterpartArea,colIi",
                "icsupRow,icsupCol,refArea,rowPi,counterpartArea,colPi")))
                .containsExactly("figaro_2020.csv:1: " + message);
        assertThat(problems(matrix)).containsExactly("figaro_2020.csv:1: " + message);
    }

    @Test
    void saysWhatIsWrongInAFlatFile() {
        assertThat(problems(flat().replace("AT_A01,AT_C20,a,b,c,d,2", "AT_A01,AT_C20,a,b,c,d,2 EUR"))).containsExactly(
                "figaro_2020.csv:3: error[CP-3104] `2 EUR` is not a number, for row `AT_A01`, column `AT_C20`; every"
                        + " cell is a finite number; write 0 for none");
        assertThat(problems(flat().replace("AT_A01,AT_C20,a,b,c,d,2\n", ""))).containsExactly(
                "figaro_2020.csv: error[CP-3104] no line gives the number of row `AT_A01`, column `AT_C20`; a flat file has"
                        + " a line for every cell, with 0 where there is no flow; this one may be cut off");
        assertThat(problems(flat() + "AT_A01,AT_C20,a,b,c,d,2\n")).containsExactly(
                "figaro_2020.csv:50: error[CP-3106] the line gives a number for a row and column that an earlier line"
                        + " gave already; every pair of labels stands once; the file may hold several years or units");
        assertThat(problems(flat().replace("obsValue", "value"))).containsExactly(
                "figaro_2020.csv:1: error[CP-3116] no column `obsValue`; the first line has icioiRow, icioiCol, refArea,"
                        + " rowIi, counterpartArea, colIi, value");
    }

    private static java.util.List<String> problems(String text) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(text));
        return problem.problems().stream().map(Problem::toString).toList();
    }

    private static final String THREE = """
            rowLabels,AT_A01,AT_C20,FR_A01,FR_C20,DE_A01,DE_C20,AT_P3,AT_P5,FR_P3,FR_P5,DE_P3,DE_P5
            AT_A01,1,2,3,4,5,6,7,8,9,1,2,3
            AT_C20,1,2,3,4,5,6,7,8,9,1,2,3
            FR_A01,1,2,3,4,5,6,7,8,9,1,2,3
            FR_C20,1,2,3,4,5,6,7,8,9,1,2,3
            DE_A01,1,2,3,4,5,6,7,8,9,1,2,3
            DE_C20,1,2,3,4,5,6,7,8,9,1,2,3
            W2_D1,44,38,32,26,20,14,0,0,0,0,0,0
            W2_D21X31,1,1,1,1,1,1,0,0,0,0,0,0
            """;

    private static String without(String text, int column) {
        StringBuilder left = new StringBuilder();
        text.lines().forEach(line -> {
            java.util.List<String> cells = new java.util.ArrayList<>(java.util.List.of(line.split(",")));
            cells.remove(column);
            left.append(String.join(",", cells)).append('\n');
        });
        return left.toString();
    }

    private static java.util.List<String> gaps(String text) {
        return warnings(text).stream().filter(warning -> warning.contains("CP-3171")).toList();
    }

    private static java.util.List<String> warnings(String text) {
        return OperatorTester.run(new FigaroImporter(), new None(), options("figaro_2020.csv"),
                new TestContext().file("figaro_2020.csv", text)).warnings().stream().map(Problem::toString).toList();
    }

    /** The matrix has no output to compare sums with, so a column of demand that is lost would go unseen. */
    @Test
    void namesWhatOneRegionLacks() {
        assertThat(warnings(THREE)).isEmpty();
        assertThat(gaps(without(THREE, 9))).containsExactly(
                "figaro_2020.csv: warning[CP-3171] a category of final demand that other regions have is missing in"
                        + " one: `FR, P3`; its rows or columns may be lost from the file; nothing is counted for it");
        String noRow = THREE.lines().filter(line -> !line.startsWith("FR_A01"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
        assertThat(gaps(without(noRow, 3))).containsExactly(
                "figaro_2020.csv: warning[CP-3171] a sector that other regions have is missing in one: `FR, A01`; its"
                        + " rows or columns may be lost from the file; nothing is counted for it");
    }

    /** Nor is there another trace of a row of value added; small ones, as that of taxes here, are within rounding. */
    @Test
    void warnsWhereInputsAndValueAddedAreNotOutput() {
        assertThat(warnings(THREE.replace("W2_D21X31,1,1,1,1,1,1", "W2_D21X31,0.6,1,1,1,1,1"))).isEmpty();
        assertThat(warnings(THREE.replace("W2_D1,44,38", "W2_D1,44,37"))).containsExactly(
                "figaro_2020.csv: warning[CP-3190] 1 industry pays for inputs and value added what is not its output, most"
                        + " so `AT, C20`: 50.0 against 51.0; a row of value added or a column may be lost, or a number"
                        + " be wrong; compare the file with the publisher's");
        assertThat(warnings(THREE.lines().filter(line -> !line.startsWith("W2_D1"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n")))).singleElement().asString()
                .contains("CP-3190] 6 industries pay for inputs and value added what is not their output, most so"
                        + " `AT, A01`: 7.0 against 51.0");
        assertThat(warnings(THREE.lines().filter(line -> !line.startsWith("W2"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n")))).containsExactly(
                        "figaro_2020.csv: warning[CP-3190] there is no row of value added; the publisher's table ends with"
                                + " such rows: this one may be cut off");
    }

    @Test
    void aWebPageIsCalledOne() {
        assertThat(problems("\n<!DOCTYPE html>\n<html><body>Please log in</body></html>\n")).containsExactly(
                "figaro_2020.csv:1: error[CP-3176] the file is a web page, not a table; a login or an error page may have"
                        + " been saved in place of the file: open it in a browser, and fetch the file again");
    }
}
