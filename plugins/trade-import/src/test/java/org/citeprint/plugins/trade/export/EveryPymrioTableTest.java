// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.system.CharacteriseOperation;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every table of pymrio that systems are made of, Z, Y, F, F_Y, A and S of parsed mocks, and units, against what our
 * importers make of the files beside the repository. {@code EveryPymrioFileTest} of accounting compares the rest. A file
 * that is compared with nothing fails.
 */
class EveryPymrioTableTest {

    /** Accounts; numbers of people, which are an option of accounts; and what is no number. */
    private static final List<String> ELSEWHERE = List.of("L", "B", "G", "x", "S_Y", "M", "M_down", "Y_agg",
            "gross_trade_bilat_flows", "gross_trade_totals", "population", "metadata", "file_parameters", "SHA256SUMS");

    /** Folders of which all files are read, where they are read at all. */
    private static final List<String> READ = List.of("pymrio-test-input/raw/test_mrio/mrio_data",
            "pymrio-test-input/raw/mock_mrios/eora26_mock", "pymrio-test-input/raw/mock_mrios/exio1_mock",
            "pymrio-test-input/raw/mock_mrios/exio2_mock", "pymrio-test-input/raw/mock_mrios/exio3_mock",
            "pymrio-test-input/raw/mock_mrios/gloria_mock", "pymrio-test-input/raw/mock_mrios/oecd_mock",
            "pymrio-test-input/raw/mock_mrios/wiod_mock", "pymrio-test-input/test_mrio_pymrio_save_parquet");

    /** Beginnings of paths for which pymrio has no results, or which no importer reads. */
    private static final List<String> WITHOUT_RESULTS = List.of("pymrio-test-input/raw/mock_mrios/readme.rst",
            "pymrio-test-input/raw/mock_mrios/exio_ext_mock", "pymrio-test-input/raw/test_mrio/concordance",
            "pymrio-test-input/raw/test_mrio/finaldemand.tsv", "pymrio-test-input/raw/test_mrio/sectors.tsv", "spa_");

    private static Path root() {
        return Parsed.shared("oracles/pymrio-test-mrio");
    }

    private static InputOutputSystem saved() {
        return Mocks.saved(root().resolve("pymrio-test-input/test_mrio_pymrio_save_txt"));
    }

