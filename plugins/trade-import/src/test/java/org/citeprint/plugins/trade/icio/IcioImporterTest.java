// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.icio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
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

class IcioImporterTest {

    /** In the manner of 2023: two underscores, China's production in CN1 and CN2, its demand in CHN. */
    static final String EXTENDED = """
            V1,AUS_A01_02,CHN_A01_02,CN1_A01_02,CN2_A01_02,AUS_HFCE,CHN_HFCE,OUT
            AUS_A01_02,10,0,1,2,80,7,100
            CHN_A01_02,0,0,0,0,0,0,0
            CN1_A01_02,3,0,4,5,8,30,50
            CN2_A01_02,6,0,7,8,9,10,40
            TLS,1,0,2,3,4,5,0
            VA,80,0,36,22,0,0,0
            OUT,100,0,50,40,101,52,0
            """;

    static Outcome<InputOutputSystem> read(String text, boolean merge) {
        return OperatorTester.run(new IcioImporter(), new None(), options("2018.csv", merge),
                new TestContext().file("2018.csv", text));
    }

    static IcioImporter.Options options(String path, boolean merge) {
        return new IcioImporter.Options(new InputPath(path), Optional.empty(), merge, Optional.empty());
    }

    @Test
    void addsThePartsOfChinaToChina() {
        Outcome<InputOutputSystem> outcome = read(EXTENDED, true);
        InputOutputSystem system = outcome.result();

        assertThat(system.regions()).containsExactly("AUS", "CHN");
        assertThat(system.sectors()).containsExactly("A01_02");
        assertThat(system.transactions().values()).containsExactly(10, 3, 9, 24);
        assertThat(system.finalDemand().values()).containsExactly(80, 7, 17, 40);
        assertThat(system.output()).containsExactly(100, 90);
        assertThat(system.currency()).isEqualTo("M.USD");
        Extension factors = system.extensions().getFirst();
        assertThat(factors.stressors()).containsExactly(new Stressor("TLS", "M.USD"), new Stressor("VA", "M.USD"));
        assertThat(factors.flows().values()).containsExactly(1, 5, 80, 58);
        assertThat(factors.demandFlows().orElseThrow().values()).containsExactly(4, 5, 0, 0);
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.ledger().entries()).anySatisfy(entry -> {
            assertThat(entry.unit()).isEqualTo("rows");
            assertThat(entry.merged()).isEqualTo(2);
            assertThat(entry.rejected()).isEqualTo(1);
        });
    }

    @Test
    void keepsThePartsApartWhenAsked() {
        InputOutputSystem system = read(EXTENDED, false).result();

        assertThat(system.regions()).containsExactly("AUS", "CHN", "CN1", "CN2");
        assertThat(system.industries()).isEqualTo(4);
        assertThat(system.output()).containsExactly(100, 0, 50, 40);
    }

    @Test
    void keepsTheDiscrepancyAsARegionThatOnlyConsumes() {
        InputOutputSystem system = read("""
                "","NZL_C01","AUS_C01","HFCE_NZL","HFCE_AUS","DISC"
                "NZL_C01",1,2,3,4,-1
                "AUS_C01",5,6,7,8,0
                "VA+TAXSUB",3,18,0,0,0
                "OUT",9,26,10,12,-1
                """, true).result();

        assertThat(system.regions()).containsExactly("NZL", "AUS", "DISC");
        assertThat(system.categories()).containsExactly("HFCE", "DISC");
        assertThat(Parsed.demand(system)).containsExactly("NZL|HFCE", "AUS|HFCE", "DISC|DISC");
        assertThat(system.output()).containsExactly(9, 26);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text|,100|,oops|2018.csv:2:26: error[CP-3104] `oops` is not a number, in row `AUS_A01_02`, column `OUT`; every"
                        + " cell is a finite number; write 0 for none",
                "one cell too few|10,40|40|2018.csv:5: error[CP-3103] the line has 7 cells, the first line has 8; cells are"
                        + " separated by commas; look for a missing or an extra one",
                "a row lost|CN2_A01_02,6,0,7,8,9,10,40||2018.csv: error[CP-3107] the table has 3 rows and 4 columns; it must be"
                        + " square, and column `CN2, A01_02` has no row; every industry is both a row and a column; the file may be cut off",
                "a region twice|AUS_A01_02,CHN|AUS_A01_02,AUS|2018.csv:1: error[CP-3106] column 2 has the same label as column"
                        + " 1: `AUS_A01_02`; every label stands once; rename one or add them up",
                "no demand|AUS_HFCE,CHN_HFCE,OUT|OUT,TOTAL,OUTPUT|2018.csv:1: error[CP-3113] no column is final demand; the"
                        + " first line and the first cell of each line name industries, such as `AUS_A01`",
                "another column|,OUT|,SUM|2018.csv:1: error[CP-3113] column `SUM` is neither an industry, nor final demand, nor"
                        + " a total; columns are named like `AUS_A01`, `AUS_HFCE`, `OUT` or `DISC`"})
    void saysWhatIsWrong(String name, String old, String changed, String message) {
        String text = EXTENDED.replaceFirst(java.util.regex.Pattern.quote(old), changed == null ? "" : changed);

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(text, false));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(message);
    }

    @Test
    void asksForTheYearWhereThereAreSeveral() {
        TestContext context = new TestContext().file("icio/2018.csv", EXTENDED).file("icio/2019_SML.csv", EXTENDED);

        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> new IcioImporter().run(new None(), options("icio", true), context));
        InputOutputSystem chosen = OperatorTester.run(new IcioImporter(), new None(), new IcioImporter.Options(
                new InputPath("icio"), Optional.of(2019), true, Optional.empty()), context).result();

        assertThat(problem)
                .hasMessage("icio: error[CP-3112] 2 files in `icio` may be the table: 2018.csv, 2019_SML.csv;"
                        + " say which with `year:`, or give the file itself as `path:`");
        assertThat(chosen.name()).isEqualTo("icio/2019_SML.csv");
    }

    @ParameterizedTest
    @CsvSource({"ICIO2016_2003.csv, oecd_2016ed_2003", "ICIO2018_2010.CSV, oecd_2018ed_2010",
        "ICIO2018_2010.zip, oecd_2018ed_2010"})
    void readsTheMocksAsPymrioDoes(String file, String parsed) {
        Path mock = Parsed.mock("oecd_mock").resolve(file);
        InputOutputSystem system = OperatorTester.run(new IcioImporter(), new None(), options(file, true),
                new TestContext().file(file, mock)).result();
        List<String> industries = Parsed.industries(system);
        List<String> demand = Parsed.demand(system).stream()
                .map(label -> label.equals("DISC|DISC") ? "ALL|DISC" : label).toList();
        Extension factors = system.extensions().getFirst();
        List<String> names = factors.stressors().stream().map(Stressor::name).toList();

        Parsed.assertSame(system.transactions(), industries, industries, parsed + "/Z.csv", 2, 2, 1);
        Parsed.assertSame(system.finalDemand(), industries, demand, parsed + "/Y.csv", 2, 2, 1);
        Parsed.assertSame(factors.flows(), names, industries, parsed + "/factor_inputs/F.csv", 1, 2, 1);
        Parsed.assertSame(factors.demandFlows().orElseThrow(), names, demand, parsed + "/factor_inputs/F_Y.csv", 1, 2,
                1);
        assertThat(system.regions().getFirst()).isEqualTo("AUS");
        assertThat(system.regions().get(1)).as("file order, not the alphabet's").isIn("NZL", "BEL");
    }

    /** The parts of China stand last in the file, so a file that ends too early lacks rows of theirs first. */
    @Test
    void aFileThatEndsWithinThePartsIsRefused() {
        String cut = EXTENDED.substring(0, EXTENDED.indexOf("CN2_A01_02,6"));

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(cut, true)))
                .hasMessage(
                        "2018.csv: error[CP-3107] column `CN2_A01_02` has no row; every industry is both a row and a"
                                + " column; the file may be cut off");
    }
}
