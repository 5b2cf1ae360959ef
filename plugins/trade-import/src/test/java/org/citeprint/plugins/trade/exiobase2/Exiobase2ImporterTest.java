// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class Exiobase2ImporterTest {

    static final String IOT = "\t\t\tN\tS\n\t\t\tgoods\tgoods\nN\tgoods\tM.EUR/M.EUR\t0.5\t0\nS\tgoods\tM.EUR/M.EUR\t0\t0.2\n";
    static final String DEMAND = "\t\t\tN\tS\n\t\t\thh\thh\nN\tgoods\tM.EUR\t40\t10\nS\tgoods\tM.EUR\t0\t80\n";
    static final String EMISSIONS = "\t\t\tN\tS\n\t\t\tgoods\tgoods\nCO2\tair\tkg/M.EUR\t2\t3\n";
    static final String DIRECT = "\t\t\tN\tS\n\t\t\thh\thh\nCO2\tair\tkg\t7\t8\n";

    static Exiobase2Importer.Options options(String path) {
        return new Exiobase2Importer.Options(new InputPath(path), Optional.empty());
    }

    static TestContext small() {
        return new TestContext().file("exio/mrIOT_version2.2.2.txt", IOT)
                .file("exio/mrFinalDemand_version2.2.2.txt", DEMAND)
                .file("exio/mrEmissions_version2.2.2.txt", EMISSIONS)
                .file("exio/mrFDEmissions_version2.2.2.txt", DIRECT);
    }

    @Test
    void makesFlowsOfCoefficients() {
        InputOutputSystem system = OperatorTester.run(new Exiobase2Importer(), new None(), options("exio"), small())
                .result();

        assertThat(system.output()).satisfies(x -> {
            assertThat(x[0]).isCloseTo(100, within(1e-10));
            assertThat(x[1]).isCloseTo(100, within(1e-10));
        });
        assertThat(system.currency()).isEqualTo("M.EUR");
        Extension emissions = Parsed.extension(system, "emissions");
        assertThat(emissions.stressors()).containsExactly(new Stressor("CO2 | air", "kg"));
        assertThat(emissions.flows().at(0, 1)).isCloseTo(300, within(1e-10));
        assertThat(emissions.demandFlows().orElseThrow().values()).containsExactly(7, 8);
    }

    /** Emissions of industries and those of final demand go together. */
    @Test
    void warnsOfAFileThatIsNotThere() {
        TestContext without = new TestContext().file("exio/mrIOT.txt", IOT).file("exio/mrFinalDemand.txt", DEMAND)
                .file("exio/mrEmissions.txt", EMISSIONS);
        TestContext alone = new TestContext().file("exio/mrIOT.txt", IOT).file("exio/mrFinalDemand.txt", DEMAND)
                .file("exio/mrFDEmissions.txt", DIRECT);

        assertThat(OperatorTester.run(new Exiobase2Importer(), new None(), options("exio"), without).warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "exio: warning[CP-3191] `mrEmissions` is in `exio`, and `mrFDEmissions.txt` is not: none"
                                + " of them is caused by final demand itself; lay the file beside the others, or take no notice"
                                + " where you did without it");
        assertThat(OperatorTester.run(new Exiobase2Importer(), new None(), options("exio"), alone).warnings())
                .extracting(Object::toString).singleElement().asString()
                .startsWith("exio: warning[CP-3191] `mrFDEmissions` is in `exio`, and `mrEmissions.txt` is not");
        assertThat(OperatorTester.run(new Exiobase2Importer(), new None(), options("exio"), small()).warnings())
                .isEmpty();
    }

    /** Rows in M.EUR are no coefficients: taken for some, they would make a table that cannot produce its demand. */
    @Test
    void takesTransactionsAsTheyAre() {
        TestContext context = new TestContext()
                .file("exio/mrIot_3.3_2011.txt", IOT.replace("M.EUR/M.EUR", "M.EUR").replace("\t0.5\t0", "\t50\t0")
                        .replace("\t0\t0.2", "\t0\t20"))
                .file("exio/mrFinalDemand_3.3_2011.txt", DEMAND)
                .file("exio/mrEmissions_3.3_2011.txt", EMISSIONS.replace("kg/M.EUR", "kg"))
                .file("exio/mrFDEmissions_3.3_2011.txt", DIRECT);
        InputOutputSystem system = OperatorTester.run(new Exiobase2Importer(), new None(), options("exio"), context)
                .result();

        assertThat(system.transactions().values()).containsExactly(50, 0, 0, 20);
        assertThat(system.output()).containsExactly(100, 100);
        assertThat(system.currency()).isEqualTo("M.EUR");
        Extension emissions = Parsed.extension(system, "emissions");
        assertThat(emissions.stressors()).containsExactly(new Stressor("CO2 | air", "kg"));
        assertThat(emissions.flows().values()).containsExactly(2, 3);
        assertThat(emissions.demandFlows().orElseThrow().values()).containsExactly(7, 8);
    }

    /** One word of it: not that there is no unit.txt, which these releases never have. */
    @Test
    void unitsThatAreMissingAreToldOnce() {
        TestContext context = new TestContext().file("exio/mrIot.txt", IOT.replace("M.EUR/M.EUR", ""))
                .file("exio/mrFinalDemand.txt", DEMAND.replace("M.EUR", ""));

        assertThat(OperatorTester.run(new Exiobase2Importer(), new None(), options("exio"), context).warnings())
                .extracting(Object::toString)
                .containsExactly("warning[CP-3123] `exio` does not say the unit of its flows; EXIOBASE 3 says it in"
                        + " `unit.txt` or you with `currency: M.EUR`, other tables beside the labels of their rows");
    }

    @Test
    void saysWhichFileIsMissing() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> new Exiobase2Importer().run(new None(),
                        options("exio"), new TestContext().file("exio/mrIot.txt", IOT)));

        assertThat(problem.problems().getFirst().toString())
                .isEqualTo("exio: error[CP-3101] no file `mrFinalDemand*.txt` in"
                        + " `exio`; a table of EXIOBASE 1 or 2 needs mrIot (A) and mrFinalDemand (Y)");
    }

    @ParameterizedTest
    @CsvSource({"exio1_mock, exio1", "exio2_mock/mrIOT_PxP_ita_coefficient_version2.2.2.zip, exio2_pxp"})
    void readsTheMocksAsPymrioDoes(String mock, String parsed) {
        Path path = Parsed.mock(mock);
        TestContext context = Files.isDirectory(path)
                ? new TestContext().folder("exio", path)
                : new TestContext().file("exio.zip", path);
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new Exiobase2Importer(), new None(),
                options(Files.isDirectory(path) ? "exio" : "exio.zip"), context);
        InputOutputSystem system = outcome.result();
        List<String> industries = Parsed.industries(system);
        List<String> demand = Parsed.demand(system);

        Parsed.assertSame(overOutput(system.transactions(), system), industries, industries, parsed + "/A.csv", 2, 2,
                1);
        Parsed.assertSame(system.finalDemand(), industries, demand, parsed + "/Y.csv", 2, 2, 1);
        for (Extension extension : system.extensions()) {
            List<String> rows = extension.stressors().stream().map(row -> Parsed.theirs(row.name())).toList();
            int index = rows.getFirst().contains("|") ? 2 : 1;
            Parsed.assertSame(overOutput(extension.flows(), system), rows, industries,
                    parsed + "/" + extension.name() + "/S.csv", index, 2, 1);
            if (extension.demandFlows().isPresent()) {
                Parsed.assertSame(extension.demandFlows().get(), rows, demand,
                        parsed + "/" + extension.name() + "/F_Y.csv", index, 2, 1);
            }
        }
        assertThat(system.extensions()).hasSize(parsed.equals("exio1") ? 2 : 5);
    }

    private static Matrix overOutput(Matrix flows, InputOutputSystem system) {
        double[] values = flows.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] /= system.output()[i % system.industries()];
        }
        return new Matrix(flows.rows(), flows.columns(), values);
    }

    @ParameterizedTest
    @CsvSource({
        "mrFinalDemand_version2.2.2.txt, M.EUR, 1000 EUR, 'N, goods'",
        "mrFDEmissions_version2.2.2.txt, kg, t, 'CO2, air'"})
    void unitsOfTwoFilesAreTheSame(String file, String unit, String other, String row) {
        String text = file.startsWith("mrFD") ? DIRECT : DEMAND;
        TestContext context = small().file("exio/" + file, text.replace("\t" + unit + "\t", "\t" + other + "\t"));

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> new Exiobase2Importer().run(new None(), options("exio"), context)))
                .hasMessageStartingWith("exio/" + file + ": error[CP-3166] `" + row + "` is given in `" + other
                        + "` here and in `" + unit + "` in `exio/mr");
    }
}
