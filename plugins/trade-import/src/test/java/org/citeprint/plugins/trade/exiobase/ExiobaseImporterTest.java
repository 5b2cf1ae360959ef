// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExiobaseImporterTest {

    private static final String PARAMETERS = """
            {"name": "Two by two", "files": {
              "Z": {"name": "Z.txt", "nr_index_col": "2", "nr_header": "2"},
              "Y": {"name": "Y.txt", "nr_index_col": 2, "nr_header": 2},
              "unit": {"name": "unit.txt", "nr_index_col": "2", "nr_header": "1"}}}
            """;

    @Test
    void readsATable() {
        Outcome<InputOutputSystem> outcome = TableText.small().put("file_parameters.json", PARAMETERS).read();
        InputOutputSystem system = outcome.result();

        assertThat(outcome.warnings()).isEmpty();
        assertThat(system.name()).isEqualTo("Two by two");
        assertThat(system.currency()).isEqualTo("M.EUR");
        assertThat(system.regions()).containsExactly("N", "S");
        assertThat(system.sectors()).containsExactly("goods", "power");
        assertThat(system.regionOf()).containsExactly(0, 0, 1, 1);
        assertThat(system.sectorOf()).containsExactly(0, 1, 0, 1);
        assertThat(system.categories()).containsExactly("demand");
        assertThat(system.demandRegionOf()).containsExactly(0, 1);
        assertThat(system.transactions().at(1, 3)).isEqualTo(6);
        assertThat(system.finalDemand().at(2, 1)).isEqualTo(37);
        assertThat(system.output()).containsExactly(100, 150, 130, 100);
        assertThat(system.extensions()).singleElement().satisfies(air -> {
            assertThat(air.stressors()).containsExactly(new Stressor("CO2 | air", "kt"));
            assertThat(air.flows().values()).containsExactly(40, 15, 130, 20);
            assertThat(air.demandFlows().orElseThrow().values()).containsExactly(10, 8);
        });
    }

    @Test
    void readsTheSameWithAndWithoutParametersInAZipPackedAndInAnyNumberOfThreads(@TempDir Path folder)
            throws IOException {
        String expected = Datasets.describe(named(TableText.small(), 1));

        assertThat(Datasets.describe(named(TableText.small().put("file_parameters.json", PARAMETERS), 8)))
                .isEqualTo(expected);
        Path zip = Files.write(folder.resolve("table.zip"), TableText.small().zip());
        assertThat(Datasets.describe(ofZip(new TestContext().file("table.zip", zip)))).isEqualTo(expected);
        TableText windows = TableText.small();
        windows.files.replaceAll((path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Datasets.describe(named(windows, 2))).isEqualTo(expected);
        TableText oldName = TableText.small();
        oldName.files.put("air/F_hh.txt", oldName.files.remove("air/F_Y.txt"));
        assertThat(Datasets.describe(named(oldName, 2))).isEqualTo(expected);
    }

    @Test
    void makesFlowsOfCoefficientsWithAndWithoutOutput() {
        InputOutputSystem direct = TableText.small().read().result();
        TableText text = TableText.small().remove("Z.txt").put("A.txt", coefficients(direct));

        InputOutputSystem solved = text.read().result();
        InputOutputSystem given = text.put("x.txt",
                "region\tsector\tindout\nN\tgoods\t100\nN\tpower\t150\nS\tgoods\t130\nS\tpower\t100\n").read().result();

        for (int i = 0; i < 16; i++) {
            double expected = direct.transactions().values()[i];
            assertThat(solved.transactions().values()[i]).isCloseTo(expected, within(expected));
            assertThat(given.transactions().values()[i]).isCloseTo(expected, within(expected));
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.api.Assertions.within(1e-12 * value);
    }

    private static String coefficients(InputOutputSystem system) {
        StringBuilder text = new StringBuilder("region\t\tN\tN\tS\tS\nsector\t\tgoods\tpower\tgoods\tpower\n");
        for (int i = 0; i < 4; i++) {
            text.append(system.industry(i).replace(", ", "\t"));
            for (int j = 0; j < 4; j++) {
                text.append('\t').append(system.transactions().at(i, j) / system.output()[j]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void readsChosenExtensionsAndCountsFilesItLeavesOut() {
        TableText text = TableText.small().put("population.txt", "\tN\tS\npopulation\t1\t2\n");
        text.files.put("water/F.txt", text.files.get("air/F.txt"));

        Outcome<InputOutputSystem> outcome = text.read(new ExiobaseImporter.Options(
                new InputPath("table"), List.of("water"), Optional.of("million EUR"), Optional.of("Mine")));

        assertThat(outcome.result().extensions()).extracting(Extension::name).containsExactly("water");
        assertThat(outcome.result().currency()).isEqualTo("million EUR");
        assertThat(outcome.result().name()).isEqualTo("Mine");
        assertThat(outcome.ledger().entries()).anySatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("table");
            assertThat(entry.unit()).isEqualTo("files");
            assertThat(entry.read()).isEqualTo(8);
            assertThat(entry.kept()).isEqualTo(4);
            assertThat(entry.rejections()).singleElement()
                    .satisfies(reason -> assertThat(reason.count()).isEqualTo(4));
        });
        assertThat(outcome.warnings()).extracting(Object::toString).containsExactly(
                "warning[CP-3123] 1 stressor of `water` has no unit, the first is `CO2 | air`; the file that names"
                        + " them should say them, too; EXIOBASE 3 has them in `water/unit.txt`, `import.records` in a"
                        + " column `unit` or under `units`");
    }

    @Test
    void warnsOfWhatIsOddButUsable() {
        TableText text = TableText.small()
                .replace("Z.txt", "N\tgoods\t20\t10\t5\t2", "N\tgoods\t0\t0\t0\t0")
                .replace("Y.txt", "N\tgoods\t50\t13", "N\tgoods\t0\t0")
                .replace("Y.txt", "S\tpower\t7\t50", "S\tpower\t7\t-100")
                .put("x.txt", "region\tsector\tindout\nN\tgoods\t0\nN\tpower\t150\nS\tgoods\t131\nS\tpower\t-50\n")
                .remove("unit.txt");

        assertThat(text.read().warnings()).extracting(Object::toString).containsExactly(
                "table/Y.txt: warning[CP-3153] 1 cell of final demand is negative, the first is that of `S, power` in"
                        + " `S, demand`; changes in stocks may be; `system.repair` clears them where they must not",
                "table/Z.txt: warning[CP-3121] 1 industry has a negative output, the first is `S, power`; accounts still"
                        + " add up; look for large negative changes in stocks",
                "table/Z.txt: warning[CP-3122] 1 industry without output has flows in `air`, the first is `N, goods`; of"
                        + " `CO2 | air` it is 40.0 kt together; they stay in the accounts of production; no product"
                        + " carries them",
                "table/Z.txt: warning[CP-3126] 1 industry has inputs but no output, the first is `N, goods`; accounts"
                        + " show what these inputs cause in a row of their own",
                "table/x.txt:4: warning[CP-3120] 1 output differs from the sum of the row, most that of `S, goods`: 131.0"
                        + " against 130.0; the sums of the rows are used, so that the table balances",
                "warning[CP-3123] `table` does not say the unit of its flows; EXIOBASE 3 says it in `unit.txt` or you"
                        + " with `currency: M.EUR`, other tables beside the labels of their rows");
    }

    @Test
    void warnsOfColumnsWithoutValueAdded() {
        TableText text = TableText.small().replace("Z.txt", "S\tgoods\t12\t6\t40\t10", "S\tgoods\t12\t6\t900\t10");

        assertThat(text.read().warnings()).isEmpty();
        assertThat(text.replace("Z.txt", "N\tpower\t15\t30\t4\t6", "N\tpower\t15\t30\t400\t6").read().warnings())
                .extracting(Object::toString).containsExactly(
                        "table/Z.txt: warning[CP-3124] 1 industry has inputs worth as much as their output or more, the"
                                + " first is `S, goods`; their column of A sums to 1 or more: value added is zero or"
                                + " negative");
    }

    private static InputOutputSystem named(TableText text, int threads) {
        TestContext context = new TestContext().threads(threads);
        text.files.forEach((path, bytes) -> context.file("table/" + path, bytes));
        return read("table", context);
    }

    private static InputOutputSystem ofZip(TestContext context) {
        return read("table.zip", context);
    }

    private static InputOutputSystem read(String path, TestContext context) {
        ExiobaseImporter.Options options = new ExiobaseImporter.Options(
                new InputPath(path), List.of(), Optional.empty(), Optional.of("Two by two"));
        return OperatorTester.run(new ExiobaseImporter(), new None(), options, context).result();
    }

    @Test
    void givesRegionsOfEarlyReleasesTheirLaterNames() {
        StringBuilder z = new StringBuilder("region\t");
        String[] old = {"AUT", "ROM", "GBR", "WWA", "WWL", "WWE", "WWF", "WWM"};
        z.append("\t").append(String.join("\t", old)).append("\nsector\t").append("\ti".repeat(old.length))
                .append("\n");
        StringBuilder y = new StringBuilder("region\t\tAUT\ncategory\t\thh\n");
        for (String region : old) {
            z.append(region).append("\ti").append("\t1".repeat(old.length)).append('\n');
            y.append(region).append("\ti\t2\n");
        }

        StringBuilder units = new StringBuilder("region\tsector\tunit\n");
        List.of(old).forEach(region -> units.append(region).append("\ti\tM.EUR\n"));
        TableText text = new TableText().put("Z.txt", z.toString()).put("Y.txt", y.toString())
                .put("unit.txt", units.toString())
                .put("air/F.txt", z.substring(0, z.indexOf("AUT\ti")) + "PAN\tair" + "\t3".repeat(old.length) + "\n")
                .put("air/unit.txt", "stressor\tcompartment\tunit\nPAN\tair\tkg\n");

        assertThat(text.read().result().extensions().getFirst().stressors())
                .as("a stressor is no region").containsExactly(new Stressor("PAN | air", "kg"));
        assertThat(text.read().result().regions()).containsExactly("AT", "RO", "GB", "WA", "WL", "WE", "WF", "WM");
        assertThat(text.read().warnings()).extracting(Problem::code).doesNotContain("CP-3164");
    }
}
