// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A made-up table in the shape of the national tables of the release of 2016: all years below each other. */
class NationalTableTest {

    private static final String ROWS = """
            %1$s|A01|Crops|Domestic|10|4|60|20|94
            %1$s|B|Mines|Domestic|5|6|20|3|34
            %1$s|A01|Crops|Imports|2|1|7|0|0
            %1$s|B|Mines|Imports|3|0|1|0|0
            %1$s|II_fob|Total intermediate consumption|TOT|20|11|88|23|0
            %1$s|TXSP|taxes less subsidies on products|TOT|4|1|5|0|0
            %1$s|VA|Value added at basic prices|TOT|70|22|0|0|0
            %1$s|GO|Output at basic prices|TOT|94|34|0|0|0
            """;
    private static final String HEAD = "Year|Code|Description|Origin|A01|B|CONS_h|EXP|GO\n||||Crops|Mines|Households|Exports|Total\n";
    private static final String TABLE = HEAD + ROWS.formatted("2000") + ROWS.formatted("2001").replace("|10|", "|11|")
            .replace("|60|", "|59|").replace("|70|", "|69|");

    private static byte[] workbook(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("Notes");
            writer.row(List.of("Country", "Australia"));
            writer.sheet("National IO-tables");
            for (String line : text.split("\n")) {
                List<String> cells = List.of(line.split("\\|", -1));
                boolean numbers = cells.getLast().matches("\\d+");
                writer.row(numbers ? cells.subList(0, 4) : cells, numbers
                        ? cells.stream().skip(4).mapToDouble(cell -> cell.matches("-?\\d+")
                                ? Double.parseDouble(cell)
                                : Double.NaN).toArray()
                        : new double[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Outcome<InputOutputSystem> read(Optional<Integer> year, String table) {
        return OperatorTester.run(new WiodImporter(), new None(), new WiodImporter.Options(
                new InputPath("AUS_NIOT_nov16.xlsx"), year, Optional.empty(), true, Optional.empty(), Optional.empty()),
                new TestContext().file("AUS_NIOT_nov16.xlsx", workbook(table)));
    }

    @Test
    void readsTheYearWithImportsAsPrimaryInputs() {
        Outcome<InputOutputSystem> outcome = read(Optional.of(2001), TABLE);
        InputOutputSystem system = outcome.result();

        assertThat(outcome.warnings()).isEmpty();
        assertThat(Parsed.industries(system)).containsExactly("AUS|A01", "AUS|B");
        assertThat(Parsed.demand(system)).containsExactly("AUS|CONS_h", "AUS|EXP");
        assertThat(system.transactions().values()).containsExactly(11, 4, 5, 6);
        assertThat(system.finalDemand().values()).containsExactly(59, 20, 20, 3);
        assertThat(system.output()).containsExactly(94, 34);
        Extension factors = Parsed.extension(system, "factor_inputs");
        assertThat(factors.stressors()).extracting(Stressor::name).containsExactly("Imports of A01", "Imports of B",
                "taxes less subsidies on products", "Value added at basic prices");
        assertThat(factors.flows().values()).containsExactly(2, 1, 3, 0, 4, 1, 69, 22);
        assertThat(factors.demandFlows().orElseThrow().values()).containsExactly(7, 0, 1, 0, 5, 0, 0, 0);
    }

    @Test
    void countsTheRowsOfOtherYears() {
        assertThat(read(Optional.of(2000), TABLE).ledger().entries())
                .extracting(entry -> entry.unit() + " " + entry.read() + " " + entry.kept())
                .containsExactlyInAnyOrder("rows 16 6", "columns 5 4");
    }

    /** An only year needs not be said; accounts beside are of a year, and the file's name tells none. */
    @Test
    void oneYearNeedsNotBeSaid() {
        assertThat(read(Optional.empty(), HEAD + ROWS.formatted("2000")).result().output()).containsExactly(94, 34);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(Optional.empty(), TABLE)).getMessage())
                .isEqualTo("AUS_NIOT_nov16.xlsx!National IO-tables: error[CP-3182] the sheet holds several years;"
                        + " say one of 2000, 2001 with `year:`");
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(Optional.of(1999), TABLE)).getMessage())
                .contains("error[CP-3182] no row is of the year 1999");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(Optional.of(2000), TABLE.replace("|Origin|", "|From|"))).getMessage())
                .contains("error[CP-3142] the sheet does not begin with Year, Code, Description, Origin");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(Optional.of(2000), TABLE.replace("Domestic|5|", "Domestic||"))).getMessage())
                .contains("error[CP-3104] the cell is empty, in row `Domestic, B`, column `A01`");
    }
}
