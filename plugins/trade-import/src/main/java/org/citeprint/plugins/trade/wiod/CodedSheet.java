// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.workbook.Grid;

/**
 * A sheet in the manner of WIOD: four lines and four columns of labels, code, name, region and running number
 * ({@code c1}, {@code r1}, {@code F1}), found by the line of running numbers wherever it stands. The table of the Asian
 * Development Bank has no codes; the running number is then the sector.
 */
final class CodedSheet {

    private static final Pattern NUMBER = Pattern.compile("[cC]\\d+");
    private static final int LOOK = 20;

    private final Grid grid;
    private final int header;
    private final int first;
    private final boolean coded;

    CodedSheet(Grid grid) {
        this.grid = grid;
        int found = headline(grid);
        int column = found < 0 ? -1 : firstNumber(grid, found);
        if (found < 0) {
            throw new ProblemException(Problem.error("CP-3142", Position.of(grid.file()),
                    "no line of the sheet numbers its columns `c1`, `c2` and so on",
                    "such a line stands below the codes, names and regions of the industries; give another `sheet:`"));
        }
        this.header = found;
        this.first = column;
        this.coded = column >= 4 && header >= 3 && sameCodes();
    }

    /** Whether a line of the sheet numbers its columns. */
    static boolean isOne(Grid grid) {
        return headline(grid) >= 0;
    }

    private static int headline(Grid grid) {
        return IntStream.range(2, Math.min(LOOK, grid.rows())).filter(row -> firstNumber(grid, row) >= 2).findFirst()
                .orElse(-1);
    }

    /**
     * Where the numbers begin in the line that has c1 and another beside it, be it that c2 was lost: codes of industries
     * look like numbers, too (C16, C17), but none is C1.
     */
    private static int firstNumber(Grid grid, int row) {
        boolean numbered = IntStream.range(0, grid.columns())
                .anyMatch(column -> grid.text(row, column).equalsIgnoreCase("c1") && isNumber(grid, row, column + 1));
        return numbered
                ? IntStream.range(0, grid.columns()).filter(column -> isNumber(grid, row, column)).findFirst()
                        .orElse(-1)
                : -1;
    }

    private static boolean isNumber(Grid grid, int row, int column) {
        return NUMBER.matcher(grid.text(row, column)).matches();
    }

    /** Whether rows and columns have the same codes, in the first line and column of labels. */
    private boolean sameCodes() {
        for (int i = 0; i < 3; i++) {
            String code = grid.text(header - 3, first + i);
            if (code.isEmpty() || !code.equals(grid.text(header + 1 + i, first - 4))) {
                return false;
            }
        }
        return true;
    }

    private String columnCode(int column) {
        String code = coded ? grid.text(header - 3, column) : "";
        return code.isEmpty() ? grid.text(header, column) : code;
    }

    private String rowCode(int row) {
        String code = coded ? grid.text(row, first - 4) : "";
        return code.isEmpty() ? grid.text(row, first - 1) : code;
    }

    private String region(int row) {
        return grid.text(row, first - 2);
    }

    /** The unit that stands above the table, such as {@code millions of US$}. */
    Optional<String> currency() {
        return StatedUnit.of(grid, header, first);
    }

    /** That unit, or else millions of USD with a warning. */
    String currencyOrMillions(Context context) {
        return currency().orElseGet(() -> StatedUnit.millions(grid, header, context));
    }

    private int lastRow() {
        int row = grid.rows() - 1;
        while (row > header && grid.isEmpty(row, first)) {
            row--;
        }
        return row;
    }

    private int lastColumn() {
        int column = grid.columns() - 1;
        while (column > first && grid.isEmpty(header + 1, column)) {
            column--;
        }
        return column;
    }

    /**
     * The numbers. Text where a number should be is a fault (CP-3104); a blank cell is zero where the publisher means
     * so, else NaN.
     */
    NumberTable table(boolean blankIsZero) {
        int height = lastRow() - header;
        int width = lastColumn() - first + 1;
        double[] values = new double[Math.multiplyExact(height, width)];
        int[] lines = new int[height];
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> columns = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        for (int column = first; column < first + width; column++) {
            columns.add(List.of(grid.text(header - 1, column), columnCode(column), grid.text(header - 2, column)));
        }
        IntStream.range(first, first + width).forEach(column -> requireHeading(column, header + 1, height, wrong));
        for (int i = 0; i < height; i++) {
            int row = header + 1 + i;
            lines[i] = row + 1;
            rows.add(List.of(region(row), rowCode(row), grid.text(row, first - 3)));
            for (int j = 0; j < width; j++) {
                values[i * width + j] = value(row, first + j, blankIsZero, wrong);
            }
        }
        org.citeprint.plugins.trade.text.Faults faults = new org.citeprint.plugins.trade.text.Faults();
        faults.addAll(grid.file(), wrong);
        faults.throwIfAny();
        return new NumberTable(grid.file(), columns, rows, lines, new Matrix(height, width, values));
    }

    /** What stands below a blank heading would be taken for a total. */
    private void requireHeading(int column, int from, int height, List<Problem> wrong) {
        if (IntStream.rangeClosed(Math.max(0, header - 3), header).allMatch(line -> grid.isEmpty(line, column))) {
            IntStream.range(from, from + height).filter(row -> !grid.isEmpty(row, column)).limit(1)
                    .forEach(row -> wrong.add(Problem.error("CP-3167", grid.position(row, column),
                            "`" + grid.text(row, column) + "` stands below a blank heading, in row `" + region(row)
                                    + ", " + rowCode(row) + "`",
                            "give the column its name, region and number again, or empty it")));
        }
    }

    private double value(int row, int column, boolean blankIsZero, List<Problem> wrong) {
        if (grid.isEmpty(row, column)) {
            return blankIsZero ? 0 : Double.NaN;
        }
        double value = grid.number(row, column);
        if (!Double.isFinite(value)) {
            wrong.add(Problem.error("CP-3104", grid.position(row, column),
                    "`" + grid.text(row, column) + "` is not a number, in row `" + region(row) + ", " + rowCode(row)
                            + "`, column `" + grid.text(header - 1, column) + ", " + columnCode(column) + "`",
                    NumberHint.ofCell(grid.text(row, column))));
        }
        return value;
    }
}
