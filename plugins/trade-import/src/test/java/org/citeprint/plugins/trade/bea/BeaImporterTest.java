// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bea;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.bea.BeaImporter.Options;
import org.citeprint.plugins.trade.bea.BeaImporter.Result;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Made-up tables in the two shapes the BEA publishes; shapes were read off published workbooks. */
class BeaImporterTest extends OperatorContract<None, Options, Result> {

    private static final Options OPTIONS = new Options(new InputPath("make.xlsx"), new InputPath("use.xlsx"), 2017);

    /** Cells parted by bars, lines by line ends; a tilde stands for a blank that does not break. */
    private static final String SUMMARY_MAKE = """
            The Make of Industries
            (Millions of dollars)
            |
            |Industries/Commodities|11|~22|Used|
            IOCode|Name|Farms|Mills|Scrap|Total Industry Output
            ~11|Farms|90|10|...|100
            ~22|Mills|5|195|...|200
            |Total Commodity Output|95|205|...|300
            Legend / Footnotes:
            """;
    private static final String SUMMARY_USE = """
            The Use of Commodities
            (Millions of dollars)
            |
            |Commodities/Industries|11|~22||F010|F050||
            IOCode|Name|Farms|Mills|Total Intermediate|Households|Imports|Total Final Uses|Total Commodity Output
            ~11|Farms|20|30|50|60|-15|45|95
            ~22|Mills|10|80|90|115|...|115|205
            ~Used|Scrap|...|4|4|1|-5|-4|...
            |Total Intermediate|30|114|144|...|...|...|...
            ~V001|Compensation of employees|50|60|...|...|...|...|...
            ~V003|Gross operating surplus|20|26|...|...|...|...|...
            |Total Industry Output|100|200|...|...|...|...|300
            Legend / Footnotes:
            """;
    private static final String DETAIL_MAKE = """

            Make Table, Before Redefinitions
            [Millions of Dollars]

            Industry / Commodity||Farms|Mills|Total Industry Output
            Code|Industry Description|110000|220000|T008
            110000|Farms|90|10|100
            220000|Mills|5|195|200
            T007|Total Commodity Output|95|205|300
            """;
    private static final String DETAIL_USE = """

            Use Table, Before Redefinitions
            [Millions of Dollars]

            Commodity / Industry||Farms|Mills|Total Intermediate|Households|Imports|Total Final Uses|Total Commodity Output
            Code|Commodity Description|110000|220000|T001|F01000|F05000|T004|T007
            110000|Farms|20|30|50|60|-15|45|95
            220000|Mills|10|80|90|115||115|205
            S00300|Noncomparable imports||4|4|1|-5|-4|
            T005|Total Intermediate|30|114|144
            V00100|Compensation of employees|50|60
            V00300|Gross operating surplus|20|26
            T008|Total Industry Output|100|200||||300

            Note.  Detail may not add to total due to rounding.
            """;

    /** The years before 1997: codes below the names, the year a number, no parts of value added. */
    private static final String EARLY_USE = DETAIL_USE.replace("V00100|Compensation of employees|50|60\n", "")
            .replace("V00300|Gross operating surplus|20|26", "T006|Total Value Added|70|86");

