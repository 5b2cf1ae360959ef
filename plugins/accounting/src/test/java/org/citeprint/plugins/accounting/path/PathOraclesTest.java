// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TextTables;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** The paths of other programs, where they lie beside the repository. */
class PathOraclesTest {

    private static java.nio.file.Path oracles = java.nio.file.Path.of("");

    @BeforeAll
    static void findData() {
        String set = System.getenv("CITEPRINT_SHARED");
        oracles = (set == null ? java.nio.file.Path.of("../../../shared") : java.nio.file.Path.of(set))
                .resolve("oracles");
        if (!Files.isDirectory(oracles)) {
            abort("no paths of other programs compared: no folder " + oracles + " beside the repository");
        }
    }

    private static InputOutputSystem pymrio() {
        return new TextTables(oracles.resolve("pymrio-test-mrio/pymrio-test-input/test_mrio"), ".csv")
                .system("emissions", "kg");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(oracles.resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSame(Map<String, Double> ours, Map<String, Double> theirs) {
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        theirs.forEach((path, value) -> assertThat(ours.get(path)).as(path)
                .isCloseTo(value, within(1e-10 * Math.abs(value))));
    }

    /** Path by path, and their share of the footprint. */
    @ParameterizedTest
    @CsvSource({"type1, air, 494, 0.9972", "type2, water, 179, 0.9936"})
    void everyPathOfTheBoundOfSubtrees(String type, String into, int count, double coverage) {
        Map<String, Double> theirs = new TreeMap<>();
        lines("pymrio-test-mrio/spa_emission_" + type + "_reg1_alldemand_depth10_cut1e3.csv").stream().skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> theirs.put(cells[0].replace("|", ", ").replace("->", "←"),
                        Double.parseDouble(cells[2])));
        PathAccount.Result result = new PathOptions("emission_" + type + " | " + into).of("reg1").cut(1e3)
                .run(pymrio());

        assertThat(theirs).hasSize(count);
        requireSame(PathOptions.contributions(result.paths()), theirs);
        assertThat(TwoRegions.values(result.paths(), "cumulated share")[count - 1])
                .isCloseTo(coverage, within(5e-5));
    }

    /**
     * MARIO lists the largest of all paths of up to two purchases, and of those of up to five the ones that it meets: it
     * does not look beyond a path below the cut-off. On this table, where every industry emits, that loses none.
     */
    @ParameterizedTest
    @CsvSource({"type1, air, depth2_top500, 2, 1, 500", "type2, water, depth2_top500, 2, 1, 500",
        "type1, air, depth5_cut1e4_top200, 5, 1e4, 197", "type2, water, depth5_cut1e4_top200, 5, 1e4, 73"})
    void everyPathOfMario(String type, String into, String file, int depth, double cutOff, int count) {
        Map<String, Double> theirs = new TreeMap<>();
        List<String[]> rows = lines("mario-test/spa_emission_" + type + "_reg1_" + file + ".csv").stream().skip(1)
                .map(line -> line.split(",", -1)).toList();
        rows.forEach(cells -> theirs.put(mario(cells[1]), Double.parseDouble(cells[3])));
        PathAccount.Result result = new PathOptions("emission_" + type + " | " + into).of("reg1").apart().cut(cutOff)
                .depth(depth).most(500).run(pymrio());
        double[] shares = TwoRegions.values(result.paths(), "share");
        double[] cumulated = TwoRegions.values(result.paths(), "cumulated share");

        assertThat(rows).hasSize(count);
        requireSame(PathOptions.contributions(result.paths()), theirs);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(shares[row]).isCloseTo(Double.parseDouble(rows.get(row)[10]), within(1e-12));
            assertThat(cumulated[row]).isCloseTo(Double.parseDouble(rows.get(row)[11]), within(1e-12));
        }
    }

    /** From emitter to product, then whose demand: turned round. */
    private static String mario(String path) {
        List<String> steps = new ArrayList<>(List.of(path.split(" -> ", -1)));
        String[] demand = steps.removeLast().split(" / ", -1);
        Collections.reverse(steps);
        return demand[0].substring("FD: ".length()) + ", " + demand[2] + ": "
                + steps.stream().map(step -> step.replace(" / Sector / ", ", ")).collect(Collectors.joining(" ← "));
    }

    /** All branches that reach the share of the footprint count there, whatever the path itself contributes. */
    @ParameterizedTest
    @CsvSource({"0.01", "0.001"})
    void branchesOfTwoRegions(String share) {
        String text = String.join("", lines("accounting/two-regions-two-sectors/oracle_2x2.json"));
        String block = text.substring(text.indexOf("\"SPA_finaldemand_N_tau_" + share + "\""));
        PathAccount.Result result = new PathOptions("CO2").of("N").share(Double.parseDouble(share))
                .run(TwoRegions.system());
        double total = PathOptions.check(result, "footprint of the demand that is followed");

        assertThat(total).isCloseTo(number(block, "total", 0), within(1e-9));
        assertThat(PathOptions.check(result, "branches followed")).isEqualTo(number(block, "n_paths", 0));
        assertThat((PathOptions.part(result, 0) + PathOptions.part(result, 2)) / total)
                .isCloseTo(number(block, "coverage", 0), within(1e-9));
        List<String> paths = result.paths().texts("path").orElseThrow().texts();
        Matcher top = Pattern.compile("\"path\": *\"([^\"]*)\"").matcher(block);
        for (int row = 0; row < Math.min(12, paths.size()); row++) {
            assertThat(top.find()).isTrue();
            assertThat(paths.get(row)).isEqualTo(top.group(1).replace("1", ", goods").replace("2", ", power")
                    .replace("<-", " ← "));
            assertThat(TwoRegions.values(result.paths(), "contribution")[row])
                    .isCloseTo(number(block, "value", row), within(1e-9));
            assertThat(TwoRegions.values(result.paths(), "branch")[row])
                    .isCloseTo(number(block, "subtree", row), within(1e-9));
        }
    }

