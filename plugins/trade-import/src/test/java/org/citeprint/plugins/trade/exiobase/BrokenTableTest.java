// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class BrokenTableTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                spoilt("no demand", text -> text.remove("Y.txt"),
                        "table: error[CP-3101] no `Y.txt` in `table`; a table needs Z (or A) and Y; found Z.txt,"
                                + " air/F.txt, air/F_Y.txt, air/unit.txt, unit.txt"),
                spoilt("no table", text -> text.remove("Z.txt"),
                        "table: error[CP-3101] no `Z.txt` or `A.txt` in `table`; found Y.txt, air/F.txt, air/F_Y.txt,"
                                + " air/unit.txt, unit.txt; give the folder or zip that holds the table"),
                spoilt("two tables", text -> text.put("2005/Z.txt", "").put("2011/Z.txt", "").remove("Z.txt"),
                        "table: error[CP-3101] several tables in `table`: 2005/, 2011/; give the folder of one of them"),
                spoilt("one cell too many", text -> text.replace("Z.txt", "15\t30\t4\t6", "15\t30\t4\t6\t"),
                        "table/Z.txt:5: error[CP-3103] the line has 7 cells, the first line has 6; cells are separated"
                                + " by tabs; look for a missing or an extra one"),
                spoilt("one cell too few", text -> text.replace("Y.txt", "90\t5", "90"),
                        "table/Y.txt:5: error[CP-3103] the line has 3 cells, the first line has 4; cells are separated"
                                + " by tabs; look for a missing or an extra one"),
                spoilt("a header too short",
                        text -> text.replace("Z.txt", "goods\tpower\tgoods\tpower", "goods\tpower\tgoods"),
                        "table/Z.txt:2: error[CP-3103] the line has 5 cells, the first line has 6; cells are separated"
                                + " by tabs; look for a missing or an extra one"),
                spoilt("cut off", text -> text.replace("Z.txt", "20\t15\n", "2"),
                        "table/Z.txt:7: error[CP-3103] the line has 5 cells, the first line has 6; the file seems to be"
                                + " cut off here; fetch it again"),
                spoilt("text for a number", text -> text.replace("Z.txt", "40\t10", "n/a\t10"),
                        "table/Z.txt:6:14: error[CP-3104] `n/a` is not a number, in row `S, goods`, column `S, goods`;"
                                + " every cell is a finite number; write 0 for none"),
                spoilt("decimal comma", text -> text.replace("Z.txt", "40\t10", "40,5\t10"),
                        "table/Z.txt:6:14: error[CP-3104] `40,5` is not a number, in row `S, goods`, column `S, goods`;"
                                + " decimals are written with a point, as in `40.5`"),
                spoilt("a column in characters, not bytes",
                        text -> text.replace("Z.txt", "N\tpower", "N\tKraft für Öl").replace("Z.txt", "15\t30",
                                "15\tx"),
                        "table/Z.txt:5:19: error[CP-3104] `x` is not a number, in row `N, Kraft für Öl`, column"
                                + " `N, power`; every cell is a finite number; write 0 for none"),
                spoilt("no number at all", text -> text.replace("air/F.txt", "130", "NaN"),
                        "table/air/F.txt:4:15: error[CP-3104] `NaN` is not a number, in row `CO2, air`, column"
                                + " `S, goods`; every cell is a finite number; write 0 for none"),
                spoilt("infinite", text -> text.replace("air/F.txt", "130", "inf"),
                        "table/air/F.txt:4:15: error[CP-3104] `inf` is not a number, in row `CO2, air`, column"
                                + " `S, goods`; every cell is a finite number; write 0 for none"),
                spoilt("an empty cell", text -> text.replace("air/F.txt", "130", ""),
                        "table/air/F.txt:4:15: error[CP-3104] the cell is empty, in row `CO2, air`, column `S, goods`;"
                                + " write 0 where there is no flow"),
                spoilt("columns in another order",
                        text -> text.replace("Z.txt", "\tN\tN\tS\tS", "\tS\tS\tN\tN"),
                        "table/Z.txt:1: error[CP-3105] column 1 is `S, goods` where the rows have `N, goods`; the labels"
                                + " are the same in another order: sort the file like the other"),
                spoilt("demand of other industries", text -> text.replace("Y.txt", "S\tgoods", "S\twares"),
                        "table/Y.txt:6: error[CP-3105] row 3 is `S, wares` where the rows of `table/Z.txt` have"
                                + " `S, goods`; all tables of one system name the same labels in the same order"),
                spoilt("flows of other demand", text -> text.replace("air/F_Y.txt", "N\tS", "N\tT"),
                        "table/air/F_Y.txt:1: error[CP-3105] column 2 is `T, demand` where the columns of `table/Y.txt`"
                                + " have `S, demand`; all tables of one system name the same labels in the same order"),
                spoilt("the same industry twice",
                        text -> text.replace("Z.txt", "S\tpower", "S\tgoods").replace("Z.txt",
                                "goods\tpower\tgoods\tpower", "goods\tpower\tgoods\tgoods"),
                        "table/Z.txt:7: error[CP-3106] row 4 has the same label as row 3: `S, goods`; every label"
                                + " stands once; rename one or add them up"),
                spoilt("not square", text -> text.replace("Z.txt", "S\tpower\t3\t5\t20\t15\n", ""),
                        "table/Z.txt: error[CP-3107] the table has 3 rows and 4 columns; it must be square, and"
                                + " column `S, power` has no row; every industry is both a row and a column; the file"
                                + " may be cut off"),
                spoilt("empty", text -> text.put("Y.txt", ""),
                        "table/Y.txt: error[CP-3108] the file has no rows; an empty or cut-off file cannot be used;"
                                + " fetch it again"),
                spoilt("only a header",
                        text -> text.put("Y.txt", "region\t\tN\tS\ncategory\t\td\td\nregion\tsector\t\t\n"),
                        "table/Y.txt: error[CP-3108] the file has no rows; an empty or cut-off file cannot be used;"
                                + " fetch it again"),
                spoilt("broken parameters", text -> text.put("file_parameters.json", "{\n \"files\": oops}"),
                        "table/file_parameters.json:2:11: error[CP-3102] `file_parameters.json` is not valid JSON:"
                                + " Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or"
                                + " token 'null', 'true' or 'false'); mend it, or delete it: the usual names and shapes"
                                + " are then taken"),
                spoilt("odd parameters", text -> text.put("file_parameters.json",
                        "{\"files\": {\"Z\": {\"name\": \"Z.txt\", \"nr_index_col\": \"two\", \"nr_header\": 2}}}"),
                        "table/file_parameters.json: error[CP-3102] `nr_index_col` of Z is `two`, not a number from 1 to"
                                + " 9; say how many columns of labels the file has"),
                spoilt("parameters that name no file", text -> text.put("file_parameters.json",
                        "{\"files\": {\"Z\": {\"name\": \"ZZ.txt\", \"nr_index_col\": 2, \"nr_header\": 2}}}"),
                        "table/file_parameters.json: error[CP-3101] `file_parameters.json` lists `ZZ.txt` for Z, and"
                                + " there is no such file; add the file, or take Z out of the list"),
                spoilt("parameters that end in the middle", text -> text.put("file_parameters.json", "{\"files\": {"),
                        "table/file_parameters.json:1:12: error[CP-3102] `file_parameters.json` is not valid JSON:"
                                + " Unexpected end-of-input: expected close marker for Object; mend it, or delete it:"
                                + " the usual names and shapes are then taken"),
                spoilt("nothing between thousands", text -> text.replace("Z.txt", "40\t10", "1,234.5\t10"),
                        "table/Z.txt:6:14: error[CP-3104] `1,234.5` is not a number, in row `S, goods`, column"
                                + " `S, goods`; nothing stands between thousands, as in `1234.5`"),
                spoilt("a tab at the end of each line", text -> text.replace("Y.txt", "\n", "\t\n"),
                        "table/Y.txt:1: error[CP-3160] the last column, number 3, has no label and its first cell is"
                                + " empty; the lines end with a separator too many: cells are separated by tabs, and"
                                + " none follows the last cell"),
                spoilt("UTF-16", text -> text.put("Z.txt", "\uFEFFregion".getBytes(StandardCharsets.UTF_16LE)),
                        "table/Z.txt:1: error[CP-3161] the file is written in UTF-16, two bytes a sign; save it as"
                                + " UTF-8; Excel's `Unicode text` is UTF-16"),
                spoilt("cells separated by semicolons", text -> text.replace("Y.txt", "\t", ";"),
                        "table/Y.txt:1: error[CP-3103] the line has 1 cell, of which 1 is a row label; cells are"
                                + " separated by tabs, and this line has semicolons: save it with the right ones"),
                spoilt("rounds without end",
                        text -> text.put("A.txt", new String(text.files.get("Z.txt"),
                                StandardCharsets.UTF_8)).remove("Z.txt"),
                        "table/A.txt: error[CP-3111] no output x follows from A and Y: the rounds of production do not"
                                + " end; some column of A sums to 1 or more, or holds flows; `x.txt` or `Z.txt` beside it would"
                                + " say the output"));
    }

    private static Arguments spoilt(String name, UnaryOperator<TableText> change, String message) {
        return arguments(name, change, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void saysWhatIsWrongAndWhere(String name, UnaryOperator<TableText> change, String message) {
        assertThat(problems(change.apply(TableText.small()))).containsExactly(message);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        TableText text = TableText.small()
                .replace("Z.txt", "40\t10", "a\tb")
                .replace("Y.txt", "90\t5", "90")
                .replace("air/F.txt", "130", "1,3");

        assertThat(problems(text)).hasSize(4).satisfiesExactly(
                first -> assertThat(first).startsWith("table/Z.txt:6:14: "),
                second -> assertThat(second).startsWith("table/Z.txt:6:16: "),
                third -> assertThat(third).startsWith("table/Y.txt:5: "),
                fourth -> assertThat(fourth).startsWith("table/air/F.txt:4:15: "));
    }

    @Test
    void endsALongListOfFaults() {
        StringBuilder rows = new StringBuilder("stressor\tN\tN\tS\tS\nsector\tgoods\tpower\tgoods\tpower\n");
        for (int i = 0; i < 30; i++) {
            rows.append("s").append(i).append("\t1\t2\tx\t4\n");
        }

        assertThat(problems(TableText.small().remove("air/F_Y.txt").put("air/F.txt", rows.toString()))).hasSize(21)
                .last()
                .isEqualTo("table/air/F.txt:23:9: error[CP-3104] 10 more cells or lines like these, this is the next;"
                        + " mend the first ones and run again");
    }

    @Test
    void namesTheExtensionsThereAre() {
        ExiobaseImporter.Options options = new ExiobaseImporter.Options(
                new InputPath("table"), List.of("water"), Optional.empty(), Optional.empty());

        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> TableText.small().read(options));

        assertThat(problem).hasMessage("error[CP-3110] no extension `water` in `table`; it has air");
    }

    @Test
    void refusesAnArchiveThatIsCutOff(@TempDir Path folder) throws IOException {
        byte[] zip = TableText.small().zip();
        Path file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 200));
        TestContext context = new TestContext().file("table.zip", file);
        ExiobaseImporter.Options options = new ExiobaseImporter.Options(
                new InputPath("table.zip"), List.of(), Optional.empty(), Optional.empty());

        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> new ExiobaseImporter().run(new None(), options, context));

        assertThat(problem).hasMessage("table.zip: error[CP-3109] the file is damaged or cut off (zip END header not"
                + " found); fetch it again and compare its size or digest with the publisher's");
    }

    /** A byte of a table that is stored as it is: 40 becomes 90, and only the checksum knows. */
    @Test
    void refusesAnArchiveWhoseBytesHaveChanged(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (var file : TableText.small().files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        String text = bytes.toString(StandardCharsets.ISO_8859_1);
        TestContext context = new TestContext().file("table.zip", Files.write(folder.resolve("changed.zip"),
                text.replace("\t40\t10\n", "\t90\t10\n").getBytes(StandardCharsets.ISO_8859_1)));
        ExiobaseImporter.Options options = new ExiobaseImporter.Options(
                new InputPath("table.zip"), List.of(), Optional.empty(), Optional.empty());

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> new ExiobaseImporter().run(new None(), options, context)))
                .hasMessage("table.zip!Z.txt: error[CP-3109]"
                        + " the file is damaged or cut off (its content does not fit its checksum); fetch it again and"
                        + " compare its size or digest with the publisher's");
    }

    @Test
    void refusesAPackedFileThatIsCutOff() throws IOException {
        TableText text = TableText.small();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.files.get("Z.txt"));
        }
        text.files.put("Z.txt.gz", Arrays.copyOf(packed.toByteArray(), packed.size() - 20));

        assertThat(problems(text.remove("Z.txt"))).containsExactly(
                "table/Z.txt.gz: error[CP-3109] the file is damaged or cut off (Unexpected end of ZLIB input stream);"
                        + " fetch it again and compare its size or digest with the publisher's");
    }

    /** Without its last column the list of units gives the name of a sector for a unit. */
    @Test
    void warnsOfAListOfUnitsWithoutUnits() {
        Outcome<InputOutputSystem> outcome = TableText.small()
                .put("unit.txt", "region\tsector\nN\tgoods\nN\tpower\nS\tgoods\nS\tpower\n").read();

        assertThat(outcome.warnings()).extracting(Problem::toString).contains(
                "warning[CP-3164] 4 industries have no unit in the list of units, the first is `N, goods`; they are taken to"
                        + " be in the one unit of the list, `power`; the list may be cut off or name them otherwise");
    }

    /** What is wrong with a label is told: that it stands twice, or how it is written. */
    @Test
    void saysHowLabelsDiffer() {
        assertThat(problems(TableText.small().replace("Y.txt", "N\tpower\t90\t5\n",
                "N\tpower\t90\t5\nN\tpower\t90\t5\n"))).singleElement().asString()
                .endsWith("; `N, power` stands there twice: every label stands once");
        assertThat(problems(TableText.small().replace("Y.txt", "N\tpower\t90", "N\tPower \t90"))).singleElement()
                .asString().endsWith("; they differ in blanks or capitals only: write them alike");
    }

    /** As pymrio saves: {@code sep} is what its user says, whatever the name of the file. */
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsWhateverSeparatesTheCellsOfListedFiles(String separator) throws IOException {
        TableText text = TableText.small();
        text.files.replaceAll((path, bytes) -> new String(bytes, StandardCharsets.UTF_8).replace("\t", separator)
                .getBytes(StandardCharsets.UTF_8));
        text.put("file_parameters.json",
                "{\"files\": {" + listed("Z", 2) + "," + listed("Y", 2) + "," + listed("unit", 1)
                        + "}}");
        text.put("air/file_parameters.json", "{\"files\": {" + listed("F", 2) + "," + listed("F_Y", 2) + ","
                + listed("unit", 1) + "}}");

        assertThat(Datasets.describe(text.read().result()))
                .isEqualTo(Datasets.describe(TableText.small().read().result()));
    }

    private static String listed(String table, int header) {
        return "\"" + table + "\": {\"name\": \"" + table + ".txt\", \"nr_index_col\": \"2\", \"nr_header\": \""
                + header
                + "\"}";
    }

    @Test
    void saysWhatIsNoText() {
        assertThat(problems(TableText.small().put("Z.txt", "PAR1rest"))).containsExactly(
                "table/Z.txt: error[CP-3189] the file is Apache Parquet, not text; save it as text, in pymrio with"
                        + " `save_all(path)`, in MARIO with `to_txt(path)`");
        assertThat(problems(TableText.small().put("Z.txt", new byte[]{(byte) 0x80, 4, 'c'}))).singleElement().asString()
                .contains("the file is a pickle of Python");
        assertThat(problems(TableText.small().put("Z.txt", new byte[]{'P', 'K', 3, 4, 0, 0, '\n', 'x'})))
                .singleElement()
                .asString().contains("error[CP-3189] the file is an Excel workbook or another archive, not text");
        assertThat(problems(TableText.small().put("Z.txt", new byte[]{'G', 'I', 'F', '\n', ';', 0, 7, '\n'})))
                .singleElement()
                .asString().contains("error[CP-3189] the file has bytes of zero, which no text has");
    }

    private static List<String> problems(TableText text) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, text::read);
        assertThat(problem).as("a problem").isNotNull();
        return problem.problems().stream().map(Problem::toString).toList();
    }
}
