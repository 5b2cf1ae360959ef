// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvExportTest {

    private static final CsvExport.Options MACHINES = new CsvExport.Options(CsvExport.Reader.MACHINES,
            CsvExport.Units.HEADER, Optional.empty());
    private static final CsvExport.Options SPREADSHEETS = new CsvExport.Options(CsvExport.Reader.SPREADSHEETS,
            CsvExport.Units.NONE, Optional.of("-"));

    private static String export(CsvExport.Options options, Column... columns) {
        Table table = new Table("t", "", List.of(columns));
        Document document = OperatorTester.run(new CsvExport(), table, options).result();
        assertThat(document.suffix()).isEqualTo(".csv");
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void writesRfc4180WithUnitsInTheHeader() {
        String csv = export(MACHINES,
                Column.text("a, b", List.of("plain", "with \"quotes\"", "two\r\nlines", "")),
                Column.decimal("flow", "Mt CO2", Meaning.FLOW, -2.3, Double.NaN, 0.1 + 0.2, 1e300),
                Column.whole("year", Meaning.YEAR, 2001, Long.MIN_VALUE, 2003, 2004));

        assertThat(csv).isEqualTo("\"a, b\",flow (Mt CO2),year\r\nplain,-2.3,2001\r\n\"with \"\"quotes\"\"\",,\r\n"
                + "\"two\r\nlines\",0.30000000000000004,2003\r\n,1.0E300,2004\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    void spreadsheetsGetNoTextTheyWouldRun(String text) {
        String safe = export(SPREADSHEETS, Column.text("x", List.of(text)), Column.whole("n", Meaning.COUNT, 1));
        String exact = export(MACHINES, Column.text("x", List.of(text)), Column.whole("n", Meaning.COUNT, 1));

        assertThat(safe).contains("'" + text);
        assertThat(exact).contains(text).doesNotContain("'");
    }

    @Test
    void numbersForSpreadsheetsStayNumbers() {
        String csv = export(SPREADSHEETS, Column.decimal("=x", "Mt", Meaning.FLOW, -2.3, Double.NaN));

        assertThat(csv).isEqualTo("\uFEFF'=x\r\n-2.3\r\n'-\r\n");
    }

    @Test
    void aLoneEmptyFieldKeepsItsLine() {
        assertThat(export(MACHINES, Column.text("x", List.of("", "a")))).isEqualTo("x\r\n\"\"\r\na\r\n");
    }
}
