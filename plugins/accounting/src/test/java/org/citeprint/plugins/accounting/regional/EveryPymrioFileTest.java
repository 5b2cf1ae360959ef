// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.citeprint.api.data.InputOutputSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Every number of every file that pymrio 0.6.3 wrote, where they lie beside the repository. A file that is compared with
 * nothing fails: the tables that systems are made of are those of the importers, which {@code EveryPymrioTableTest} of
 * trade-import compares.
 */
class EveryPymrioFileTest {

    /** What another test compares. */
    private static final List<String> ELSEWHERE = List.of("Z", "Y", "F", "F_Y", "unit", "population", "validation",
            "metadata", "file_parameters", "SHA256SUMS");

    private static final Map<String, String> SECTORS = Map.of("food", "food", "mining", "industry", "manufactoring",
            "industry", "electricity", "industry", "construction", "industry", "trade", "service", "transport",
            "service", "other", "service");

    private static Path root() {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/pymrio-test-mrio");
        if (!Files.isDirectory(data)) {
            abort("not compared with pymrio: no folder " + data + " beside the repository");
        }
        return data.resolve("pymrio-test-expected");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> isCompared() throws IOException {
        Path root = root();
        Map<Path, List<Path>> folders = new TreeMap<>();
        for (Path file : files(root)) {
            if (!ELSEWHERE.contains(name(file))) {
                folders.computeIfAbsent(file.getParent(), _ -> new ArrayList<>()).add(file);
            }
        }
        assertThat(folders).hasSizeGreaterThan(70);
        return folders.entrySet().stream().map(folder -> DynamicTest.dynamicTest(
                root.relativize(folder.getKey()).toString(), () -> compare(root, folder.getKey(), folder.getValue())));
    }

    private static void compare(Path root, Path folder, List<Path> files) throws IOException {
        boolean extension = Files.exists(folder.resolve("F.csv")) || Files.exists(folder.resolve("F.txt"));
        Path own = source(root, extension ? folder.getParent() : folder);
        Path flows = extension && Files.exists(folder.resolve("F.csv"))
                ? folder
                : own.resolve(extension ? folder.getFileName().toString() : anyExtension(own));
        PymrioNumbers plain = numbers(root, folder, PymrioSystem.of(own, flows), UnaryOperator.identity());
        PymrioNumbers gathered = numbers(root, folder,
                aggregated(folder) && extension
                        ? PymrioSystem.of(source(root, root), source(root, root).resolve(folder.getFileName()))
                        : plain.system(),
                place -> place(root, folder, place));
        for (Path file : files) {
            // pymrio adds calculated accounts up, and makes all else anew.
            PymrioNumbers ours = aggregated(folder) && name(file).startsWith("D_") ? gathered : plain;
            Optional<Map<String, Map<String, Double>>> found = ours.of(name(file));
            // Without F_Y pymrio has an S_Y without numbers.
            if (found.isPresent() || !Sheet.read(file).rows().isEmpty()) {
                same(file, found.orElseThrow(() -> new AssertionError(file + " is compared with nothing")));
            }
        }
    }

    private static String anyExtension(Path folder) throws IOException {
        return files(folder).stream().filter(file -> name(file).equals("F")).findFirst().orElseThrow().getParent()
                .getFileName().toString();
    }

    private static PymrioNumbers numbers(
            Path root, Path folder, InputOutputSystem system, UnaryOperator<String> place) {
        boolean households = folder.toString().contains("05_household_demand_only");
        boolean mock = folder.toString().contains("08_mock_parsers");
        Path near = aggregated(folder) ? root : folder.getParent();
        // Outputs of the mock of GLORIA's construct D run from 58 to 7 million, and cells of 0.05 need more digits.
        return new PymrioNumbers(system,
                households ? Optional.of(system.categories().getFirst()) : Optional.empty(),
                mock ? Map.of() : Sheet.read(source(root, near).resolve("population.csv"), 1, 1).row(0),
                folder.toString().contains("bp_D") ? 1e-15 : 1e-14, place);
    }

    private static boolean aggregated(Path folder) {
        return folder.toString().contains("calc_then_aggregate");
    }

    /** Where the system lies: here, or that of the first folder. */
    private static Path source(Path root, Path folder) {
        return Files.exists(folder.resolve("Z.csv")) ? folder : root.resolve("01_calc_all_ghosh");
    }

    private static String place(Path root, Path folder, String place) {
        String kind = root.relativize(folder).getName(2).toString();
        String[] levels = place.split("\\|");
        String region = switch (kind) {
            case "region_A_B", "both" -> levels[0].compareTo("reg4") < 0 ? "A" : "B";
            case "total_region" -> "global";
            default -> levels[0];
        };
        return levels.length == 1
                ? region
                : region + "|" + (kind.equals("both") || kind.equals("sector_food_rest")
                        ? SECTORS.getOrDefault(levels[1], "")
                        : levels[1]);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    /** To 1e-10 of itself; accounts, where a number may be what is left of a difference, to 1e-13 of the largest of a row. */
    private static void same(Path file, Map<String, Map<String, Double>> ours) {
        int labels = ours.keySet().iterator().next().split("\\|", -1).length;
        int heads = ours.values().iterator().next().keySet().iterator().next().split("\\|", -1).length;
        Sheet theirs = Sheet.read(file, heads, labels);
        assertThat(ours.keySet()).as("rows of %s", file).containsExactlyInAnyOrderElementsOf(theirs.rows());
        for (int row = 0; row < theirs.rows().size(); row++) {
            Map<String, Double> wanted = theirs.row(row);
            Map<String, Double> got = ours.getOrDefault(theirs.rows().get(row), Map.of());
            double size = name(file).startsWith("D_")
                    ? wanted.values().stream().mapToDouble(Math::abs).max().orElse(0)
                    : 0;
            got.forEach((place, value) -> {
                double expected = wanted.getOrDefault(place, 0.0);
                if (!(Math.abs(value - expected) <= 1e-10 * Math.abs(expected) + 1e-13 * size)) {
                    throw new AssertionError(file + ", " + place + ": " + value + " for " + expected);
                }
            });
            assertThat(got.keySet()).as("places of %s", file).containsAll(wanted.keySet());
        }
    }
}
