// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/**
 * A matrix as MARIO writes it: one or three lines of heads, and three columns of labels, region, level and item, or one.
 *
 * @param rows labels
 * @param columns labels, or what the numbers are
 * @param values numbers
 */
record MarioFile(List<List<String>> rows, List<List<String>> columns, Matrix values) {

    static MarioFile read(Path file) {
        List<List<String>> lines = lines(file);
        boolean narrow = lines.getFirst().contains("Level");
        int heads = narrow ? 1 : 3;
        int labels = narrow || lines.getFirst().get(1).isEmpty() ? 3 : 1;
        List<List<String>> body = lines.subList(narrow ? 1 : 4, lines.size());
        List<List<String>> columns = new ArrayList<>();
        for (int column = labels; column < lines.getFirst().size(); column++) {
            int at = column;
            columns.add(lines.subList(0, heads).stream().map(line -> line.get(at)).toList());
        }
        return new MarioFile(body.stream().map(line -> line.subList(0, labels)).toList(), columns,
                new Matrix(body.size(), columns.size(), body.stream()
                        .flatMap(line -> line.stream().skip(labels)).mapToDouble(Double::parseDouble).toArray()));
    }

    private static List<List<String>> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With labels such as {@code reg1 | food}. */
    Table table() {
        List<Column> all = new ArrayList<>();
        all.add(Column.text("label", rows.stream().map(MarioFile::label).toList()));
        for (int column = 0; column < columns.size(); column++) {
            double[] numbers = new double[rows.size()];
            for (int row = 0; row < numbers.length; row++) {
                numbers[row] = values.at(row, column);
            }
            all.add(Column.decimal(label(columns.get(column)), "", Meaning.FLOW, numbers));
        }
        return new Table("T", "A table.", all);
    }

    private static String label(List<String> levels) {
        return levels.size() < 3 ? levels.getLast() : levels.get(0) + " | " + levels.get(2);
    }
}
