// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;

/** Reads tables of tests in the plainest way, apart from the importer: two lines of labels, then rows. */
public final class TextTables {

    private final Path folder;
    private final String separator;
    private final String suffix;

    /** Over the tables of a folder. */
    public TextTables(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
        this.separator = suffix.equals(".csv") ? "," : "\t";
    }

    private record Labelled(List<List<String>> columns, List<List<String>> rows, Matrix values) {}

    /** With one extension. */
    public InputOutputSystem system(String extension, String unit) {
        Labelled z = read("Z", 2);
        Labelled y = read("Y", 2);
        int levels = labels(extension);
        Labelled f = read(extension + "/F", levels);
        Optional<Matrix> fy = Files.exists(path(extension + "/F_Y"))
                ? Optional.of(read(extension + "/F_Y", levels).values())
                : Optional.empty();
        List<String> regions = z.rows().stream().map(List::getFirst).distinct().toList();
        List<String> sectors = z.rows().stream().map(row -> row.get(1)).distinct().toList();
        List<String> categories = y.columns().stream().map(List::getLast).distinct().toList();
        List<Stressor> stressors = f.rows().stream().map(row -> new Stressor(String.join(" | ", row), unit)).toList();
        return new InputOutputSystem(folder.getFileName().toString(), "M$", regions, sectors,
                z.rows().stream().mapToInt(row -> regions.indexOf(row.getFirst())).toArray(),
                z.rows().stream().mapToInt(row -> sectors.indexOf(row.get(1))).toArray(), categories,
                y.columns().stream().mapToInt(column -> regions.indexOf(column.getFirst())).toArray(),
                y.columns().stream().mapToInt(column -> categories.indexOf(column.getLast())).toArray(), z.values(),
                y.values(), InputOutputSystem.rowSums(z.values(), y.values()),
                List.of(new Extension(extension, stressors, f.values(), fy)));
    }

    private Path path(String table) {
        return folder.resolve(table + suffix);
    }

    private List<List<String>> lines(String table) {
        try (var lines = Files.lines(path(table))) {
            return lines.map(line -> List.of(line.split(separator, -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many columns of labels: the first cell of the first line and the empty ones after it. */
    private int labels(String extension) {
        List<String> first = lines(extension + "/F").getFirst();
        int labels = 1;
        while (first.get(labels).isEmpty()) {
            labels++;
        }
        return labels;
    }

    private Labelled read(String table, int labels) {
        List<List<String>> lines = lines(table);
        List<List<String>> columns = new ArrayList<>();
        int width = lines.getFirst().size();
        for (int column = labels; column < width; column++) {
            columns.add(List.of(lines.get(0).get(column), lines.get(1).get(column)));
        }
        List<List<String>> rows = lines.subList(2, lines.size()).stream()
                .filter(line -> !line.getLast().isEmpty()).toList();
        double[] values = rows.stream().flatMap(row -> row.subList(labels, width).stream())
                .mapToDouble(Double::parseDouble).toArray();
        return new Labelled(columns, rows.stream().map(row -> row.subList(0, labels)).toList(),
                new Matrix(rows.size(), columns.size(), values));
    }

    /** One line of a result: labels, then a number for each region. */
    public static double[] line(Path file, int line, int labels) {
        try {
            List<String> cells = List.of(Files.readAllLines(file).get(line).split(",", -1));
            return cells.subList(labels, cells.size()).stream().mapToDouble(Double::parseDouble).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
