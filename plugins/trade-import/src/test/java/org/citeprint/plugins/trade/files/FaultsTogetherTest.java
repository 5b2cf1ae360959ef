// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.eora.EoraImporter;
import org.citeprint.plugins.trade.exiobase.ExiobaseImporter;
import org.citeprint.plugins.trade.exiobase2.Exiobase2Importer;
import org.citeprint.plugins.trade.exiobase2.HybridImporter;
import org.citeprint.plugins.trade.mario.MarioImporter;
import org.citeprint.plugins.trade.matrices.MatricesImporter;
import org.citeprint.plugins.trade.records.RecordsImporter;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A file that is missing, or its faults, do not hide those of the other files: all are told in one run. */
class FaultsTogetherTest {

    private static final InputPath PATH = new InputPath("t");

    /** Each problem as far as the backquoted text of its message: place, code and what begins it. */
    private static <O extends Record> List<String> problems(
            InputOutputImporter<O> importer, O options, Map<String, String> files) {
        TestContext context = new TestContext();
        files.forEach((name, text) -> context.file("t/" + name, text));
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.<None, O, InputOutputSystem>run(importer, new None(), options, context));
        assertThat(problem).as("a problem").isNotNull();
        return problem.problems().stream().map(Problem::toString).map(text -> text.replaceAll("(`[^`]*`).*", "$1"))
                .toList();
    }

    private static String labelled(String... cells) {
        return "region\t\tN\nsector\t\t" + cells[0] + "\nN\t" + cells[1] + "\t" + cells[2] + "\n";
    }

    @Test
    void ofExiobase() {
        ExiobaseImporter.Options options = new ExiobaseImporter.Options(PATH, List.of(), Optional.empty(),
                Optional.empty());
        String entry = "\": {\"name\": \"Y.txt\", \"nr_index_col\": \"2\", \"nr_header\": \"2\"}";
        Map<String, String> files = Map.of("Z.txt", labelled("goods", "goods", "abc"), "air/F.txt",
                "region\tN\nsector\tgoods\nstressor\t\nCO2\tdef\n", "soil/F.txt", "region\tN\nsector\tgoods\nCd\t1\n",
                "soil/file_parameters.json", "{", "file_parameters.json", "{\"files\": {\"Y" + entry + "}}");

        assertThat(problems(new ExiobaseImporter(), options, files)).containsExactly(
                "t/Z.txt:3:9: error[CP-3104] `abc`", "t/file_parameters.json: error[CP-3101] `file_parameters.json`",
                "t/air/F.txt:4:5: error[CP-3104] `def`",
                "t/soil/file_parameters.json:1:2: error[CP-3102] `file_parameters.json`");
    }

    @Test
    void ofMatrices() {
        MatricesImporter.Options options = new MatricesImporter.Options(PATH, "Z.csv", "Y.csv", Optional.of("x.csv"),
                Map.of("air", new MatricesImporter.ExtensionFiles("F.csv", Optional.of("FY.csv"), "kt", List.of("CO2"),
                        1)),
                0, 0, Optional.of(new MatricesImporter.Labels("labels.csv", "region", "sector", List.of("hh"))),
                Separator.COMMA, "M.EUR", Optional.empty());
        Map<String, String> files = Map.of("Z.csv", "1,abc\n2,3\n", "Y.csv", "1\ndef\n", "FY.csv", "ghi\n");

        assertThat(problems(new MatricesImporter(), options, files)).containsExactly(
                "t/Z.csv:1:3: error[CP-3104] `abc`",
                "t/Y.csv:2:1: error[CP-3104] `def`", "t: error[CP-3101] no `x.csv`",
                "t: error[CP-3101] no `labels.csv`",
                "t: error[CP-3101] no `F.csv`", "t/FY.csv:1:1: error[CP-3104] `ghi`");
        assertThat(problems(new MatricesImporter(), options,
                Map.of("Z.csv", "1,2\n", "Y.csv", "1,2\n3,4\n", "x.csv", "1\n2\n", "F.csv", "1,2\n", "FY.csv", "1\n",
                        "labels.csv", "region,sector\nN,a\nN,b\n")))
                .containsExactly(
                        "t/Z.csv: error[CP-3114] the table has 1 row and 2 columns, there are labels for 2 and 2;"
                                + " compare the file of labels, `categories`",
                        "t/Y.csv: error[CP-3114] the table has 2 rows and 2 columns, there are labels for 2 and 1; compare"
                                + " the file of labels, `categories`");
    }

    @Test
    void ofEora() {
        EoraImporter.Options options = new EoraImporter.Options(PATH, Optional.empty(), Optional.empty(),
                EoraImporter.Prices.BASIC, Optional.empty());
        Map<String, String> files = Map.of("Eora26_2015_bp_T.txt", "1\tabc\n2\t3\n", "Eora26_2015_bp_VA.txt",
                "1\tdef\n",
                "Eora26_2015_bp_Q.txt", "1\tghi\n", "labels_T.txt",
                "Austria\tAUT\tIndustries\tfarms\t\nAustria\tAUT\tIndustries\tmines\t\n", "labels_VA.txt", "taxes\n");

        assertThat(problems(new EoraImporter(), options, files)).containsExactly(
                "t: error[CP-3101] no file `labels_FD.txt`",
                "t/Eora26_2015_bp_T.txt:1:3: error[CP-3104] `abc`",
                "t: error[CP-3101] no table such as `Eora26_2010_bp_FD.txt`",
                "t/labels_VA.txt:1: error[CP-3102] the label has 1 part, 2 are needed; parts are separated by tabs, such as"
                        + " country, code, `Industries`",
                "t/Eora26_2015_bp_VA.txt:1:3: error[CP-3104] `def`", "t: error[CP-3101] no file `labels_Q.txt`",
                "t/Eora26_2015_bp_Q.txt:1:3: error[CP-3104] `ghi`");
    }

    @Test
    void ofExiobase2AndHybrid() {
        String head = "\t\t\tN\n\t\t\tgoods\n";
        assertThat(problems(new Exiobase2Importer(), new Exiobase2Importer.Options(PATH, Optional.empty()),
                Map.of("mrIot.txt", head + "N\tgoods\tM.EUR/M.EUR\tabc\n", "mrEmissions.txt",
                        head + "CO2\tair\tkg/M.EUR\tdef\n")))
                .containsExactly("t/mrIot.txt:3:21: error[CP-3104] `abc`",
                        "t: error[CP-3101] no file `mrFinalDemand*.txt`",
                        "t/mrEmissions.txt:3:18: error[CP-3104] `def`");
        assertThat(problems(new HybridImporter(), new HybridImporter.Options(PATH, List.of(), Optional.empty()),
                Map.of("MR_HIOT_2011.csv", ",,,,,N\n,,,,,goods\n,,,,,p\n,,,,,c\nN,goods,p,c,t,abc\n",
                        "MR_HIOT_2011_extensions.xlsx", "none")))
                .containsExactly("t/MR_HIOT_2011.csv:5:15: error[CP-3104] `abc`",
                        "t: error[CP-3101] no table such as `MR_HIOT_2011_v3_3_18_FD.csv`",
                        "t/MR_HIOT_2011_extensions.xlsx: error[CP-3140] `t/MR_HIOT_2011_extensions.xlsx`");
    }

    @Test
    void ofMario() {
        String head = ",,,N\n,,,Sector\n,,,goods\n";
        assertThat(problems(new MarioImporter(), new MarioImporter.Options(PATH, Optional.empty(), Optional.empty()),
                Map.of("Z.txt", head + "N,Sector,goods,abc\n", "V.txt", head + "-,Factor of production,wages,def\n",
                        "EY.txt", head + "-,Satellite account,CO2,ghi\n")))
                .containsExactly("t/Z.txt:4:16: error[CP-3104] `abc`", "t: error[CP-3101] no `Y.txt`",
                        "t/V.txt:4:30: error[CP-3104] `def`", "t/EY.txt:4:25: error[CP-3104] `ghi`");
    }

    @Test
    void ofRecords() {
        RecordsImporter.Options options = new RecordsImporter.Options(PATH, records("z.csv"), records("y.csv"),
                Map.of("air", records("f.csv")), Map.of(), Map.of("air", "kt"), false, Optional.empty(),
                Separator.COMMA,
                "M.EUR", Optional.empty());
        String line = "from,a,to,b,value\nN,goods,N,goods,";

        assertThat(problems(new RecordsImporter(), options,
                Map.of("z.csv", line + "abc\n", "f.csv", "from,a,to,value\nN,CO2,N,1\n"))).containsExactly(
                        "t: error[CP-3101] no `y.csv`", "t/f.csv:1: error[CP-3116] no column `b`",
                        "t/z.csv:2: error[CP-3104] `abc`");
    }

    private static RecordsImporter.Records records(String file) {
        return new RecordsImporter.Records(file, List.of("from", "a"), List.of("to", "b"), "value", Optional.empty(),
                Map.of(), Map.of());
    }
}
