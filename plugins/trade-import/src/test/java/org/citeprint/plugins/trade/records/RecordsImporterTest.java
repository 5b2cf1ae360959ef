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
                Map.of("Matrix", matrix));
    }

    static RecordsImporter.Options options(boolean addUp) {
        List<String> seller = List.of("From", "Sector");
        return new RecordsImporter.Options(new InputPath("long.csv"), part("Z", seller), part("Y", seller),
                Map.of("air", part("E", List.of("Sector"))), Map.of("air", part("EY", List.of("Sector"))), addUp,
                Optional.empty(), Separator.COMMA, "M.USD", Optional.empty());
    }

    private static Outcome<InputOutputSystem> read(String text, boolean addUp) {
        return OperatorTester.run(new RecordsImporter(), new None(), options(addUp),
                new TestContext().file("long.csv", text));
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

    @Test
    void readsATableOfOneRegion() {
        RecordsImporter.Records z = new RecordsImporter.Records("t.csv", List.of("row"), List.of("column"), "value",
                Optional.empty(), Map.of("block", "Z"));
        RecordsImporter.Records y = new RecordsImporter.Records("t.csv", List.of("row"), List.of("column"), "value",
                Optional.empty(), Map.of("block", "Y"));
        InputOutputSystem system = OperatorTester.run(new RecordsImporter(), new None(), new RecordsImporter.Options(
                new InputPath("t.csv"), z, y, Map.of(), Map.of(), false, Optional.of("DEU"), Separator.COMMA, "M.EUR",
                Optional.empty()),
                new TestContext().file("t.csv",
                        "block,row,column,value\nZ,a,a,1\nZ,a,b,2\nZ,b,a,3\nZ,b,b,4\nY,a,hh,5\nY,b,hh,6\n"))
                .result();

        assertThat(Parsed.industries(system)).containsExactly("DEU|a", "DEU|b");
        assertThat(system.output()).containsExactly(8, 13);
    }
}
