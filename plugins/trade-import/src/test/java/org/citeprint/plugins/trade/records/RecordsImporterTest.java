// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

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
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RecordsImporterTest {

    /** In the manner of MARIO's long format: every matrix in one file. */
    static final String LONG = """
            Matrix,From,Sector,To,Item,Unit,Value
            Z,USA,oil,USA,oil,,10
            Z,USA,oil,CHN,oil,,3
            Z,CHN,oil,CHN,oil,,20
            Y,USA,oil,USA,hh,,40
            Y,CHN,oil,USA,hh,,5
            Y,CHN,oil,CHN,hh,,70
            E,,CO2,USA,oil,kt,7
            E,,CO2,CHN,oil,kt,9
            EY,,CO2,USA,hh,kt,2
            """;

    private static RecordsImporter.Records part(String matrix, List<String> row) {
        return new RecordsImporter.Records("long.csv", row, List.of("To", "Item"), "Value", Optional.of("Unit"),
                Map.of("Matrix", List.of(matrix)), Map.of());
    }

    static RecordsImporter.Options options(boolean addUp) {
        List<String> seller = List.of("From", "Sector");
        return new RecordsImporter.Options(new InputPath("long.csv"), part("Z", seller), part("Y", seller),
                Map.of("air", part("E", List.of("Sector"))), Map.of("air", part("EY", List.of("Sector"))), Map.of(),
                addUp,
                Optional.empty(), Separator.COMMA, "M.USD", Optional.empty());
    }

    private static Outcome<InputOutputSystem> read(String text, boolean addUp) {
        return OperatorTester.run(new RecordsImporter(), new None(), options(addUp),
                new TestContext().file("long.csv", text));
    }

    /** A hybrid table: what names no unit is in money. */
    @Test
    void rowsMayHaveUnitsOfTheirOwn() {
        Outcome<InputOutputSystem> hybrid = read(LONG.replace("Z,CHN,oil,CHN,oil,,", "Z,CHN,oil,CHN,oil,t,")
                .replace("Y,CHN,oil,USA,hh,,", "Y,CHN,oil,USA,hh,t,")
                .replace("Y,CHN,oil,CHN,hh,,", "Y,CHN,oil,CHN,hh,t,"), false);

        assertThat(hybrid.result().currency()).isEqualTo(InputOutputSystem.MIXED_UNITS);
        assertThat(hybrid.result().units()).containsExactly("M.USD", "t");
        assertThat(hybrid.warnings()).extracting(Object::toString)
                .anyMatch(text -> text.contains("CP-3125") && text.contains("M.USD, t"));
        assertThat(hybrid.result().extensions().getFirst().stressors().getFirst().unit()).isEqualTo("kt");
    }

    @Test
    void theUnitThatAllRecordsNameIsTaken() {
        Outcome<InputOutputSystem> other = read(LONG.replace(",oil,,", ",oil,M.EUR,").replace(",hh,,", ",hh,M.EUR,"),
                false);

        assertThat(other.result().currency()).isEqualTo("M.EUR");
        assertThat(other.result().units()).isEmpty();
        assertThat(other.warnings()).extracting(Object::toString).anyMatch(text -> text.contains("warning[CP-3181]")
                && text.contains("the records are in `M.EUR`, and `currency` is `M.USD`"));
        assertThat(read(LONG, false).result().currency()).isEqualTo("M.USD");
    }

    @Test
    void directEmissionsOfAnUnknownExtensionAreNotPassedOver() {
        RecordsImporter.Options options = options(false);

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> new RecordsImporter.Options(options.path(), options.transactions(), options.demand(),
                        options.extensions(), Map.of("airr", part("EY", List.of("Sector"))), Map.of(), false,
                        Optional.empty(), Separator.COMMA, "M.USD", Optional.empty())))
                .hasMessage("error[CP-3178] `direct` has records of `airr`, and `extensions` has none; it has `air`");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> new RecordsImporter.Options(options.path(), options.transactions(), options.demand(),
                        options.extensions(), Map.of(), Map.of("airr", "kt"), false, Optional.empty(),
                        Separator.COMMA, "M.USD", Optional.empty())))
                .hasMessage("error[CP-3178] `units` has that of `airr`, and `extensions` has none; it has `air`");
    }

    @Test
    void putsRecordsIntoTheirMatrices() {
        Outcome<InputOutputSystem> outcome = read(LONG, false);
        InputOutputSystem system = outcome.result();

        assertThat(Parsed.industries(system)).containsExactly("USA|oil", "CHN|oil");
        assertThat(system.transactions().values()).containsExactly(10, 3, 0, 20);
        assertThat(system.finalDemand().values()).containsExactly(40, 0, 5, 70);
        Extension air = system.extensions().getFirst();
        assertThat(air.stressors()).containsExactly(new Stressor("CO2", "kt"));
        assertThat(air.flows().values()).containsExactly(7, 9);
        assertThat(air.demandFlows().orElseThrow().values()).containsExactly(2, 0);
        assertThat(outcome.ledger().balances()).isTrue();
    }

    @Test
    void addsUpWhenAsked() {
        String twice = LONG + "Z,USA,oil,USA,oil,,1.5\n";
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(twice, false));

        assertThat(problem)
                .hasMessage("long.csv:11: error[CP-3106] the line gives a number for a row and column that line 2"
                        + " gave already; every pair of labels stands once, or say `add-up: true`; the file may hold several years");
        assertThat(read(twice, true).result().transactions().values()).containsExactly(11.5, 3, 0, 20);
    }

    @Test
    void saysWhatIsWrong() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(
                LONG.replace(",10\n", ",ten\n").replace("Z,CHN,oil,CHN,oil,,20", "Z,CHN,oil,CHN,oil,20"), false));

        assertThat(problem.problems()).extracting(Problem::code).contains("CP-3104", "CP-3103");
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(ProblemException.class, () -> read(text, false)).problems().stream()
                .map(Problem::toString).toList();
    }

    @Test
    void namesRowAndColumnOfWhatIsNoNumber() {
        assertThat(problems(LONG.replace("oil,,3\n", "oil,,\"1,234.5\"\n"))).containsExactly(
                "long.csv:3: error[CP-3104] `1,234.5` is not a number, for row `USA, oil`, column `CHN, oil`; nothing"
                        + " stands between thousands, as in `1234.5`");
        assertThat(problems(LONG.replace("kt,9\n", "kt,\n"))).containsExactly(
                "long.csv:9: error[CP-3104] the cell is empty, for row `CO2`, column `CHN, oil`; write 0 for none, or"
                        + " leave the line out");
    }

    @Test
    void saysOnceWhatIsWrongForEveryMatrix() {
        assertThat(problems(LONG.replace("oil,,3\n", "oil,3\n"))).containsExactly("long.csv:3: error[CP-3103] the line"
                + " has 6 cells, the first line has 7; look for a missing or an extra separator; the file may be cut off");
    }

    @Test
    void refusesOneStressorInTwoUnits() {
        assertThat(problems(LONG.replace("kt,9\n", "t,9\n")))
                .containsExactly("long.csv:9: error[CP-3166] `CO2` is given"
                        + " in `t` here and in `kt` before; give all amounts of one row in one unit, or name it twice");
        assertThat(problems(LONG.replace("kt,2\n", ",2\n")))
                .containsExactly("long.csv:10: error[CP-3166] `CO2` is given"
                        + " in `` here and in `kt` before; give all amounts of one row in one unit, or name it twice");
    }

    @Test
    void refusesARegionWithoutAName() {
        assertThat(problems(LONG.replace("Y,CHN,oil,USA,hh", "Y,CHN,oil,,hh"))).containsExactly("long.csv:6:"
                + " error[CP-3167] a name is blank, in row `CHN, oil`, column `, hh`; every record names its row and its"
                + " column");
    }

    @Test
    void readsATableOfOneRegion() {
        RecordsImporter.Records z = new RecordsImporter.Records("t.csv", List.of("row"), List.of("column"), "value",
                Optional.empty(), Map.of("block", List.of("Z")), Map.of());
        RecordsImporter.Records y = new RecordsImporter.Records("t.csv", List.of("row"), List.of("column"), "value",
                Optional.empty(), Map.of("block", List.of("Y")), Map.of());
        InputOutputSystem system = OperatorTester.run(new RecordsImporter(), new None(), new RecordsImporter.Options(
                new InputPath("t.csv"), z, y, Map.of(), Map.of(), Map.of(), false, Optional.of("DEU"), Separator.COMMA,
                "M.EUR",
                Optional.empty()),
                new TestContext().file("t.csv",
                        "block,row,column,value\nZ,a,a,1\nZ,a,b,2\nZ,b,a,3\nZ,b,b,4\nY,a,hh,5\nY,b,hh,6\n"))
                .result();

        assertThat(Parsed.industries(system)).containsExactly("DEU|a", "DEU|b");
        assertThat(system.output()).containsExactly(8, 13);
    }

    /** In the manner of GTAP: flows of two kinds are added up, and who buys is an industry or a final user. */
    private static final String GTAP = """
            VAR,COMM,AGENT,SRC,DST,VALUE
            DOM,oil,oil,R1,R1,10
            DOM,oil,HH,R1,R1,3
            VFOB,oil,oil,R1,R1,1
            VFOB,oil,oil,R1,R2,4
            VFOB,oil,INV,R2,R2,2
            MTAX,oil,oil,R1,R1,0.5
            """;

    @Test
    void readsFlowsOfSeveralKindsAndPartsIndustriesFromFinalUsers() {
        List<String> seller = List.of("SRC", "COMM");
        List<String> buyer = List.of("DST", "AGENT");
        Map<String, List<String>> users = Map.of("AGENT", List.of("HH", "INV"));
        Map<String, List<String>> kinds = Map.of("VAR", List.of("DOM", "VFOB"));
        RecordsImporter.Options options = new RecordsImporter.Options(new InputPath("g.csv"),
                new RecordsImporter.Records("g.csv", seller, buyer, "VALUE", Optional.empty(), kinds, users),
                new RecordsImporter.Records("g.csv", seller, buyer, "VALUE", Optional.empty(),
                        Map.of("VAR", List.of("DOM", "VFOB"), "AGENT", List.of("HH", "INV")), Map.of()),
                Map.of(), Map.of(), Map.of(), true, Optional.empty(), Separator.COMMA, "M.USD", Optional.empty());
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new RecordsImporter(), new None(), options,
                new TestContext().file("g.csv", GTAP.replace("VAR,COMM,", "VAR ,COMM, ")));
        InputOutputSystem system = outcome.result();

        assertThat(Parsed.industries(system)).containsExactly("R1|oil", "R2|oil");
        assertThat(system.transactions().values()).containsExactly(11, 4, 0, 0);
        assertThat(Parsed.demand(system)).containsExactly("R1|HH", "R2|INV");
        assertThat(system.finalDemand().values()).containsExactly(3, 0, 0, 2);
    }

    private static RecordsImporter.Options national(List<String> seller, List<String> buyer) {
        RecordsImporter.Records flows = new RecordsImporter.Records("n.csv", seller, buyer, "value", Optional.empty(),
                Map.of("kind", List.of("Z")), Map.of());
        return new RecordsImporter.Options(new InputPath("n.csv"), flows,
                new RecordsImporter.Records("n.csv", List.of("from"), List.of("to"), "value", Optional.empty(),
                        Map.of("kind", List.of("Y")), Map.of()),
                Map.of("air", new RecordsImporter.Records("n.csv", List.of("from"), List.of("to"), "value",
                        Optional.empty(), Map.of("kind", List.of("F")), Map.of())),
                Map.of(), Map.of(), false, Optional.of("AUT"), Separator.COMMA, "M.EUR", Optional.empty());
    }

    private static final String NATIONAL = "kind,from,to,value\nZ,oil,oil,1\nY,oil,hh,9\nF,CO2,oil,5\n";

    private static Outcome<InputOutputSystem> readNational(String text, RecordsImporter.Options options) {
        return OperatorTester.run(new RecordsImporter(), new None(), options, new TestContext().file("n.csv", text));
    }

    @Test
    void theRegionOfAllRecordsBelongsToIndustriesAndNotToStressors() {
        InputOutputSystem system = readNational(NATIONAL, national(List.of("from"), List.of("to"))).result();

        assertThat(Parsed.industries(system)).containsExactly("AUT|oil");
        assertThat(system.extensions().getFirst().stressors()).extracting(Stressor::name).containsExactly("CO2");
    }

    /** GTAP's emissions name no unit; what a record names stays. */
    @Test
    void theUnitOfStressorsMayBeSaid() {
        RecordsImporter.Options plain = national(List.of("from"), List.of("to"));
        RecordsImporter.Options said = new RecordsImporter.Options(plain.path(), plain.transactions(), plain.demand(),
                plain.extensions(), plain.direct(), Map.of("air", "kt"), false, plain.region(), plain.separator(),
                plain.currency(), plain.name());

        assertThat(readNational(NATIONAL, plain).warnings()).extracting(Problem::code).containsExactly("CP-3123");
        Outcome<InputOutputSystem> outcome = readNational(NATIONAL, said);
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.result().extensions().getFirst().stressors()).containsExactly(new Stressor("CO2", "kt"));
        RecordsImporter.Options named = new RecordsImporter.Options(options(false).path(),
                options(false).transactions(), options(false).demand(), options(false).extensions(),
                options(false).direct(), Map.of("air", "Gg"), false, Optional.empty(), Separator.COMMA, "M.USD",
                Optional.empty());
        assertThat(OperatorTester.run(new RecordsImporter(), new None(), named,
                new TestContext().file("long.csv", LONG)).result().extensions().getFirst().stressors())
                .extracting(Stressor::unit).containsOnly("kt");
    }

    @Test
    void sellersAndBuyersAreNamedByAsManyHeadings() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> readNational(NATIONAL, national(List.of("kind", "from"), List.of("to")))))
                .hasMessage("error[CP-3172] `row` of `transactions` names 2 headings, kind, from, where there are 1"
                        + " elsewhere, to; an industry is named alike as seller and as buyer: by region and sector, or by"
                        + " the sector alone with `region:`");
    }

    @Test
    void warnsOfANameThatStandsOnOneSideOnly() {
        Outcome<InputOutputSystem> outcome = readNational(NATIONAL + "Z,oill,oil,2\n",
                national(List.of("from"), List.of("to")));

        assertThat(outcome.warnings()).extracting(Problem::toString).contains(
                "n.csv: warning[CP-3173] 1 industry is not both seller and buyer in Z, the first is `AUT, oill`; a name may be"
                        + " spelt in two ways, or lines may be missing; where it is so, all is well");
        assertThat(outcome.result().output()).containsExactly(10, 2);
        assertThat(readNational(NATIONAL + "Y,oill,hh,2\n", national(List.of("from"), List.of("to"))).warnings())
                .extracting(Problem::code).contains("CP-3173");
    }

    @Test
    void namesTheSeparatorOfTheFile() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(LONG.replace(',', ';'), false)))
                .hasMessageEndingWith("; the line has semicolons: say `separator: semicolon`");
    }

    /** A record that names the sector alone is of no region: said of the options, not of another format's files. */
    @Test
    void regionAndSectorAreBothNeeded() {
        RecordsImporter.Records sectors = new RecordsImporter.Records("n.csv", List.of("from"), List.of("to"), "value",
                Optional.empty(), Map.of(), Map.of());
        RecordsImporter.Options options = new RecordsImporter.Options(new InputPath("n.csv"), sectors, sectors,
                Map.of(),
                Map.of(), Map.of(), false, Optional.empty(), Separator.COMMA, "M.EUR", Optional.empty());

        assertThat(catchThrowableOfType(ProblemException.class, () -> readNational(NATIONAL, options)).problems())
                .extracting(Problem::toString).hasSize(3).first().isEqualTo(
                        "error[CP-3172] `row` of `transactions` names one heading, from, where it takes those of region and"
                                + " sector, or of region and category; name the column of regions, too, as in `[region,"
                                + " sector]`; where the records have none, say of which region they all are with `region:`");
    }
}
