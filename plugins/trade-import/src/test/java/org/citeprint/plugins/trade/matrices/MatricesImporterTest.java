// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.matrices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MatricesImporterTest {

    static SortedMap<String, String> bare() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("t/Z.csv", "1,2\n3,4\n");
        files.put("t/Y.csv", "5,-1,6,0\n7,0,8,1\n");
        files.put("t/x.csv", "13\n23\n");
        files.put("t/F.csv", "10,20\n");
        files.put("t/FY.csv", "1,0,2,0\n");
        files.put("t/labels.csv", "code,region,sector\n0,N,\"goods, all\"\n1,S,\"goods, all\"\n");
        return files;
    }

    static MatricesImporter.Options bareOptions() {
        return options(0, 0, Optional.of(new MatricesImporter.Labels("labels.csv", "region", "sector",
                List.of("household", "stock"))), List.of("CO2"));
    }

    static MatricesImporter.Options options(
            int header, int index, Optional<MatricesImporter.Labels> labels, List<String> stressors) {
        return new MatricesImporter.Options(new InputPath("t"), "Z.csv", "Y.csv", Optional.of("x.csv"),
                Map.of("air", new MatricesImporter.ExtensionFiles("F.csv", Optional.of("FY.csv"), "kt", stressors, 1)),
                header, index, labels, Separator.COMMA, "M.EUR", Optional.of("Mine"));
    }

    private static InputOutputSystem read(SortedMap<String, String> files, MatricesImporter.Options options) {
        TestContext context = new TestContext();
        files.forEach(context::file);
        return OperatorTester.run(new MatricesImporter(), new None(), options, context).result();
    }

    @Test
    void readsBareNumbersWithAFileOfLabels() {
        InputOutputSystem system = read(bare(), bareOptions());

        assertThat(Parsed.industries(system)).containsExactly("N|goods, all", "S|goods, all");
        assertThat(Parsed.demand(system)).containsExactly("N|household", "N|stock", "S|household", "S|stock");
        assertThat(system.output()).containsExactly(13, 23);
        assertThat(system.extensions().getFirst().stressors()).containsExactly(new Stressor("CO2", "kt"));
        assertThat(system.extensions().getFirst().demandFlows().orElseThrow().values()).containsExactly(1, 0, 2, 0);
    }

    @Test
    void readsTheSameWithLabelsInTheFiles() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("t/Z.csv", ",,N,S\n,,\"goods, all\",\"goods, all\"\nN,\"goods, all\",1,2\nS,\"goods, all\",3,4\n");
        files.put("t/Y.csv", ",,N,N,S,S\n,,household,stock,household,stock\nN,\"goods, all\",5,-1,6,0\n"
                + "S,\"goods, all\",7,0,8,1\n");
        files.put("t/x.csv", ",,x\nN,\"goods, all\",13\nS,\"goods, all\",23\n");
        files.put("t/F.csv", ",N,S\n,\"goods, all\",\"goods, all\"\nCO2,10,20\n");
        files.put("t/FY.csv", ",N,N,S,S\n,household,stock,household,stock\nCO2,1,0,2,0\n");

        assertThat(Datasets.describe(read(files, options(2, 2, Optional.empty(), List.of()))))
                .isEqualTo(Datasets.describe(read(bare(), bareOptions())));
    }

    /** A blank heading would make a region or category without a name. */
    @ParameterizedTest
    @CsvSource({"',,N,,S,S', ',,household,stock,household,stock', 1, 2, ', stock'",
        "',,N,N,S,S', ',,household,,household,stock', 1, 2, 'N, '"})
    void refusesABlankName(String regions, String categories, int line, int column, String label) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("t/Z.csv", ",,N,S\n,,goods,goods\nN,goods,1,2\nS,goods,3,4\n");
        files.put("t/Y.csv", regions + "\n" + categories + "\nN,goods,5,-1,6,0\nS,goods,7,0,8,1\n");
        files.put("t/x.csv", ",,x\nN,goods,13\nS,goods,23\n");
        files.put("t/F.csv", ",N,S\n,goods,goods\nCO2,10,20\n");
        files.put("t/FY.csv", regions.substring(1) + "\n" + categories.substring(1) + "\nCO2,1,0,2,0\n");

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(files, options(2, 2, Optional.empty(), List.of()))))
                .hasMessage("t/Y.csv:" + line + ": error[CP-3167] a name is blank, in column " + column + ", `" + label
                        + "`; every industry and every column of final demand has a region and a name");
    }

    @Test
    void saysWhatDoesNotFit() {
        SortedMap<String, String> files = bare();
        files.put("t/Y.csv", "5,-1,6\n7,0,8\n");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(files, bareOptions()));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "t/Y.csv: error[CP-3114] the table has 2 rows and 3 columns, there are labels for 2 and 4; compare the"
                        + " file of labels, `categories` and `stressors` with the matrix");
    }

    /** One line for the whole file, where a number stands for the cells of another separator. */
    @Test
    void saysHowLinesAndCellsAreParted() {
        SortedMap<String, String> files = bare();
        files.put("t/Y.csv", "5;-1;6;0\n7;0;8;1\n");
        SortedMap<String, String> mac = new TreeMap<>(
                Map.of("t/Z.csv", ",,N\r,,a\rN,a,1\r", "t/Y.csv", ",,N\n,,h\nN,a,1\n"));

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(files, bareOptions())))
                .hasMessageStartingWith(
                        "t/Y.csv:1:1: error[CP-3104] `5;-1;6;0` is not a number, in column `column 1`; cells are separated by"
                                + " commas, and this one has semicolons: say `separator: semicolon`");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> read(mac, options(2, 2, Optional.empty(), List.of())))).hasMessageStartingWith(
                        "t/Z.csv: error[CP-3108] the file has one line only: its lines end in carriage returns");
    }
}
