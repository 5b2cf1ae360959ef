// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TableImporterTest {

    static final String GRID = """
            code,name,farms,mills,TOTAL,households,exports
            A,"Farms, all",1,2,3,4,5
            B,Mills,6,7,13,8,-1
            T,Total,7,9,16,12,4
            VA,Value added,5,11,16,,
            O,Output,12,20,32,NA,NA
            """;
    private static final List<String> SIX = List.of("agriculture_group", "industry_group", "construction",
            "trade_group", "business_services_group", "other_services_group");

    static TableImporter.Options options() {
        return new TableImporter.Options(new InputPath("t.csv"), "DEU", List.of("farms", "mills"), List.of("A", "B"),
                List.of("households", "exports"),
                Map.of("factor_inputs", new TableImporter.ExtensionRows(List.of("VA"), "M.EUR")), Optional.of("O"),
                Optional.empty(), Optional.empty(), Separator.COMMA, Optional.empty(), 1, "M.EUR", Optional.empty());
    }

    private static Outcome<InputOutputSystem> read(String text) {
        return OperatorTester.run(new TableImporter(), new None(), options(), new TestContext().file("t.csv", text));
    }

    @Test
    void takesTheNamedRowsAndColumns() {
        Outcome<InputOutputSystem> outcome = read(GRID);
        InputOutputSystem system = outcome.result();

        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3153");
        assertThat(Parsed.industries(system)).containsExactly("DEU|farms", "DEU|mills");
        assertThat(system.transactions().values()).containsExactly(1, 2, 6, 7);
        assertThat(system.finalDemand().values()).containsExactly(4, 5, 8, -1);
        assertThat(system.output()).containsExactly(12, 20);
        assertThat(system.extensions().getFirst().stressors()).containsExactly(new Stressor("VA", "M.EUR"));
        assertThat(system.extensions().getFirst().flows().values()).containsExactly(5, 11);
        assertThat(outcome.ledger().entries()).anySatisfy(entry -> {
            assertThat(entry.unit()).isEqualTo("rows");
            assertThat(entry.kept()).isEqualTo(4);
            assertThat(entry.rejected()).isEqualTo(1);
        });
    }

    @Test
    void oneColumnIsNotCountedTwice() {
        TableImporter.Options good = options();
        for (boolean column : List.of(true, false)) {
            TableImporter.Options twice = new TableImporter.Options(good.file(), "DEU", good.industries(),
                    good.products(), column ? List.of("households", "mills") : good.demand(),
                    Map.of("va", new TableImporter.ExtensionRows(List.of(column ? "VA" : "B"), "M.EUR")),
                    Optional.empty(), Optional.empty(), Optional.empty(), Separator.COMMA, Optional.empty(), 1, "M.EUR",
                    Optional.empty());

            assertThatThrownBy(() -> OperatorTester.run(new TableImporter(), new None(), twice,
                    new TestContext().file("t.csv", GRID)))
                    .hasMessageContaining(column
                            ? "error[CP-3106] column `mills` is named among `industries` and in `demand`"
                            : "error[CP-3106] row `B` is named among the industries and in an extension");
        }
    }

    @Test
    void readsWhatExcelCallsUnicodeText() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] text = ("\uFEFF" + GRID).getBytes(charset);
            assertThat(OperatorTester.run(new TableImporter(), new None(), options(),
                    new TestContext().file("t.csv", text)).result().output()).containsExactly(12, 20);
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(problems(GRID.replace("A,\"Farms, all\",1,2", "A,\"Farms, all\",x,"))).containsExactly(
                "t.csv:2: error[CP-3104] `x` is not a number, in row `A`, column `farms`; every cell is a finite number;"
                        + " write 0 for none",
                "t.csv:2: error[CP-3104] the cell is empty, in row `A`, column `mills`; write 0 where there is no flow");
        assertThat(problems(GRID.replace("VA,Value", "GVA,Value"))).containsExactly(
                "t.csv: error[CP-3116] no row `VA`; there are A, B, T, GVA, O");
        assertThat(problems(GRID.replace("T,Total", "B,Total"))).first().isEqualTo(
                "t.csv: error[CP-3106] two rows have the name `B`; every name that is asked for stands once");
    }

    private static List<String> problems(String text) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(text));
        return problem.problems().stream().map(Problem::toString).toList();
    }

    private static TableImporter.Options six(
            String file, List<String> industries, List<String> demand, Optional<String> rowNames,
            Optional<TableImporter.Records> records, Map<String, TableImporter.ExtensionRows> extensions,
            String output) {
        return new TableImporter.Options(new InputPath(file), "DEU", industries, SIX, demand, extensions,
                Optional.of(output), rowNames, records, Separator.COMMA, Optional.empty(), 1, "M.EUR",
                Optional.of("Germany"));
    }

    private static Outcome<InputOutputSystem> read(Path file, TableImporter.Options options) {
        return OperatorTester.run(new TableImporter(), new None(), options,
                new TestContext().file(options.file().path(), file));
    }

    @Test
    void readsGermany1995AsGridAndAsRecords() {
        Path folder = Parsed.shared("oracles/accounting/iotables_germany1995");
        List<String> demand = List.of("final_consumption_households", "final_consumption_government",
                "gross_capital_formation", "inventory_change", "exports");
        Map<String, TableImporter.ExtensionRows> rows = Map.of("factor_inputs",
                new TableImporter.ExtensionRows(List.of("imports", "net_tax_products", "gva"), "M.EUR"));

        InputOutputSystem grid = read(folder.resolve("Beutel_15_4_esa2010.csv"), six("de.csv", SIX, demand,
                Optional.of("iotables_row"), Optional.empty(), rows, "output")).result();
        InputOutputSystem records = read(folder.resolve("input_germany_1995_long.csv"), six("de.csv", SIX, demand,
                Optional.empty(),
                Optional.of(new TableImporter.Records("iotables_row", "iotables_col", "values", Map.of())),
                rows, "output")).result();

        assertThat(grid.output()).containsExactly(43_910, 1_079_446, 245_606, 540_063, 692_487, 508_918);
        assertThat(records.transactions().values()).containsExactly(grid.transactions().values());
        assertThat(records.finalDemand().values()).containsExactly(grid.finalDemand().values());
        assertThat(outputMultipliers(grid)).containsExactly(1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782);
    }

    /** Column sums of Leontief's inverse, to four digits, as the manual prints them; m = 1 + m A by rounds. */
    private static double[] outputMultipliers(InputOutputSystem system) {
        int n = system.industries();
        double[] m = new double[n];
        for (int round = 0; round < 200; round++) {
            double[] next = new double[n];
            for (int column = 0; column < n; column++) {
                next[column] = 1;
                for (int row = 0; row < n; row++) {
                    next[column] += m[row] * system.transactions().at(row, column) / system.output()[column];
                }
            }
            m = next;
        }
        return java.util.Arrays.stream(m).map(value -> Math.round(value * 1e4) / 1e4).toArray();
    }

    @Test
    void readsTheHandbooksGermany2009() {
        Path file = Parsed.shared("oracles/accounting/un_handbook/germany_2009.csv");
        List<String> industries = List.of("Agriculture", "Manufacturing", "Construction", "Trade_transport_comm",
                "Finance_and_business_services", "Other_services");
        List<String> demand = List.of("final_consumption_households", "final_consumption_government",
                "gross_capital_formation", "inventory_change", "exports");

        Outcome<InputOutputSystem> outcome = read(file, six("de.csv", industries, demand, Optional.of("iotables_row"),
                Optional.empty(), Map.of("emissions", new TableImporter.ExtensionRows(List.of("CO2"), "kt")),
                "output"));
        Extension emissions = outcome.result().extensions().getFirst();

        assertThat(emissions.flows().values()).containsExactly(9260, 550_893, 9162, 80_990, 12_077, 24_173);
        assertThat(emissions.demandFlows().orElseThrow().values()).containsExactly(222_268, 0, 0, 0, 0);
        // The handbook prints whole billions: rows differ from the printed output by their rounding.
        assertThat(outcome.result().output()).containsExactly(41, 1451, 235, 907, 1010, 720);
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3153", "CP-3120");
    }

    @Test
    void readsTheNetherlands2000() {
        Path file = Parsed.shared("oracles/accounting/iotables_netherlands/input_netherlands_2000.csv");
        List<String> industries = List.of("agriculture_group", "mining_group", "manufacturing_group",
                "utilities_group", "construction_group", "services_group");
        TableImporter.Options options = new TableImporter.Options(new InputPath("nl.csv"), "NLD", industries, List.of(),
                List.of("final_consumption_private", "final_consumption_government", "gross_fixed_capital_formation",
                        "exports"),
                Map.of("factor_inputs", new TableImporter.ExtensionRows(List.of("imports", "net_tax",
                        "value_added_bp"), "M.EUR")),
                Optional.of("output_bp"), Optional.empty(), Optional.empty(), Separator.COMMA, Optional.empty(), 1,
                "M.EUR", Optional.empty());

        Outcome<InputOutputSystem> outcome = read(file, options);

        assertThat(outcome.warnings()).extracting(Problem::code).isSubsetOf("CP-3120", "CP-3153");
        assertThat(outcome.result().output()[0]).isEqualTo(21_863);
        assertThat(outcome.result().extensions().getFirst().demandFlows().orElseThrow().at(1, 1)).isEqualTo(-152);
    }

    @Test
    void readsASheetOfAWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("notes");
            writer.row(List.of("nothing here"));
            writer.sheet("table");
            writer.row(List.of("A table of two industries"));
            writer.row(List.of("code", "farms", "mills", "households", "exports", "O"));
            writer.row(List.of("A"), 1, 2, 4, 5, 12);
            writer.row(List.of("B"), 6, 7, 8, -1, 20);
            writer.row(List.of("VA"), 5, 11, 0, 0, 0);
        }
        TableImporter.Options with = options();
        InputOutputSystem system = OperatorTester.run(new TableImporter(), new None(), new TableImporter.Options(
                new InputPath("t.xlsx"), "DEU", with.industries(), with.products(), with.demand(), with.extensions(),
                Optional.of("O"), Optional.empty(), Optional.empty(), Separator.COMMA, Optional.of("table"), 2, "M.EUR",
                Optional.empty()), new TestContext().file("t.xlsx", bytes.toByteArray())).result();

        assertThat(system.transactions().values()).containsExactly(1, 2, 6, 7);
        assertThat(system.output()).containsExactly(12, 20);
    }

    @Test
    void saysOnceThatTheSeparatorIsAnother() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(GRID.replace(',', ';')));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "t.csv:1: error[CP-3103] the line of headings has no commas; the line has semicolons: say"
                        + " `separator: semicolon`");
    }

    /** A made-up table in the two forms Eurostat gives: all countries, years and flows in one file. */
    private static final String TSV = """
            freq,unit,stk_flow,prd_use,prd_ava,geo\\TIME_PERIOD\t2018 \t2019
            A,MIO_EUR,DOM,CPA_A,CPA_A,AT\t1 \t10 p
            A,MIO_EUR,DOM,CPA_B,CPA_A,AT\t2 \t20\s
            A,MIO_EUR,DOM,P3_S14,CPA_A,AT\t3 \t30.5 e
            A,MIO_EUR,DOM,CPA_A,CPA_B,AT\t4 \t5\s
            A,MIO_EUR,DOM,CPA_B,CPA_B,AT\t5 \t6\s
            A,MIO_EUR,DOM,P3_S14,CPA_B,AT\t: c\t7\s
            A,MIO_EUR,TOTAL,CPA_A,B1G,AT\t8 \t9\s
            A,MIO_EUR,DOM,CPA_A,CPA_A,BE\t100 \t100\s
            """;

    private static String sdmxCsv() {
        StringBuilder csv = new StringBuilder(
                "DATAFLOW,freq,unit,stk_flow,prd_use,prd_ava,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n");
        for (String line : TSV.lines().skip(1).toList()) {
            List<String> cells = List.of(line.split("\t"));
            for (int year = 0; year < 2; year++) {
                String[] number = cells.get(year + 1).strip().split(" ");
                csv.append("ESTAT:X(1.0),").append(cells.getFirst()).append(',').append(2018 + year).append(',')
                        .append(number[0].equals(":") ? "" : number[0]).append(',')
                        .append(number.length > 1 ? number[1] : "").append('\n');
            }
        }
        return csv.toString();
    }

    private static TableImporter.Options eurostat(Separator separator, Map<String, String> where) {
        return new TableImporter.Options(new InputPath("t.csv"), "AUT", List.of("CPA_A", "CPA_B"), List.of(),
                List.of("P3_S14"), Map.of(), Optional.empty(), Optional.empty(),
                Optional.of(new TableImporter.Records("prd_ava", "prd_use", "OBS_VALUE", where)), separator,
                Optional.empty(), 1, "M.EUR", Optional.empty());
    }

    @Test
    void readsTheFilesOfEurostatAsTheyAre() {
        Map<String, String> where = Map.of("geo", "AT", "TIME_PERIOD", "2019", "stk_flow", "DOM");
        for (boolean tsv : List.of(true, false)) {
            Outcome<InputOutputSystem> outcome = OperatorTester.run(new TableImporter(), new None(),
                    eurostat(tsv ? Separator.TAB : Separator.COMMA, where),
                    new TestContext().file("t.csv", tsv ? TSV : sdmxCsv()));

            assertThat(outcome.result().transactions().values()).containsExactly(10, 20, 5, 6);
            assertThat(outcome.result().finalDemand().values()).containsExactly(30.5, 7);
            assertThat(outcome.ledger().balances()).isTrue();
            assertThat(outcome.ledger().entries()).anySatisfy(entry -> {
                assertThat(entry.unit()).isEqualTo("records");
                assertThat(entry.kept()).isEqualTo(6);
                assertThat(entry.rejected()).isEqualTo(tsv ? 9 : 10);
            });
        }
    }

    @Test
    void saysWhatIsWrongWithRecords() {
        assertThat(records(Map.of("geo", "AT"))).startsWith("t.csv:2: error[CP-3106] row `CPA_A`, column `CPA_A`");
        assertThat(records(Map.of("geo", "IT"))).startsWith("t.csv: error[CP-3108] no record is as `where` says");
        assertThat(records(Map.of("country", "AT"))).startsWith("t.csv:1: error[CP-3116] no column `country`");
        assertThat(records(Map.of("geo", "AT", "TIME_PERIOD", "2018", "stk_flow", "DOM")))
                .contains("error[CP-3104] the cell is empty, in row `CPA_B`, column `P3_S14`");
    }

    /** Eurostat's JSON is one line of megabytes. */
    @Test
    void saysThatAFileIsJson() {
        assertThat(of("{\"version\":\"2.0\",\"class\":\"dataset\",\"value\":{\"0\":10}}\n")).isEqualTo(
                "t.csv:1: error[CP-3185] the file is JSON and no table; take the same numbers as CSV or TSV; Eurostat"
                        + " gives them for `format=SDMX-CSV` and `format=TSV`");
        assertThat(of("freq" + ",column".repeat(30) + "\nA" + ",1".repeat(30) + "\n")).startsWith("t.csv:1:")
                .endsWith("column, column and 11 more");
    }

    private static String of(String text) {
        return catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new TableImporter(), new None(),
                eurostat(Separator.COMMA, Map.of("geo", "AT")), new TestContext().file("t.csv", text))).getMessage();
    }

    private static String records(Map<String, String> where) {
        return catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new TableImporter(), new None(),
                eurostat(Separator.TAB, where), new TestContext().file("t.csv", TSV))).getMessage();
    }

    @Test
    void warnsOfPointsThatMayStandBetweenThousands() {
        TableImporter.Options good = options();
        TableImporter.Options options = new TableImporter.Options(good.file(), good.region(), good.industries(),
                good.products(), good.demand(), good.extensions(), Optional.empty(), good.rowNames(), good.records(),
                Separator.SEMICOLON, good.sheet(), good.headings(), good.currency(), good.name());
        String grid = GRID.replace("\"Farms, all\"", "Farms").replace(',', ';').replace(";1;2;3;4;5",
                ";1.000;2.500;3;4.120;5");

        assertThat(OperatorTester.run(new TableImporter(), new None(), options, new TestContext().file("t.csv", grid))
                .warnings()).extracting(Problem::code).contains("CP-3194");
    }
}
