// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.workbook.Grid;

/**
 * A sheet of a workbook as a table of numbers: lines of names above, columns of names on the left, numbers in all other
 * cells. Columns and rows without any name are passed over, as cells of notes beside a table are.
 *
 * @param grid the sheet
 * @param headerLines lines of names
 * @param indexColumns columns of names
 */
record GridNumbers(Grid grid, int headerLines, int indexColumns) {

    NumberTable read() {
        int[] columns = IntStream.range(indexColumns, grid.columns())
                .filter(column -> IntStream.range(0, headerLines).anyMatch(row -> !grid.isEmpty(row, column)))
                .toArray();
        int[] rows = IntStream.range(headerLines, grid.rows())
                .filter(row -> IntStream.range(0, indexColumns).anyMatch(column -> !grid.isEmpty(row, column)))
                .toArray();
        if (rows.length == 0 || columns.length == 0) {
            throw new ProblemException(Problem.error("CP-3108", Position.of(grid.file()),
                    "the sheet has " + rows.length + " rows and " + columns.length + " columns with a name",
                    "say with `header-lines:` and `index-columns:` how many lines and columns hold names, and with"
                            + " `sheet:` in which sheet they stand"));
        }
        List<Problem> wrong = new ArrayList<>();
        double[] values = new double[Math.multiplyExact(rows.length, columns.length)];
        for (int at = 0; at < values.length; at++) {
            values[at] = number(rows[at / columns.length], columns[at % columns.length], wrong);
        }
        Faults faults = new Faults();
        faults.addAll(grid.file(), wrong);
        faults.throwIfAny();
        return new NumberTable(grid.file(), IntStream.of(columns).mapToObj(this::columnName).toList(),
                IntStream.of(rows).mapToObj(this::rowName).toList(), IntStream.of(rows).map(row -> row + 1).toArray(),
                new Matrix(rows.length, columns.length, values));
    }

    private double number(int row, int column, List<Problem> wrong) {
        double value = grid.number(row, column);
        if (!Double.isFinite(value)) {
            String text = grid.text(row, column);
            wrong.add(Problem.error("CP-3104", grid.position(row, column),
                    (text.isEmpty() ? "the cell is empty" : "`" + text + "` is not a number") + ", in row `"
                            + String.join(", ", rowName(row)) + "`, column `" + String.join(", ", columnName(column))
                            + "`",
                    NumberHint.ofCell(text)));
        }
        return value;
    }

    private List<String> columnName(int column) {
        return IntStream.range(0, headerLines).mapToObj(row -> grid.text(row, column)).toList();
    }

    private List<String> rowName(int row) {
        return IntStream.range(0, indexColumns).mapToObj(column -> grid.text(row, column)).toList();
    }
}
