// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
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

/** A made-up table in the shape of the published ones. */
class OnsImporterTest {

    private static final String TABLE = """
            2017 Input-Output Analytical Tables
            Input-Output table (domestic use, basic prices, product by product)

            |CPA|CPA_A01|CPA_B|_T|P3 S1|P3 S13|P3 S14|P51G|P52|P61EU|P62|TD
            |Product|Farm products|Ores|Total|Consumption|Government|Households|Capital formation|changes in inventories|\
            Exports of goods to EU|Exports of services|Total Use at basic prices
            CPA|Product
            CPA_A01|Farm products|10|5|15|60|1|59|20|-2|6|1|100
            CPA_B|Ores|8|40|48|2|0|2|90|0|60|0|200
            _T|Total intermediate/final use at basic prices|18|45|63|62|1|61|110|-2|66|1|300
            |Use of imported products, cif|12|5|17|3|0|3|4|0|0|0|24
            |Taxes less subsidies on products|2|1|3|5|0|5|1|0|0|0|9
            |Total intermediate/final use at purchaser's prices|32|51|83|70|1|69|115|-2|66|1|333
            D1|Compensation of employees|40|99|139
            GOS|Gross operating surplus and mixed income|30|45|75
            D29-D39|Taxes less subsidies on production|-2|5|3
            GVA|Gross value added|68|149|217
            P1|Total output at basic prices|100|200|300
            """;

    private static byte[] workbook(String table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("Menu");
            writer.row(List.of("Menu"));
            writer.sheet("IOT");
            for (String line : table.split("\n", -1)) {
                List<String> cells = List.of(line.split("\\|", -1));
                if (cells.size() > 2 && cells.getLast().matches("-?\\d+")) {
                    writer.row(cells.subList(0, 2), cells.stream().skip(2)
                            .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell)).toArray());
                } else {
                    writer.row(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Outcome<InputOutputSystem> read(String table, String sheet) {
        return OperatorTester.run(new OnsImporter(), new None(),
                new OnsImporter.Options(new InputPath("ons.xlsx"), sheet, Optional.of("United Kingdom")),
                new TestContext().file("ons.xlsx", workbook(table)));
    }

    @Test
    void readsProductsDemandAndPrimaryInputs() {
        Outcome<InputOutputSystem> outcome = read(TABLE, "IOT");
        InputOutputSystem system = outcome.result();
        Extension inputs = system.extensions().getFirst();

        assertThat(system.name()).isEqualTo("United Kingdom");
        assertThat(system.currency()).isEqualTo("M.GBP");
        assertThat(Parsed.industries(system)).containsExactly("GBR|CPA_A01", "GBR|CPA_B");
        assertThat(system.transactions().values()).containsExactly(10, 5, 8, 40);
        assertThat(system.categories()).containsExactly("P3 S13", "P3 S14", "P51G", "P52", "P61EU", "P62");
        assertThat(system.finalDemand().values()).containsExactly(1, 59, 20, -2, 6, 1, 0, 2, 90, 0, 60, 0);
        assertThat(system.output()).containsExactly(100, 200);
        assertThat(inputs.stressors()).extracting(Stressor::name).containsExactly("Use of imported products, cif",
                "Taxes less subsidies on products", "D1", "GOS", "D29-D39");
        assertThat(inputs.flows().values()).containsExactly(12, 5, 2, 1, 40, 99, 30, 45, -2, 5);
        assertThat(inputs.demandFlows().map(Matrix::values).orElseThrow()).startsWith(0, 3, 4, 0, 0, 0, 0, 5, 1);
    }

    /** Since 2018: industries by industries, whose codes have no prefix; P85 and D35 are industries, P52 and D29-D39 none. */
    @Test
    void readsIndustriesByIndustries() {
        Outcome<InputOutputSystem> outcome = read(TABLE.replace("CPA_A01", "D351").replace("CPA_B", "P85")
                .replace("CPA|", "SIC|").replace("GOS|", "GOS & MI|"), "IOT");
        InputOutputSystem system = outcome.result();

        assertThat(Parsed.industries(system)).containsExactly("GBR|D351", "GBR|P85");
        assertThat(system.transactions().values()).containsExactly(10, 5, 8, 40);
        assertThat(system.categories()).containsExactly("P3 S13", "P3 S14", "P51G", "P52", "P61EU", "P62");
        assertThat(system.extensions().getFirst().stressors()).extracting(Stressor::name).containsExactly(
                "Use of imported products, cif", "Taxes less subsidies on products", "D1", "GOS & MI", "D29-D39");
        assertThat(system.extensions().getFirst().flows().values())
                .containsExactly(12, 5, 2, 1, 40, 99, 30, 45, -2, 5);
    }

    /** A row is one of the table though its first number lacks: it is no row that may be left out. */
    @Test
    void saysWhichNumberLacksInARowOfTheTable() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(TABLE.replace("GOS|Gross operating surplus and mixed income|30|45|75", "GOS|Surplus||45|75"),
                        "IOT"))
                .getMessage())
                .isEqualTo("ons.xlsx!IOT:14: error[CP-3104] the cell is empty, in row `GOS`, column `CPA_A01`; write 0"
                        + " where there is no flow");
    }

    /** What each product's makers pay, intermediates and primary inputs, is their output. */
    @Test
    void columnsBalance() {
        InputOutputSystem system = read(TABLE, "IOT").result();
        for (int product = 0; product < 2; product++) {
            double paid = 0;
            for (int row = 0; row < 2; row++) {
                paid += system.transactions().at(row, product);
            }
            for (int row = 0; row < 5; row++) {
                paid += system.extensions().getFirst().flows().at(row, product);
            }
            assertThat(paid).isEqualTo(system.output()[product]);
        }
    }

    @Test
    void countsWhatIsASum() {
        assertThat(read(TABLE, "IOT").ledger().entries())
                .anySatisfy(entry -> assertThat(entry.unit() + " " + entry.read() + " " + entry.kept())
                        .isEqualTo("rows 11 8"));
    }

    @Test
    void saysWhenTheSheetIsAnotherOne() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(TABLE, "Menu"));

        assertThat(problem.getMessage())
                .startsWith("ons.xlsx!Menu: error[CP-3159] no line of the sheet has the codes of products");
    }

    /** The code of a column that is lost must not take the product's row with it. */
    @Test
    void aProductWithoutAColumnIsRefused() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(TABLE.replace("|CPA_A01|CPA_B|_T|", "|CPA_A01|CPA_C|_T|"), "IOT")))
                .hasMessage("ons.xlsx!IOT: error[CP-3107] row `CPA_B` has no column; every product or industry is both"
                        + " a row and a column; a column or its code is missing");
    }
}
