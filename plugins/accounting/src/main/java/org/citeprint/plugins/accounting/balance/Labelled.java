// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Numbers with labels: the columns of text of a table are the labels of its rows, joined by {@code " | "}, the columns of
 * numbers its values.
 *
 * @param rows labels of rows
 * @param columns names of columns
 * @param values row by row
 */
public record Labelled(List<String> rows, List<String> columns, double[][] values) {

    /**
     * Of a table.
     *
     * @param what the table is, for messages
     * @throws ProblemException CP-5036 when it has no numbers, or misses one
     */
    public static Labelled of(String what, Table table) {
        List<Column.Text> labels = table.columns().stream().filter(Column.Text.class::isInstance)
                .map(Column.Text.class::cast).toList();
        List<Column> numbers = table.columns().stream().filter(column -> !(column instanceof Column.Text)).toList();
        if (labels.isEmpty() || numbers.isEmpty()) {
            throw new ProblemException(Problem.error("CP-5036",
                    what + " `" + table.name() + "` has " + labels.size() + " columns of text and " + numbers.size()
                            + " of numbers",
                    "give a table with labels of the rows in columns of text, and a column of numbers for each label of"
                            + " the columns"));
        }
        double[][] values = new double[table.rows()][numbers.size()];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < numbers.size(); column++) {
                values[row][column] = number(what, table, numbers.get(column), row);
            }
        }
        return new Labelled(IntStream.range(0, table.rows())
                .mapToObj(row -> labels.stream().map(label -> label.text(row)).collect(Collectors.joining(" | ")))
                .toList(), numbers.stream().map(Column::name).toList(), values);
    }

    private static double number(String what, Table table, Column column, int row) {
        if (column.missing(row)) {
            throw new ProblemException(
                    Problem.error("CP-5036", what + " `" + table.name() + "` misses the number of column `"
                            + column.name() + "`, row " + (row + 1), "give every number; a zero is one too"));
        }
        return column instanceof Column.Whole whole ? whole.value(row) : ((Column.Decimal) column).value(row);
    }
}
