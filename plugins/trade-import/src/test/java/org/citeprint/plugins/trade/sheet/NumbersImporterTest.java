// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NumbersImporterTest {

    static final String USE = """
            ,,N,N
            ,,farms,"mills, all"
            N,corn,10,5.5
            N,flour,-2,8
            """;

    static NumbersImporter.Options options(String file, int indexColumns, int headerLines) {
        return new NumbersImporter.Options(new InputPath(file), indexColumns, headerLines, "M.EUR", Separator.COMMA,
                Optional.empty(), Optional.empty());
    }

    private static Table read(TestContext context, String file, int indexColumns, int headerLines) {
        return OperatorTester.run(new NumbersImporter(), new None(), options(file, indexColumns, headerLines), context)
                .result();
    }

    private static byte[] workbook(String oneCell) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("sums");
            writer.row(List.of("", "wanted", "", "deviation"));
            writer.row(List.of("corn"), 10.25, 7, 1);
            writer.row(List.of(""), 1, 2, 3);
            writer.row(oneCell.isEmpty() ? List.of("flour") : List.of("flour", oneCell),
                    oneCell.isEmpty() ? new double[]{3, 7, 0} : new double[]{7, 0});
        }
        return bytes.toByteArray();
    }

    @Test
    void readsNamesOfSeveralLevels() {
        Table table = read(new TestContext().file("use.csv", USE), "use.csv", 2, 2);

        assertThat(table.columns()).extracting(Column::name).containsExactly("name 1", "name 2", "N | farms",
                "N | mills, all");
        assertThat(table.texts("name 2").orElseThrow().texts()).containsExactly("corn", "flour");
        assertThat(table.decimals("N | mills, all").orElseThrow().value(0)).isEqualTo(5.5);
        assertThat(table.decimals("N | farms").orElseThrow().value(1)).isEqualTo(-2);
        assertThat(table.decimals("N | farms").orElseThrow().unit()).isEqualTo("M.EUR");
    }

    @Test
    void readsASheetAndPassesOverWhatHasNoName() throws IOException {
        Table table = read(new TestContext().file("sums.xlsx", workbook("")), "sums.xlsx", 1, 1);

        assertThat(table.columns()).extracting(Column::name).containsExactly("name", "wanted", "deviation");
        assertThat(table.texts("name").orElseThrow().texts()).containsExactly("corn", "flour");
        assertThat(table.decimals("wanted").orElseThrow().value(0)).isEqualTo(10.25);
        assertThat(table.decimals("deviation").orElseThrow().value(0)).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(new TestContext().file("s.xlsx", workbook("n/a")), "s.xlsx", 1, 1)))
                .hasMessage(
                        "s.xlsx!sums:4:2: error[CP-3104] `n/a` is not a number, in row `flour`, column `wanted`; every"
                                + " cell is a finite number; write 0 for none");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(new TestContext().file("use.csv", USE.replace("flour", "corn")), "use.csv", 2, 2)))
                .hasMessage("use.csv:4: error[CP-3106] row 2 has the same label as row 1: `N, corn`; every label stands"
                        + " once; rename one or add them up");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(new TestContext().file("s.xlsx", workbook("")), "s.xlsx", 1, 9)).problems().getFirst()
                .code())
                .isEqualTo("CP-3108");
    }

    /** Of several levels one may be blank, but not all. */
    @Test
    void refusesABlankName() {
        assertThat(refused("n,a,,b\nx,1,2,3\n")).isEqualTo("t.csv:1: error[CP-3167] a name is blank, in column 2; every"
                + " row and column has a name");
        assertThat(refused("n,a,b\nx,1,2\n,3,4\n")).isEqualTo("t.csv:3: error[CP-3167] a name is blank, in row 2; every"
                + " row and column has a name");
        assertThat(read(new TestContext().file("use.csv", USE.replace("N,flour", ",flour")), "use.csv", 2, 2)
                .texts("name 1").orElseThrow().texts()).containsExactly("N", "");
    }

    private static String refused(String text) {
        return catchThrowableOfType(ProblemException.class,
                () -> read(new TestContext().file("t.csv", text), "t.csv", 1, 1)).getMessage();
    }

    @Test
    void namesItsOptionForTheSeparator() {
        assertThat(refused("n;a;b\nx;1;2\n"))
                .isEqualTo("t.csv:1: error[CP-3103] the line has 1 cell, of which 1 is a row"
                        + " label; cells are separated by commas, and this line has semicolons: say `separator: semicolon`");
    }

    @Test
    void aWebPageIsCalledOne() {
        assertThat(refused("<html><body>Please log in</body></html>"))
                .startsWith("t.csv:1: error[CP-3176] the file is a web page, not a table");
    }
}
