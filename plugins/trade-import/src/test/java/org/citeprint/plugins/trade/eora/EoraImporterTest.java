// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.eora;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

class EoraImporterTest {

    static SortedMap<String, String> sample() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("eora/Eora26_2015_bp_T.txt", "1\t2\t0\n3\t4\t5\n0\t0\t6\n");
        files.put("eora/Eora26_2015_bp_FD.txt", "7\t-1\n2\t2\n1\t1\n");
        files.put("eora/Eora26_2015_bp_VA.txt", "5\t10\t-3\n");
        files.put("eora/Eora26_2015_bp_Q.txt", "1\t2\t3\n4\t5\t6\n");
        files.put("eora/Eora26_2015_bp_QY.txt", "0.5\t0\n0\t0\n");
        files.put("eora/labels_T.txt", "Austria\tAUT\tIndustries\tAgriculture\t\nAustria\tAUT\tIndustries\tMining\t\n"
                + "ROW\tROW\tIndustries\tTOTAL\t\n");
        files.put("eora/labels_FD.txt", "Austria\tAUT\tFinal Demand\tHousehold\t\nROW\tROW\tFinal Demand\tTOTAL\t\n");
        files.put("eora/labels_VA.txt", "Primary Inputs\tTaxes\n");
        files.put("eora/labels_Q.txt", "I-GHG-CO2 emissions (Gg)\tEDGAR\nI-GHG-CH4 (t (dry))\tPRIMAP\n");
        return files;
    }

    static EoraImporter.Options options(String path) {
        return new EoraImporter.Options(new InputPath(path), Optional.empty(), Optional.empty(),
                EoraImporter.Prices.BASIC, Optional.empty());
    }

    private static InputOutputSystem read(SortedMap<String, String> files) {
        TestContext context = new TestContext();
        files.forEach(context::file);
        return OperatorTester.run(new EoraImporter(), new None(), options("eora"), context).result();
    }

    /** All files of a year are in one archive: one that is not there counts as nothing, but not in silence. */
    @ParameterizedTest
    @CsvSource({"VA, labels_VA.txt, the table has no value added", "Q, labels_Q.txt, the table has no stressors",
        "QY, Eora26_2015_bp_Q.txt, no stressor has flows of final demand"})
    void warnsOfAFileThatIsNotThere(String part, String beside, String lost) {
        SortedMap<String, String> files = sample();
        files.remove("eora/Eora26_2015_bp_" + part + ".txt");
        TestContext context = new TestContext();
        files.forEach(context::file);

        assertThat(OperatorTester.run(new EoraImporter(), new None(), options("eora"), context).warnings())
                .extracting(Problem::toString)
                .contains("eora: warning[CP-3191] `" + beside + "` is in `eora`, and `Eora26_2015_bp_" + part
                        + ".txt` is not: " + lost + "; lay the file beside the others, or take no notice where you did"
                        + " without it");
    }

    @Test
    void readsATableAndKeepsTheRestOfTheWorld() {
        InputOutputSystem system = read(sample());

        assertThat(system.name()).isEqualTo("Eora26 2015 bp");
        assertThat(system.currency()).isEqualTo("thousand USD");
        assertThat(system.regions()).containsExactly("AUT", "ROW");
        assertThat(system.sectors()).containsExactly("Agriculture", "Mining", "TOTAL");
        assertThat(system.output()).containsExactly(9, 16, 8);
        assertThat(Parsed.extension(system, "VA").stressors())
                .containsExactly(new Stressor("Primary Inputs | Taxes", "thousand USD"));
        Extension satellites = Parsed.extension(system, "Q");
        assertThat(satellites.stressors().getFirst())
                .isEqualTo(new Stressor("I-GHG-CO2 emissions | EDGAR", "Gg"));
        assertThat(satellites.demandFlows().orElseThrow().values()).containsExactly(0.5, 0, 0, 0);
    }

    @Test
    void aStressorInTwoUnitsIsTwoStressors() {
        SortedMap<String, String> files = sample();
        files.put("eora/labels_Q.txt", "Energy (TJ)\tIEA\nEnergy (ktoe)\tIEA\n");

        assertThat(Parsed.extension(read(files), "Q").stressors()).containsExactly(new Stressor("Energy | IEA", "TJ"),
                new Stressor("Energy (ktoe) | IEA", "ktoe"));
    }

    /** Labels in the manner of the releases: words behind the unit, and items that have a unit of their own. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Total CO2 emissions (Gg) from EDGAR;Total;Gg
            Water footprint of grazing** (Mm3/yr) - Blue;Total;Mm3/yr
            GHG emissions (Gg) from PRIMAPHIST;PRIMAP|KYOTOGHGAR4|TOTAL|GgCO2eq;GgCO2eq
            Itemized CO2 emissions (Gg) from EDGAR;EDGAR|Buildings|GgFossilCO2;GgFossilCO2
            IEA GHG emissions (Gg) and energy use;IEA - Total primary energy supply (PJ);PJ
            IEA GHG emissions (Gg) and energy use;IEA - CO2 emissions from fuel combustion;Gg
            CH4 emissions (Gg) of fuels;Use of waxes (CO2);Gg
            """)
    void unitsAreFoundWhereverTheyStand(String group, String item, String unit) {
        SortedMap<String, String> files = sample();
        files.put("eora/labels_Q.txt", group + "\t" + item + "\t\nDummy stressor, all 1s\tTotal\t\n");

        assertThat(Parsed.extension(read(files), "Q").stressors()).containsExactly(
                new Stressor(group + " | " + item, unit), new Stressor("Dummy stressor, all 1s | Total", ""));
    }

    @Test
    void saysWhatIsWrongInAllFilesAtOnce() {
        SortedMap<String, String> files = sample();
        files.put("eora/Eora26_2015_bp_T.txt", "1\t2\t0\n3\t4\t5\n");
        files.put("eora/Eora26_2015_bp_FD.txt", "7\tx\n2\t2\n1\t1\n");
        files.put("eora/Eora26_2015_bp_VA.txt", "5\t10\n");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(files));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "eora/Eora26_2015_bp_T.txt: error[CP-3114] the table has 2 rows, `labels_T.txt` has 3 labels; tables and"
                        + " labels must be of one release; the file may be cut off",
                "eora/Eora26_2015_bp_FD.txt:1:3: error[CP-3104] `x` is not a number, in row `AUT, Agriculture`,"
                        + " column `ROW, TOTAL`; every"
                        + " cell is a finite number; write 0 for none",
                "eora/Eora26_2015_bp_VA.txt: error[CP-3114] the table has 2 columns, `labels_T.txt` has 3 labels; tables"
                        + " and labels must be of one release; the file may be cut off");
    }

    @Test
    void asksForTheLabelsOfALonelyTable() {
        SortedMap<String, String> files = sample();
        files.remove("eora/labels_T.txt");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(files));

        assertThat(problem).hasMessage("eora: error[CP-3101] no file `labels_T.txt` in `eora`; found"
                + " Eora26_2015_bp_FD.txt, Eora26_2015_bp_Q.txt, Eora26_2015_bp_QY.txt, Eora26_2015_bp_T.txt,"
                + " Eora26_2015_bp_VA.txt and 3 more");
    }

    /** As it is downloaded: the archive of a year beside that of the labels. */
    @Test
    void saysThatArchivesAmongOtherFilesAreNotLookedInto() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("eora/Eora26_2015_bp.zip", "PK");
        files.put("eora/indices.zip", "PK");

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(files))).hasMessageEndingWith(
                "found Eora26_2015_bp.zip, indices.zip; unpack archives that lie among other files or in an archive");
    }

    @Test
    void readsTheMockAsPymrioDoes() {
        InputOutputSystem system = OperatorTester.run(new EoraImporter(), new None(), options("mock"),
                new TestContext().folder("mock", Parsed.mock("eora26_mock"))).result();
        List<String> industries = Parsed.industries(system);
        List<String> demand = Parsed.demand(system);
        Extension satellites = Parsed.extension(system, "Q");
        List<String> names = satellites.stressors().stream().map(row -> row.name().replace(" | ", "|")).toList();

        Parsed.assertSame(system.transactions(), industries, industries, "eora26_2010/Z.csv", 2, 2, 1);
        Parsed.assertSame(system.finalDemand(), industries, demand, "eora26_2010/Y.csv", 2, 2, 1);
        Parsed.assertSame(satellites.flows(), names, industries, "eora26_2010/Q/F.csv", 2, 2, 1);
        Parsed.assertSame(satellites.demandFlows().orElseThrow(), names, demand, "eora26_2010/Q/F_Y.csv", 2, 2, 1);
        assertThat(satellites.stressors()).extracting(Stressor::unit).containsOnly("kg");
    }

    /** A file of value added in another unit than the flows, or one that is lost but for its first rows. */
    @Test
    void warnsOfValueAddedOfAnotherSize() {
        SortedMap<String, String> files = sample();
        files.put("eora/Eora26_2015_bp_VA.txt", "5000\t10000\t3000\n");
        TestContext context = new TestContext();
        files.forEach(context::file);

        assertThat(OperatorTester.run(new EoraImporter(), new None(), options("eora"), context).warnings())
                .extracting(Problem::toString)
                .contains("eora/Eora26_2015_bp_T.txt: warning[CP-3190] all industries together"
                        + " pay 18020 for inputs and value added, and make 33; one of the files of flows, final demand and"
                        + " value added may be in another unit, or cut off");
        assertThat(OperatorTester.run(new EoraImporter(), new None(), options("eora"), context(sample())).warnings())
                .extracting(Problem::code).doesNotContain("CP-3190");
    }

    private static TestContext context(SortedMap<String, String> files) {
        TestContext context = new TestContext();
        files.forEach(context::file);
        return context;
    }

    @Test
    void refusesAnEmptyFileOfLabels() {
        SortedMap<String, String> files = sample();
        files.put("eora/labels_FD.txt", "");

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new EoraImporter(), new None(), options("eora"), context(files))))
                .hasMessageContaining("error[CP-3108] `labels_FD.txt` has no labels");
    }

    /** Satellites of another year are not those of the table. */
    @Test
    void takesFilesOfOneYearOnly() {
        SortedMap<String, String> files = sample();
        files.put("eora/Eora26_2014_bp_Q.txt", files.remove("eora/Eora26_2015_bp_Q.txt"));
        files.put("eora/Eora26_2014_bp_QY.txt", files.remove("eora/Eora26_2015_bp_QY.txt"));
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new EoraImporter(), new None(), options("eora"),
                context(files));

        assertThat(outcome.result().extensions()).extracting(Extension::name).containsExactly("VA");
        assertThat(outcome.warnings()).extracting(Problem::toString).anyMatch(text -> text.startsWith(
                "eora: warning[CP-3191] `labels_Q.txt` is in `eora`, and `Eora26_2015_bp_Q.txt` is not"));
        files.put("eora/Eora26_2014_bp_FD.txt", files.remove("eora/Eora26_2015_bp_FD.txt"));
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new EoraImporter(), new None(), options("eora"), context(files))))
                .hasMessageContaining("error[CP-3101] no table such as `Eora26_2015_bp_FD.txt` in `eora`");
    }
}