    private static byte[] workbook(String text, int year) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("ReadMe");
            writer.row(List.of("Table"));
            writer.sheet(Integer.toString(year));
            for (String line : text.replace('~', '\u00A0').split("\n", -1)) {
                writer.row(List.of(line.split("\\|", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static TestContext files(String make, String use) {
        return new TestContext().file("make.xlsx", workbook(make, 2017)).file("use.xlsx", workbook(use, 2017));
    }

    private static Outcome<Result> read(String make, String use) {
        return OperatorTester.run(new BeaImporter(), new None(), OPTIONS, files(make, use));
    }

    /** A line that stands twice would be counted twice, or one of both be passed over. */
    @ParameterizedTest
    @CsvSource({"make, ~22|Mills|5, make.xlsx!2017:8, row", "use, ~22|Mills|10, use.xlsx!2017:8, row",
        "use, ~V001|Comp, use.xlsx!2017:11, row", "use, |~22|, use.xlsx!2017:4, column"})
    void refusesACodeThatStandsTwice(String sheet, String start, String place, String kind) {
        String text = sheet.equals("make") ? SUMMARY_MAKE : SUMMARY_USE;
        String line = text.lines().filter(each -> each.startsWith(start)).findFirst().orElse("");
        String twice = kind.equals("row")
                ? text.replace(line, line + "\n" + line)
                : text.replace("|11|~22||F010", "|11|11||F010").replace("|11|22||F010", "|11|11||F010");
        String code = start.startsWith("~V") ? "V001" : kind.equals("row") ? "22" : "11";

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(
                sheet.equals("make") ? twice : SUMMARY_MAKE, sheet.equals("use") ? twice : SUMMARY_USE)))
                .hasMessage(
                        place + ": error[CP-3106] a second " + kind + " has the code `" + code + "`; every code stands"
                                + " once: take one of them out, or fetch the workbook again");
    }

    private static List<Double> column(Table table, String name) {
        Column.Decimal column = table.decimals(name).orElseThrow(() -> new AssertionError(table.columns().toString()));
        return Arrays.stream(column.values()).boxed().toList();
    }

    @Override
    protected Operator<None, Options, Result> operator() {
        return new BeaImporter();
    }

    @Override
    protected Options options() {
        return OPTIONS;
    }

    @Override
    protected None inputs() {
        return new None();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("make.xlsx", workbook(SUMMARY_MAKE, 2017)),
                Source.of("use.xlsx", workbook(SUMMARY_USE, 2017)));
    }

    @Test
    void readsTheSummary() {
        Outcome<Result> outcome = read(SUMMARY_MAKE, SUMMARY_USE);
        Result result = outcome.result();

        assertThat(outcome.warnings()).isEmpty();
        assertThat(result.supply().texts("industry").orElseThrow().texts()).containsExactly("11", "22");
        assertThat(result.supply().columns()).extracting(Column::name)
                .containsExactly("region", "industry", "USA | 11", "USA | 22", "USA | Used");
        assertThat(column(result.supply(), "USA | 22")).containsExactly(10.0, 195.0);
        assertThat(column(result.supply(), "USA | Used")).containsExactly(0.0, 0.0);
        assertThat(result.use().texts("product").orElseThrow().texts()).containsExactly("11", "22", "Used");
        assertThat(column(result.use(), "USA | 22")).containsExactly(30.0, 80.0, 4.0);
        assertThat(column(result.demand(), "USA | F050")).containsExactly(-15.0, 0.0, -5.0);
        assertThat(result.stressors().texts("input").orElseThrow().texts()).containsExactly("V001", "V003", "Used");
        assertThat(column(result.stressors(), "USA | 22")).containsExactly(60.0, 26.0, 4.0);
        assertThat(result.names().texts("name").orElseThrow().texts()).containsExactly("Farms", "Mills", "Farms",
                "Mills", "Scrap", "Households", "Imports", "Compensation of employees", "Gross operating surplus");
    }

    @Test
    void readsTheDetailWhoseCodesStandBelowTheNames() {
        Result result = read(DETAIL_MAKE, DETAIL_USE).result();

        assertThat(result.supply().columns()).extracting(Column::name)
                .containsExactly("region", "industry", "USA | 110000", "USA | 220000", "USA | S00300");
        assertThat(column(result.use(), "USA | 220000")).containsExactly(30.0, 80.0, 4.0);
        assertThat(column(result.demand(), "USA | F01000")).containsExactly(60.0, 115.0, 1.0);
        assertThat(result.stressors().texts("input").orElseThrow().texts())
                .containsExactly("V00100", "V00300", "S00300");
    }

    @Test
    void readsEarlyYearsThatTellTheTotalOfValueAddedAlone() {
        Outcome<Result> outcome = read(DETAIL_MAKE, EARLY_USE);

        assertThat(outcome.warnings()).isEmpty();
        Table stressors = outcome.result().stressors();
        assertThat(stressors.texts("input").orElseThrow().texts()).containsExactly("T006", "S00300");
        assertThat(column(stressors, "USA | 110000")).containsExactly(70.0, 0.0);
        assertThat(column(stressors, "USA | 220000")).containsExactly(86.0, 4.0);
        assertThat(outcome.ledger().entries())
                .extracting(entry -> entry.subject() + " " + entry.unit() + " " + entry.read() + " " + entry.kept())
                .contains("use.xlsx!2017 rows 6 4");
    }

    /** What an industry pays for is what it makes: nothing is lost between the four tables. */
    @Test
    void inputsOfEachIndustryAreItsOutput() {
        Result result = read(SUMMARY_MAKE, SUMMARY_USE).result();
        for (int industry = 0; industry < 2; industry++) {
            double made = 0;
            double paid = 0;
            for (String product : List.of("USA | 11", "USA | 22", "USA | Used")) {
                made += column(result.supply(), product).get(industry);
            }
            String name = industry == 0 ? "USA | 11" : "USA | 22";
            List<Double> used = column(result.use(), name);
            List<Double> primary = column(result.stressors(), name);
            paid += used.get(0) + used.get(1) + primary.get(0) + primary.get(1) + primary.get(2);
            assertThat(paid).isEqualTo(made);
        }
    }

    @Test
    void countsTotalsAsLeftOut() {
        assertThat(read(SUMMARY_MAKE, SUMMARY_USE).ledger().entries())
                .extracting(entry -> entry.subject() + " " + entry.unit() + " " + entry.read() + " " + entry.kept())
                .containsExactlyInAnyOrder("make.xlsx!2017 rows 3 2", "make.xlsx!2017 columns 4 3",
                        "use.xlsx!2017 rows 7 5", "use.xlsx!2017 columns 7 4");
    }

    @Test
    void warnsWhenIndustriesMakeSomethingElse() {
        assertThat(read(SUMMARY_MAKE, SUMMARY_USE.replace("Total Industry Output|100", "Total Industry Output|110"))
                .warnings()).singleElement().satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("CP-3158");
                    assertThat(warning.message()).contains("`11` makes 100, not 110");
                });
    }

    /** A row of the use table that is lost is missing in what industries pay for. */
    @Test
    void warnsWhenARowOfTheUseTableIsLost() {
        assertThat(read(SUMMARY_MAKE, SUMMARY_USE.replace("~V003|Gross operating surplus|20|26|...|...|...|...|...\n",
                "")).warnings()).singleElement().satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("CP-3158");
                    assertThat(warning.message()).contains("2 industries differ")
                            .contains("`11` pays for inputs and value added 80, not 100");
                });
    }

    /** Columns balance at purchasers' prices, too; only the products tell that margins and taxes are in their rows. */
    @Test
    void warnsWhenProductsAreUsedForMoreThanTheyAreMadeFor() {
        assertThat(read(SUMMARY_MAKE, SUMMARY_USE.replace("Mills|10|80|90|115", "Mills|10|80|90|125")).warnings())
                .singleElement().satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("CP-3158");
                    assertThat(warning.message()).isEqualTo("1 product differs between the tables: `22` is made for 205"
                            + " and used for 215");
                });
    }

    @Test
    void namesFiveOfTheCodesThatDiffer() {
        String rows = "101|A|0|0\n102|B|0|0\n103|C|0|0\n104|D|0|0\n105|E|0|0\n106|F|0|0\n107|G|0|0\n";
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> read(DETAIL_MAKE.replace("T007|", rows + "T007|"), DETAIL_USE));

        assertThat(problem.getMessage()).contains("use table: 101, 102, 103, 104, 105 and 2 more;");
    }

    /** Supply and use tables have the codes of the make and use tables, but hold other things. */
    @Test
    void tablesOfTheSupplyUseFrameworkAreToldApart() {
        ProblemException supply = catchThrowableOfType(ProblemException.class,
                () -> read(DETAIL_MAKE.replace("|T008", "|T016"), DETAIL_USE));
        ProblemException use = catchThrowableOfType(ProblemException.class,
                () -> read(DETAIL_MAKE, DETAIL_USE.replace("\nT008|Total", "\nVABAS|Value added|70|86\nT018|Total")));

        assertThat(supply.getMessage()).startsWith("make.xlsx!2017: error[CP-3157] it is a supply table");
        assertThat(use.getMessage())
                .startsWith("use.xlsx!2017: error[CP-3157] it is the use table of the supply-use framework");
    }

    @Test
    void aSumOfValueAddedIsNoProduct() {
        String use = SUMMARY_USE.replace("|Total Industry Output",
                "VAPRO|Value added|70|86|||||\n|Total Industry Output");
        Outcome<Result> outcome = read(SUMMARY_MAKE, use);

        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.result().use().texts("product").orElseThrow().texts()).containsExactly("11", "22", "Used");
        assertThat(outcome.result().stressors().texts("input").orElseThrow().texts()).containsExactly("V001", "V003",
                "Used");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ~V00; T00; CP-3157; there is no row of value added
            IOCode|Name; Sector|Name; CP-3157; no line of the sheet begins with `Code` or `IOCode`
            |F010|F050; |G010|G050; CP-3157; there is no column of final demand
            |11|~22||F010; |11|~33||F010; CP-3157; are not those of the use table: 33
            ~22|Mills|10|; ~22|Mills|ten|; CP-3104; `ten` is not a number, in row `22`, column `11`
            """)
    void saysWhatIsWrong(String from, String to, String code, String message) {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> read(SUMMARY_MAKE, SUMMARY_USE.replace(from, to)));

        assertThat(problem.problems()).extracting(Problem::code).contains(code);
        assertThat(problem.getMessage()).contains(message);
    }

    @Test
    void saysWhichYearsThereAre() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new BeaImporter(), new None(),
                        new Options(OPTIONS.make(), OPTIONS.use(), 2018), files(SUMMARY_MAKE, SUMMARY_USE)));

        assertThat(problem.getMessage()).isEqualTo(
                "make.xlsx: error[CP-3157] there is no sheet `2018`; the sheets are ReadMe, 2017");
    }
}