    @TestFactory
    Stream<DynamicTest> isCompared() throws IOException {
        Path root = root();
        Map<String, List<Path>> folders = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!ELSEWHERE.contains(name(file)) && !name(file).startsWith("D_")
                        && Stream.concat(READ.stream(), WITHOUT_RESULTS.stream()).noneMatch(path::startsWith)) {
                    folders.computeIfAbsent(system(path), _ -> new ArrayList<>()).add(file);
                }
            }
        }
        assertThat(folders).hasSizeGreaterThan(40);
        return folders.entrySet().stream().map(folder -> DynamicTest.dynamicTest(folder.getKey(),
                () -> compare(folder.getKey(), folder.getValue())));
    }

    /** The folder of the system a file belongs to. */
    private static String system(String path) {
        List<String> parts = List.of(path.split("/"));
        int depth = switch (parts.get(1)) {
            case "04_aggregation" -> 4;
            case "08_mock_parsers", "mock_parsed", "02_diag_stressor", "03_characterize" -> 3;
            default -> 2;
        };
        return String.join("/", parts.subList(0, depth));
    }

    private static void compare(String folder, List<Path> files) {
        List<String> parts = List.of(folder.split("/"));
        Optional<InputOutputSystem> ours = ours(parts);
        for (Path file : files) {
            String extension = file.getParent().equals(root().resolve(folder))
                    ? ""
                    : file.getParent().getFileName().toString();
            if (parts.get(1).startsWith("02_")) {
                requireDiagonal(file, parts.getLast());
            } else if (ours.isPresent()) {
                compare(ours.get(), extension.isEmpty() && parts.get(1).startsWith("03_") ? "impacts" : extension,
                        file, parts);
            } else {
                // GLORIA has one product an industry: model A is B but for how far the mock is from balance.
                assertThat(parts.getLast()).isEqualTo("gloria_59_2022_bp_A");
            }
        }
    }

    private static Optional<InputOutputSystem> ours(List<String> parts) {
        return switch (parts.get(1)) {
            case "08_mock_parsers", "mock_parsed" -> Mocks.database(parts.getLast());
            case "03_characterize" -> Optional.of(characterised(parts.getLast()).result());
            case "04_aggregation" -> Optional.of(Mocks.aggregated(saved(), parts.getLast()));
            case "06_zero_output_reg2_mining", "zero_output_reg2_mining" ->
                Optional.of(Mocks.matrices(root().resolve("pymrio-test-input/zero_output_reg2_mining")));
            case "06b_zero_output_with_emissions", "zero_output_reg2_mining_with_emissions" ->
                Optional.of(Mocks.matrices(root().resolve("pymrio-test-input/zero_output_reg2_mining_with_emissions")));
            case "07_demand_reg1_plus10pct" -> Optional.of(Mocks.demandingMore(saved()));
            case "test_mrio" -> Optional.of(Mocks.raw(root().resolve("pymrio-test-input/raw/test_mrio/mrio_data")));
            case "test_mrio_pymrio_save_txt" ->
                Optional.of(Mocks.matrices(root().resolve("pymrio-test-input/test_mrio")));
            default -> Optional.of(saved());
        };
    }

    private static Outcome<InputOutputSystem> characterised(String factors) {
        return OperatorTester.run(new CharacteriseOperation(), saved(), new CharacteriseOperation.Options("emissions",
                Optional.of(new InputPath("factors.tsv")), Optional.empty(), Map.of(), "impacts"),
                new TestContext().file("factors.tsv", root()
                        .resolve("pymrio-test-input/raw/test_mrio/concordance").resolve(factors + ".tsv")));
    }

    private static void compare(InputOutputSystem system, String name, Path file, List<String> parts) {
        boolean gloria = parts.getLast().startsWith("gloria");
        List<String> industries = Parsed.industries(system);
        List<String> demand = Parsed.demand(system).stream()
                .map(label -> label.equals("DISC|DISC") ? "ALL|DISC" : label).toList();
        if (name.isEmpty()) {
            switch (name(file)) {
                case "Z" -> {
                    // pymrio has x from A and Y, and GLORIA's mock does not balance.
                    if (!gloria) {
                        same(system.transactions(), industries, industries, file);
                    }
                }
                case "A" -> {
                    if (parts.get(1).equals("mock_parsed")) {
                        same(overOutput(system.transactions(), system, gloria && parts.getLast().endsWith("D")),
                                industries, industries, file);
                    }
                }
                case "Y" -> same(system.finalDemand(), industries, demand, file);
                case "unit" -> requireUnits(file, IntStream.range(0, industries.size()).boxed().collect(
                        java.util.stream.Collectors.toMap(industries::get, system::unit)));
                default -> throw new AssertionError(file + " is compared with nothing");
            }
            return;
        }
        Extension extension = Parsed.extension(system, name);
        // Where a column of labels holds units, they are part of names.
        List<String> rows = extension.stressors().stream()
                .map(row -> Parsed.theirs(row.name()).replaceFirst("\\|(kg|Mill USD)$", "")).toList();
        switch (name(file)) {
            case "F" -> same(extension.flows(), rows, industries, file);
            case "S" -> {
                if (parts.get(1).equals("mock_parsed")) {
                    same(overOutput(extension.flows(), system, false), rows, industries, file);
                }
            }
            case "F_Y" -> same(extension.demandFlows().orElse(new Matrix(rows.size(), demand.size(),
                    new double[rows.size() * demand.size()])), rows, demand, file);
            case "unit" -> requireUnits(file, IntStream.range(0, rows.size()).boxed().collect(
                    java.util.stream.Collectors.toMap(rows::get, row -> extension.stressors().get(row).unit())));
            case "validation" -> requireMissing(file, parts.getLast());
            default -> throw new AssertionError(file + " is compared with nothing");
        }
    }

    /** pymrio divides GLORIA's model D by the output of products, which is wrong unless each industry makes its own only. */
    private static Matrix overOutput(Matrix flows, InputOutputSystem system, boolean byProducts) {
        double[] output = byProducts
                ? Mocks.database("gloria_59_2022_bp_B").orElseThrow().output()
                : system.output();
        double[] values = flows.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = output[i % output.length] == 0 ? 0 : values[i] / output[i % output.length];
        }
        return new Matrix(flows.rows(), flows.columns(), values);
    }

    /** Each industry by itself: its own flow of a stressor, and none of others. */
    private static void requireDiagonal(Path file, String name) {
        Extension emissions = Parsed.extension(saved(), "emissions");
        int n = emissions.flows().columns();
        double[] values = new double[n * n];
        for (int i = 0; i < n; i++) {
            values[i * n + i] = emissions.flows().at(name.equals("em1_diag") ? 0 : 1, i);
        }
        List<String> industries = Parsed.industries(saved());
        if (name(file).equals("F")) {
            same(new Matrix(n, n, values), industries, industries, file);
        } else {
            assertThat(name(file)).isEqualTo("S");
        }
    }

    /** Factors for stressors that the table lacks are warned of. */
    private static void requireMissing(Path file, String factors) {
        List<List<String>> lines = lines(file);
        int missing = lines.getFirst().indexOf("error_missing_stressor");
        int stressor = lines.getFirst().indexOf("stressor");
        List<String> warnings = characterised(factors).warnings().stream().map(Object::toString).toList();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(warnings.stream().anyMatch(warning -> warning.contains("CP-3149")
                    && warning.contains("`" + line.get(stressor)))).as("%s, %s", file, line)
                    .isEqualTo(line.get(missing).equals("True"));
        }
    }

    /** Spellings of money differ, and some units pymrio has wrong: it says millions for Eora's thousands. */
    private static void requireUnits(Path file, Map<String, String> ours) {
        List<List<String>> lines = lines(file);
        int labels = lines.getFirst().size() - 1;
        assertThat(lines).as("%s", file).hasSize(ours.size() + 1);
        for (List<String> line : lines.subList(1, lines.size())) {
            String unit = ours.getOrDefault(String.join("|", line.subList(0, labels)).strip(), "");
            String theirs = line.getLast();
            if (!theirs.contains("USD") && !theirs.contains("US$") && !theirs.startsWith("Unnamed")) {
                assertThat(unit).as("%s, %s", file, line).isEqualTo(theirs);
            } else {
                assertThat(unit).as("%s, %s", file, line).isNotEmpty();
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static List<List<String>> lines(Path file) {
        String separator = file.toString().endsWith(".txt") ? "\t" : ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
        try {
            return Files.readAllLines(file).stream().map(line -> Stream.of(line.split(separator, -1))
                    .map(cell -> cell.replaceAll("^\"|\"$", "")).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every number of a file with two lines of heads, to 1e-10 of itself; empty cells have none. */
    private static void same(Matrix ours, List<String> rows, List<String> columns, Path file) {
        List<List<String>> lines = lines(file);
        int labels = 1;
        while (lines.getFirst().get(labels).isEmpty()) {
            labels++;
        }
        int compared = 0;
        // The third line names the levels of labels, where there is one.
        boolean named = !rows.contains(String.join("|", lines.get(2).subList(0, labels)).strip());
        for (List<String> line : lines.subList(named ? 3 : 2, lines.size())) {
            int row = rows.indexOf(String.join("|", line.subList(0, labels)).strip());
            assertThat(row).as("row %s of %s among %s", line.subList(0, labels), file, rows).isNotNegative();
            for (int at = labels; at < line.size(); at++) {
                int column = columns.indexOf(lines.get(0).get(at) + "|" + lines.get(1).get(at));
                assertThat(column).as("column %s of %s among %s", at, file, columns).isNotNegative();
                double wanted = line.get(at).isEmpty() ? Double.NaN : Double.parseDouble(line.get(at));
                if (Math.abs(ours.at(row, column) - wanted) > 1e-10 * Math.abs(wanted) + 1e-15) {
                    throw new AssertionError(file + ", " + row + ", " + column + ": " + ours.at(row, column) + " for "
                            + wanted);
                }
                compared++;
            }
        }
        assertThat(compared).as("%s", file).isEqualTo(ours.rows() * ours.columns());
    }

    /** A folder with all that pymrio calculated is read as one without. */
    @Test
    void whatPymrioCalculatedStandsInNobodysWay() {
        InputOutputSystem after = Mocks.saved(
                root().resolve("pymrio-test-expected/01b_pymrio_save_after_calc_all_txt"));
        InputOutputSystem before = saved();

        assertThat(after.transactions().values()).containsExactly(before.transactions().values());
        assertThat(after.finalDemand().values()).containsExactly(before.finalDemand().values());
        assertThat(after.extensions()).hasSameSizeAs(before.extensions());
        for (Extension extension : before.extensions()) {
            assertThat(Parsed.extension(after, extension.name()).flows().values())
                    .containsExactly(extension.flows().values());
        }
    }

    /** pymrio saves all digits as Parquet, and twelve as text. */
    @Test
    void parquetHoldsWhatItsCsvFilesDo() {
        InputOutputSystem parquet = Mocks.saved(root().resolve("pymrio-test-input/test_mrio_pymrio_save_parquet"));
        InputOutputSystem csv = Mocks.matrices(root().resolve("pymrio-test-input/test_mrio"));

        assertThat(parquet.transactions().values()).containsExactly(csv.transactions().values());
        assertThat(parquet.finalDemand().values()).containsExactly(csv.finalDemand().values());
        assertThat(Parsed.industries(parquet)).isEqualTo(Parsed.industries(csv));
        assertThat(Parsed.demand(parquet)).isEqualTo(Parsed.demand(csv));
        for (String name : List.of("emissions", "factor_inputs")) {
            Extension ours = Parsed.extension(parquet, name);
            assertThat(ours.flows().values()).containsExactly(Parsed.extension(csv, name).flows().values());
            assertThat(ours.stressors()).isEqualTo(Parsed.extension(csv, name).stressors());
        }
        assertThat(Parsed.extension(parquet, "emissions").demandFlows().orElseThrow().values())
                .containsExactly(Parsed.extension(csv, "emissions").demandFlows().orElseThrow().values());
        assertThat(parquet.currency()).isEqualTo("Mill USD");
    }

    /** Files of numbers that stand beside a mock: each number of pymrio's is in ours. */
    @Test
    void extensionsOfOneToFiveLabelsAreRead() {
        for (int labels : new int[]{1, 2, 3, 5}) {
            Path folder = root().resolve("pymrio-test-input/raw/mock_mrios/exio_ext_mock");
            Extension extension = Parsed.extension(
                    Mocks.withExtension(folder.resolve("ext_" + labels + "col.txt"), labels),
                    "it");
            assertThat(extension.flows().values()).as("%s", labels)
                    .startsWith(10, 20, 30).endsWith(146, 147, 148);
            assertThat(extension.stressors()).extracting(Stressor::name)
                    .allSatisfy(name -> assertThat(name).startsWith("emission_type"));
        }
    }
}