    @Test
    void layersOfTwoRegions() {
        String text = String.join("", lines("accounting/two-regions-two-sectors/oracle_2x2.json"));
        String block = text.substring(text.indexOf("\"production_layer_decomposition_N\""));
        String numbers = block.substring(block.indexOf('[') + 1, block.indexOf(']'));
        double[] theirs = Arrays.stream(numbers.split(",", -1)).mapToDouble(Double::parseDouble).toArray();

        assertThat(TwoRegions.values(new PathOptions("CO2").of("N").depth(5).run(TwoRegions.system()).layers(),
                "footprint"))
                .containsExactly(theirs, within(1e-9));
    }

    /** The n-th number of that name. */
    private static double number(String block, String name, int n) {
        Matcher found = Pattern.compile("\"" + name + "\": *([0-9.]+)").matcher(block);
        for (int i = 0; i <= n; i++) {
            assertThat(found.find()).as(name).isTrue();
        }
        return Double.parseDouble(found.group(1));
    }

    private record Template(List<String> names, double[] a, double[] direct, double[] total,
            Map<String, Double> paths) {

        static Template read() {
            List<List<String>> info = lines("accounting/pyspa_template/Infosheet_template.csv").stream().skip(1)
                    .map(Template::cells).toList();
            double[] a = lines("accounting/pyspa_template/A_matrix_template.csv").stream().skip(1)
                    .flatMap(line -> Arrays.stream(line.split(",", -1))).mapToDouble(Double::parseDouble).toArray();
            Map<String, Double> paths = new TreeMap<>();
            for (String line : lines("accounting/pyspa_template/expected_spa_target70_stage10.csv")) {
                List<String> cells = List.of(line.replace("\"", "").split("\t", -1));
                if (cells.size() > 3 && cells.getFirst().endsWith("%") && !line.contains("Remainder")) {
                    paths.put(String.join(" ← ", cells.subList(3, cells.size() - 1)),
                            Double.parseDouble(cells.get(1)));
                }
            }
            return new Template(info.stream().map(cells -> cells.get(1)).toList(), a,
                    info.stream().mapToDouble(cells -> Double.parseDouble(cells.get(4))).toArray(),
                    info.stream().mapToDouble(cells -> Double.parseDouble(cells.get(5))).toArray(), paths);
        }

        /** Names with commas are in quotes. */
        private static List<String> cells(String line) {
            Matcher cell = Pattern.compile("\"([^\"]*)\"|([^,]+)").matcher(line);
            List<String> cells = new ArrayList<>();
            while (cell.find()) {
                cells.add(Optional.ofNullable(cell.group(1)).orElseGet(() -> cell.group(2)));
            }
            return cells;
        }

        /** One unit of the target, and nothing else, is bought; every industry sells one unit. */
        InputOutputSystem system() {
            int n = names.size();
            double[] y = new double[n];
            y[TARGET] = 1;
            double[] x = new double[n];
            Arrays.fill(x, 1);
            return new InputOutputSystem("template", "AUD", List.of("Australia"), names, new int[n],
                    IntStream.range(0, n).toArray(), List.of("target"), new int[1], new int[1], new Matrix(n, n, a),
                    new Matrix(n, 1, y), x, List.of(new Extension("GHG", List.of(new Stressor("GHG", "kg")),
                            new Matrix(1, n, direct), Optional.empty())));
        }
    }

    private static final int TARGET = 69;

    /**
     * pyspa follows branches by the total requirements of its file, which are more than its coefficients make of its
     * direct ones: by those the search meets the same branches. By our multipliers it meets fewer, and lists the same.
     */
    @Test
    void everyPathOfPyspa() {
        Template template = Template.read();
        InputOutputSystem system = template.system();
        int n = system.industries();
        Branches theirs = new Branches(template.direct(), template.total(), new double[n], template.total(), 0, "");
        double[] demand = new double[n];
        demand[TARGET] = 1;
        TestContext context = new TestContext();
        PathSearch.Found found = new PathSearch(theirs,
                new Suppliers(Product.of(system, context.workers()).leontief(), theirs,
                        1e-5 / template.total()[TARGET]),
                new PathSearch.Limits(1e-5, 10, 1_000_000, 1_000_000, "kg"), () -> {}).of(List.of(demand));
        double listed = found.paths().stream().mapToDouble(Path::contribution).sum() + found.passed().value();

        // It leaves out the one whose industry emits nothing.
        assertThat(template.paths()).hasSize(4746);
        assertThat(found.followed()).isEqualTo(4747);
        assertThat(listed / template.total()[TARGET]).isCloseTo(0.5739558195448, within(1e-12));
        Map<String, Double> large = new TreeMap<>();
        template.paths().forEach((path, value) -> {
            if (value >= 1e-5) {
                large.put(path.equals("DIRECT Stage 0") ? "" : path, value);
            }
        });
        Table paths = new PathOptions("GHG").cut(1e-5).most(1_000_000).run(system).paths();
        Map<String, Double> ours = new TreeMap<>();
        PathOptions.contributions(paths).forEach((path, value) -> {
            String stages = path.replace("Australia, ", "");
            ours.put(stages.contains(" ← ") ? stages.substring(stages.indexOf(" ← ") + 3) : "", value);
        });
        requireSame(ours, large);
    }
}
