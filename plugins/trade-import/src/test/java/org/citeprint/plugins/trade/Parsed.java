// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** What pymrio's parsers make of their mock files, and where the mocks lie: beside the repository, if at all. */
public final class Parsed {

    private Parsed() {}

    /** A folder beside the repository; without it the test is left out, with a line that says so. */
    public static Path shared(String folder) {
        String set = System.getenv("CITEPRINT_SHARED");
        Path path = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve(folder);
        if (!Files.exists(path)) {
            abort("not compared with others' data: no folder " + path + " beside the repository");
        }
        return path;
    }

    /** pymrio's mock files of a database. */
    public static Path mock(String database) {
        return shared("oracles/pymrio-test-mrio/pymrio-test-input/raw/mock_mrios").resolve(database);
    }

    private static Path parsed(String table) {
        return shared("oracles/pymrio-test-mrio/pymrio-test-input/mock_parsed").resolve(table);
    }

    /**
     * Asserts that numbers equal those of a file, found there by their labels.
     *
     * @param file such as {@code oecd_2018ed_2010/Z.csv}
     * @param index how many columns of the file are row labels
     * @param header how many lines are column labels
     * @param rows our row labels, levels joined by {@code |}
     * @param factor what ours must be multiplied by
     */
    public static void assertSame(
            Matrix ours, List<String> rows, List<String> columns, String file, int index, int header, double factor) {
        assertSame(ours, rows, columns, parsed(file), index, header, factor);
    }

    /** Asserts that numbers equal those of a file, found there by their labels. */
    public static void assertSame(
            Matrix ours, List<String> rows, List<String> columns, Path file, int index, int header) {
        assertSame(ours, rows, columns, file, index, header, 1);
    }

    private static void assertSame(
            Matrix ours, List<String> rows, List<String> columns, Path file, int index, int header, double factor) {
        List<String[]> lines = lines(file);
        List<String> theirColumns = new ArrayList<>();
        for (int column = index; column < lines.getFirst().length; column++) {
            List<String> levels = new ArrayList<>();
            for (int line = 0; line < header; line++) {
                levels.add(lines.get(line)[column]);
            }
            theirColumns.add(String.join("|", levels));
        }
        List<String[]> theirRows = lines.subList(header + 1, lines.size());
        assertThat(theirRows).hasSize(rows.size());
        assertThat(columns).hasSize(theirColumns.size());
        for (String[] line : theirRows) {
            String label = String.join("|", List.of(line).subList(0, index)).strip();
            int row = rows.indexOf(label);
            assertThat(row).as("row %s of %s among %s", label, file, rows).isNotNegative();
            for (int at = 0; at < theirColumns.size(); at++) {
                int column = columns.indexOf(theirColumns.get(at));
                assertThat(column).as("column %s of %s among %s", theirColumns.get(at), file, columns).isNotNegative();
                String cell = line[index + at];
                double expected = cell.isEmpty() ? 0 : Double.parseDouble(cell);
                assertThat(factor * ours.at(row, column)).as("%s: %s, %s", file, label, theirColumns.get(at))
                        .isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    private static List<String[]> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(Parsed::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char symbol : (line + ",").toCharArray()) {
            if (symbol == '"') {
                quoted = !quoted;
            } else if (symbol == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(symbol);
            }
        }
        return cells.toArray(String[]::new);
    }

    /** The labels {@code region|sector} of a system's industries. */
    public static List<String> industries(org.citeprint.api.data.InputOutputSystem system) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < system.industries(); i++) {
            labels.add(system.regions().get(system.regionOf()[i]) + "|" + system.sectors().get(system.sectorOf()[i]));
        }
        return labels;
    }

    /** The labels {@code region|category} of a system's columns of demand. */
    public static List<String> demand(org.citeprint.api.data.InputOutputSystem system) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < system.demandRegionOf().length; i++) {
            labels.add(system.regions().get(system.demandRegionOf()[i]) + "|"
                    + system.categories().get(system.categoryOf()[i]));
        }
        return labels;
    }

    /** The extension with a name. */
    public static org.citeprint.api.data.Extension extension(
            org.citeprint.api.data.InputOutputSystem system, String name) {
        Optional<org.citeprint.api.data.Extension> found = system.extensions().stream()
                .filter(extension -> extension.name().equals(name)).findFirst();
        return found.orElseThrow();
    }

    /**
     * A stressor's name with its levels as pymrio has them. Two impacts stand twice in the workbook of EXIOBASE 2; pymrio
     * adds the year, we what the sheet says beside the name.
     */
    public static String theirs(String name) {
        if (name.endsWith("ecotoxicity (USEtox)") || name.endsWith("toxicity (USEtox)")
                || name.endsWith("Ecotoxicity (USEtox)")) {
            return name + " 2008";
        }
        return name.replaceFirst("(\\(USEtox\\)) \\| .*2010\\)", "$1 2010").replace(" | ", "|");
    }
}
