// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Matrix;

/** A file of pymrio: numbers by the labels of their rows and columns, the levels of rows joined by {@code |}. */
record Sheet(List<String> rows, List<List<String>> columns, double[][] values) {

    /** Two lines of heads; the first cell and the empty ones after it stand over labels. */
    static Sheet read(Path file) {
        List<String> first = lines(file).getFirst();
        int labels = 1;
        while (first.size() > labels && first.get(labels).isEmpty()) {
            labels++;
        }
        return read(file, 2, labels);
    }

    private static List<List<String>> lines(Path file) {
        try {
            char separator = file.toString().endsWith(".txt") ? '\t' : ',';
            return Files.readAllLines(file).stream().map(line -> cells(line, separator)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet read(Path file, int heads, int labels) {
        List<List<String>> lines = lines(file);
        List<List<String>> columns = new ArrayList<>();
        for (int column = labels; column < lines.getFirst().size(); column++) {
            int at = column;
            columns.add(IntStream.range(0, heads).mapToObj(line -> lines.get(line).get(at)).toList());
        }
        int first = labels;
        List<List<String>> body = lines.stream().skip(heads)
                .filter(line -> line.stream().skip(first).anyMatch(cell -> !cell.isEmpty())).toList();
        return new Sheet(body.stream().map(line -> String.join("|", line.subList(0, first))).toList(), columns,
                body.stream().map(line -> line.stream().skip(first).mapToDouble(Sheet::number).toArray())
                        .toArray(double[][]::new));
    }

    /** Missing is none: pymrio has an empty production of what is only in Y. */
    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    int labels() {
        return rows.isEmpty() ? 1 : rows.getFirst().split("\\|", -1).length;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    Matrix matrix() {
        return new Matrix(values.length, columns.size(),
                Stream.of(values).flatMapToDouble(Arrays::stream).toArray());
    }

    Map<String, Double> row(int row) {
        Map<String, Double> cells = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(String.join("|", columns.get(column)), values[row][column]);
        }
        return cells;
    }
}
