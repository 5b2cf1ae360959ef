// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ExtensionOperationTest {

    static final String RECORDS = """
            country,industry,year,kt
            ROU,A01,2009,1.5
            ROU,A02,2009,2
            ROU,A01,2010,99
            ROU,FC_HH,2009,7
            AUT,A01,2009,4
            AUT,D35,2009,8
            """;
    static final String SECTORS = "from,to\nA01,farms\nA02,farms\nD35,power\n";

    static ExtensionOperation.Options options(ExtensionOperation.Unmatched unmatched) {
        return new ExtensionOperation.Options(new InputPath("co2.csv"),
                new ExtensionOperation.Columns("country", "industry", "kt", Optional.empty(), Optional.empty()),
                Map.of("year", "2009"),
                "co2", Optional.of("CO2"), Optional.of("kt"), Optional.empty(),
                Optional.of(new InputPath("sectors.csv")),
                List.of("FC_HH"), Optional.of("households"), unmatched, Separator.COMMA);
    }

    private static Outcome<InputOutputSystem> join(String records, String sectors, boolean leaveOut) {
        return OperatorTester.run(new ExtensionOperation(), Samples.system(),
                options(leaveOut ? ExtensionOperation.Unmatched.LEAVE_OUT : ExtensionOperation.Unmatched.FAIL),
                new TestContext().file("co2.csv", records).file("sectors.csv", sectors));
    }

    /** Austria's 4 of A01 are divided; all of Romania's industries are found by expressions. */
    @Test
    void dividesRecordsByShares() {
        Outcome<InputOutputSystem> outcome = join("country,industry,year,kt\nROU,A01,2009,1\nROU,A02,2009,2\n"
                + "AUT,X1,2009,4\nAUT,X1,2009,4\n",
                "from,to,share\n/A0[12]/,farms,\nX1,farms,0.75\nX1,power,0.25\n", false);

        assertThat(outcome.result().extensions().getLast().flows().values()).containsExactly(3, 0, 6, 2);
        assertThat(outcome.ledger().balances()).isTrue();
    }

    /** Half a record would be lost unseen. */
    @Test
    void countsARecordAsAWholeOrNotAtAll() {
        String records = "country,industry,year,kt\nAUT,A01,2009,1\nAUT,X1,2009,4\n";
        String sectors = "from,to,share\nA01,farms,\nX1,farms,0.75\nX1,mines,0.25\n";

        assertThat(catchThrowableOfType(ProblemException.class, () -> join(records, sectors, false)))
                .hasMessageContaining("error[CP-3130] 1 record finds no partner: no sector `mines`, which `X1`"
                        + " belongs to; together 4.0 kt");
        Outcome<InputOutputSystem> outcome = join(records, sectors, true);
        assertThat(outcome.result().extensions().getLast().flows().values()).containsExactly(0, 0, 1, 0);
        assertThat(outcome.ledger().balances()).isTrue();
    }

    /** The first code would be lost, and its records be told to lack what stands there. */
    @Test
    void takesNoCodeForHeadings() {
        assertThat(problems(RECORDS, "A01,farms\nD35,power\n")).containsExactly(
                "sectors.csv:1: error[CP-3117] the first line is taken for headings, and `farms` is a sector of the table;"
                        + " put a line of headings before it, such as `code,sector`");
    }

    /** An option that would change nothing is a mistake about what it does. */
    @Test
    void refusesOptionsThatWouldDoNothing() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> named(Optional.of("gas"), List.of("HH"), Optional.empty()))).hasMessage(
                        "error[CP-3177] both `stressor` and `columns: stressor` name the stressors; leave one of them out");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> named(Optional.empty(), List.of(), Optional.of("stocks")))).hasMessage(
                        "error[CP-3177] `category` says where direct use goes, and `households` names no code of it;"
                                + " name the codes, such as `households: [FC_HH]`, or leave `category` out");
        assertThat(named(Optional.empty(), List.of("HH"), Optional.of("stocks")).category()).contains("stocks");
    }

    private static ExtensionOperation.Options named(
            Optional<String> column, List<String> households, Optional<String> category) {
        return new ExtensionOperation.Options(new InputPath("air.csv"),
                new ExtensionOperation.Columns("country", "industry", "amount", column, Optional.empty()), Map.of(),
                "gases", Optional.of("CO2"), Optional.of("kt"), Optional.empty(), Optional.empty(), households,
                category,
                ExtensionOperation.Unmatched.FAIL, Separator.COMMA);
    }

    @Test
    void addsRecordsToTheirIndustries() {
        Outcome<InputOutputSystem> outcome = join(RECORDS, SECTORS, false);
        Extension co2 = outcome.result().extensions().getLast();

        assertThat(co2.name()).isEqualTo("co2");
        assertThat(co2.stressors()).containsExactly(new Stressor("CO2", "kt"));
        assertThat(co2.flows().values()).containsExactly(3.5, 0, 4, 8);
        assertThat(co2.demandFlows().orElseThrow().values()).containsExactly(7, 0, 0, 0);
        assertThat(outcome.result().transactions()).isSameAs(Samples.system().transactions());
        assertThat(outcome.ledger().entries()).anySatisfy(entry -> {
            assertThat(entry.unit()).isEqualTo("records");
            assertThat(entry.read()).isEqualTo(6);
            assertThat(entry.kept()).isEqualTo(4);
            assertThat(entry.merged()).isEqualTo(1);
            assertThat(entry.rejected()).isEqualTo(1);
        });
        assertThat(outcome.warnings()).extracting(Problem::toString).containsExactly(
                "co2.csv: warning[CP-3131] 1 industry with output found no record, the first is `ROM, power`; nothing is"
                        + " counted for them; where the file has no such sector, aggregate the table first");
    }

    @Test
    void losesNothingSilently() {
        String more = RECORDS + "NOR,A01,2009,10\nNOR,D35,2009,0.5\nAUT,X99,2009,3\nAUT,X98,2009,0\n";

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> join(more, SECTORS, false));
        Outcome<InputOutputSystem> left = join(more, SECTORS, true);

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "co2.csv: error[CP-3130] 2 records find no partner: no region `NOR`; together 10.5 kt; name its partner in"
                        + " a concordance, or say `unmatched: leave-out`",
                "co2.csv: error[CP-3130] 1 record finds no partner: no sector `X99`; together 3.0 kt; name its partner in"
                        + " a concordance, or say `unmatched: leave-out`");
        assertThat(left.result().extensions().getLast().flows().values()).containsExactly(3.5, 0, 4, 8);
        assertThat(left.warnings()).hasSize(4);
        assertThat(left.ledger().balances()).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(problems(RECORDS.replace("kt\n", "Mt\n"), SECTORS)).containsExactly(
                "co2.csv:1: error[CP-3116] no column `kt`; the first line has country, industry, year, Mt");
        assertThat(problems(RECORDS.replace("1.5", "1.5 kt").replace("AUT,D35,2009,8", "AUT,D35,2009"), SECTORS))
                .containsExactly(
                        "co2.csv:2: error[CP-3104] `1.5 kt` is not a number; every amount is a finite number with a"
                                + " decimal point; write 0 for none",
                        "co2.csv:7: error[CP-3103] the line has 3 cells, the first line has 4; look for a missing or an"
                                + " extra separator; the file may be cut off");
        assertThat(problems(RECORDS, SECTORS + "A02,power\n,x\n")).containsExactly(
                "sectors.csv:5: error[CP-3117] `A02` is listed twice, for `farms` and for `power`; a code that"
                        + " belongs to several needs their shares in a third column",
                "sectors.csv:6: error[CP-3117] the line does not name a code and what it belongs to; each line has two"
                        + " columns, such as `C10-C12,c3`, and a third for shares");
        assertThat(problems(RECORDS.replace("2009", "2011"), SECTORS)).containsExactly(
                "co2.csv: error[CP-3108] no record meets an industry of the table; compare the codes of the file with"
                        + " those of the table, and look at `where`");
    }

    private static List<String> problems(String records, String sectors) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> join(records, sectors, false));
        return problem.problems().stream().map(Problem::toString).toList();
    }

    private static ExtensionOperation.Options byUnit(Optional<String> unit) {
        return new ExtensionOperation.Options(new InputPath("air.csv"),
                new ExtensionOperation.Columns("country", "industry", "amount", Optional.of("gas"),
                        Optional.of("unit")),
                Map.of(), "gases", Optional.empty(), unit, Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), ExtensionOperation.Unmatched.FAIL, Separator.COMMA);
    }

    private static Outcome<InputOutputSystem> joinGases(String text, Optional<String> unit) {
        return OperatorTester.run(new ExtensionOperation(), Samples.system(), byUnit(unit),
                new TestContext().file("air.csv", text));
    }

    @Test
    void stressorsMayHaveUnitsOfTheirOwn() {
        String text = "country,industry,gas,amount,unit\nROM,farms,CO2,2,kt\nROM,farms,CH4,3,t\nAUT,power,CO2,5,kt\n";

        assertThat(joinGases(text, Optional.empty()).result().extensions().getLast().stressors())
                .containsExactly(new Stressor("CO2", "kt"), new Stressor("CH4", "t"));
        assertThat(catchThrowableOfType(ProblemException.class, () -> joinGases(text, Optional.of("kt"))))
                .hasMessageContaining("CP-3177");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> joinGases(text.replace("5,kt", "5,t"), Optional.empty())))
                .hasMessage(
                        "air.csv:4: error[CP-3166] `CO2` is given in `t` here and in `kt` before; give all amounts of"
                                + " a stressor in one unit, or name it twice");
    }

    @Test
    void amountsWithoutPartnerThatCancelAreNotPassedOver() {
        String text = "country,industry,gas,amount,unit\nROM,farms,CO2,2,kt\nROM,mines,CO2,5,kt\nROM,mines,CO2,-5,kt\n";

        assertThat(catchThrowableOfType(ProblemException.class, () -> joinGases(text, Optional.empty())))
                .hasMessageContaining("error[CP-3130] 2 records find no partner: no sector `mines`");
    }

    @Test
    void namesTheSeparatorOfTheFile() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> joinGases("country;industry;gas;amount;unit\nROM;farms;CO2;2;kt\n", Optional.empty())))
                .hasMessageEndingWith("; the line has semicolons: say `separator: semicolon`");
    }

    /** Every stressor has a row of its own, for industries and for the households of the category named. */
    @Test
    void amountsOfSeveralStressorsStandInRowsOfTheirOwn() {
        ExtensionOperation.Options options = new ExtensionOperation.Options(new InputPath("air.csv"),
                new ExtensionOperation.Columns("country", "industry", "amount", Optional.of("gas"),
                        Optional.of("unit")),
                Map.of(), "gases", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of("FC_HH"), Optional.of("stocks"), ExtensionOperation.Unmatched.FAIL, Separator.COMMA);
        Extension gases = OperatorTester.run(new ExtensionOperation(), Samples.system(), options,
                new TestContext().file("air.csv", """
                        country,industry,gas,amount,unit
                        ROM,farms,CO2,2,kt
                        ROM,power,CH4,3,t
                        AUT,power,N2O,4,kg
                        AUT,farms,CO2,5,kt
                        AUT,FC_HH,CO2,6,kt
                        ROM,FC_HH,N2O,7,kg
                        AUT,FC_HH,CH4,8,t
                        """)).result().extensions().getLast();

        assertThat(gases.stressors()).extracting(Stressor::name).containsExactly("CO2", "CH4", "N2O");
        assertThat(gases.flows().values()).containsExactly(2, 0, 5, 0, 0, 3, 0, 0, 0, 0, 0, 4);
        assertThat(gases.demandFlows().orElseThrow().values())
                .containsExactly(0, 0, 0, 6, 0, 0, 0, 8, 0, 7, 0, 0);
    }

    /** Codes of regions by a concordance, and a category that the table has not. */
    @Test
    void regionsMayHaveOtherCodes() {
        ExtensionOperation.Options plain = options(ExtensionOperation.Unmatched.FAIL);
        ExtensionOperation.Options regions = new ExtensionOperation.Options(plain.file(), plain.columns(),
                plain.where(), "more", plain.stressor(), plain.unit(), Optional.of(new InputPath("regions.csv")),
                plain.sectors(), plain.households(), plain.category(), plain.unmatched(), plain.separator());
        String records = "country,industry,year,kt\nEast,A01,2009,1\nWest,D35,2009,8\n";

        assertThat(OperatorTester.run(new ExtensionOperation(), Samples.system(), regions,
                new TestContext().file("co2.csv", records).file("sectors.csv", SECTORS)
                        .file("regions.csv", "from,to\nEast,ROM\nWest,AUT\n"))
                .result().extensions().getLast().flows().values()).containsExactly(1, 0, 0, 8);
        ExtensionOperation.Options category = new ExtensionOperation.Options(plain.file(), plain.columns(),
                plain.where(), "more", plain.stressor(), plain.unit(), Optional.empty(), plain.sectors(),
                plain.households(), Optional.of("government"), plain.unmatched(), plain.separator());
        assertThat(catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new ExtensionOperation(),
                Samples.system(), category,
                new TestContext().file("co2.csv", RECORDS).file("sectors.csv", SECTORS))))
                .hasMessage("error[CP-3118] the table has no category of final demand `government`; it has households,"
                        + " stocks");
    }

    /** What an industry without output emits is warned of when it is joined, and a name that is taken is refused. */
    @Test
    void warnsOfIndustriesWithoutOutput() {
        InputOutputSystem idle = Samples.system(new double[]{10, 2, 3, 4, 0, 0, 0, 0, 5, 0, 30, 4, 2, 3, 1, 15},
                new double[]{50, 1, 2, 0, 0, 0, 0, 0, 4, 0, 60, 2, 6, 1, 40, 0});
        TestContext context = new TestContext().file("co2.csv", RECORDS + "ROU,D35,2009,9\n").file("sectors.csv",
                SECTORS);

        assertThat(OperatorTester.run(new ExtensionOperation(), idle, options(ExtensionOperation.Unmatched.FAIL),
                context).warnings()).extracting(Problem::code).containsExactly("CP-3122");
        InputOutputSystem twice = OperatorTester.run(new ExtensionOperation(), Samples.system(),
                options(ExtensionOperation.Unmatched.FAIL),
                new TestContext().file("co2.csv", RECORDS).file("sectors.csv", SECTORS)).result();
        assertThat(catchThrowableOfType(ProblemException.class, () -> OperatorTester.run(new ExtensionOperation(),
                twice, options(ExtensionOperation.Unmatched.FAIL),
                new TestContext().file("co2.csv", RECORDS).file("sectors.csv", SECTORS))))
                .hasMessageContaining("`co2`");
    }

    /** Added up without a word, the amounts of two years are twice those of one. */
    @Test
    void warnsOfRecordsThatNameOneIndustryTwice() {
        String twice = "country,industry,year,kt\nROU,A01,2009,1\nROU,A01,2009,2\nROU,A02,2009,4\nAUT,A01,2009,8\n"
                + "AUT,A01,2009,16\n";
        Outcome<InputOutputSystem> outcome = join(twice, SECTORS, false);

        assertThat(outcome.result().extensions().getLast().flows().values()).containsExactly(7, 0, 24, 0);
        assertThat(outcome.warnings()).extracting(Problem::toString).contains(
                "co2.csv:3: warning[CP-3188] `ROU, A01` of `CO2` was given an amount before, the first of 2 such records;"
                        + " they are added up: where the file holds several years or sources, say with `where:` which are"
                        + " meant");
        assertThat(join(RECORDS, SECTORS, false).warnings()).extracting(Problem::code).doesNotContain("CP-3188");
    }

    /** Emissions of the world in kt that are read as Mt are more than the world's. */
    @Test
    void catchesAFactorOfAThousand() {
        for (Map.Entry<String, Integer> unit : Map.of("kt", 0, "Mt", 1, "t", 1).entrySet()) {
            StringBuilder records = new StringBuilder("region,sector,value\n");
            for (int region = 0; region < 10; region++) {
                records.append("R").append(region).append(",all,3000000\n");
            }
            ExtensionOperation.Options options = new ExtensionOperation.Options(new InputPath("co2.csv"),
                    new ExtensionOperation.Columns("region", "sector", "value", Optional.empty(), Optional.empty()),
                    Map.of(), "co2", Optional.of("CO2"), Optional.of(unit.getKey()), Optional.empty(), Optional.empty(),
                    List.of(), Optional.empty(), ExtensionOperation.Unmatched.FAIL, Separator.COMMA);

            assertThat(OperatorTester.run(new ExtensionOperation(), WorldSamples.inThousands(), options,
                    new TestContext().file("co2.csv", records.toString())).warnings()).as(unit.getKey())
                    .filteredOn(problem -> problem.code().equals("CP-3186")).hasSize(unit.getValue());
        }
    }
}
