// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bea;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.workbook.Grid;

/**
 * A make or use table as the sheets of {@code IOMake_*.xlsx} and {@code IOUse_*.xlsx} hold it: code and name of each row
 * in the first two columns, below the word {@code Code} or {@code IOCode}; the codes of the columns in that line and
 * their names above it (detail), or in the line above it and the names below (summary and sector). Totals have no code or
 * one of {@code T} and digits, or {@code VA} and letters ({@code VAPRO}), final demand has {@code F} and digits, value added {@code V} and digits. Codes may have
 * blanks that do not break before them. Rows end where the second column is empty.
 *
 * @param grid the sheet
 * @param codes the line of the codes of columns, from 0
 * @param rows its rows
 * @param columns its columns
 */
record BeaSheet(Grid grid, int codes, List<Line> rows, List<Line> columns) {

    private static final int SEARCHED = 40;
    private static final Pattern TOTAL = Pattern.compile("T\\d.*|VA[A-Z]+|");
    private static final Pattern DEMAND = Pattern.compile("F\\d.*");
    private static final Pattern ADDED = Pattern.compile("V\\d.*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    /** What a row or column stands for. */
    enum Kind {
        /** An industry or a product. */
        ENTRY,
        /** A category of final demand. */
        DEMAND,
        /** A part of value added. */
        ADDED,
        /** A sum of others. */
        TOTAL
    }

    /**
     * A row or column.
     *
     * @param place its number, from 0
     * @param code its code, empty for some totals
     * @param name its name
     */
    record Line(int place, String code, String name) {

        Kind kind() {
            return TOTAL.matcher(code).matches()
                    ? Kind.TOTAL
                    : DEMAND.matcher(code).matches()
                            ? Kind.DEMAND
                            : ADDED.matcher(code).matches() ? Kind.ADDED : Kind.ENTRY;
        }
    }

    static BeaSheet of(Grid grid) {
        int head = 0;
        while (head < Math.min(SEARCHED, grid.rows()) && !text(grid, head, 0).matches("(IO ?)?Code")) {
            head++;
        }
        if (head == 0 || head >= Math.min(SEARCHED, grid.rows())) {
            throw new ProblemException(Problem.error("CP-3157", Position.of(grid.file()),
                    "no line of the sheet begins with `Code` or `IOCode`",
                    "give a make or use table as the BEA publishes it, `IOMake_*.xlsx` or `IOUse_*.xlsx`"));
        }
        boolean above = !text(grid, head - 1, 1).isEmpty();
        int codes = above ? head - 1 : head;
        int names = above ? head : head - 1;
        List<Line> columns = new ArrayList<>();
        for (int column = 2; column < grid.columns(); column++) {
            Line line = new Line(column, text(grid, codes, column), text(grid, names, column));
            if (!line.code().isEmpty() || !line.name().isEmpty()) {
                columns.add(line);
            }
        }
        List<Line> rows = new ArrayList<>();
        for (int row = head + 1; row < grid.rows() && !text(grid, row, 1).isEmpty(); row++) {
            rows.add(new Line(row, text(grid, row, 0), text(grid, row, 1)));
        }
        return new BeaSheet(grid, codes, rows, columns);
    }

    /** Codes that stand a second time; totals may lack one. */
    List<Problem> repeated() {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line row : rows) {
            if (row.kind() != Kind.TOTAL && !seen.add(row.code())) {
                problems.add(repeated("row", row, Position.of(grid.file(), row.place() + 1)));
            }
        }
        seen.clear();
        for (Line column : columns) {
            if (column.kind() != Kind.TOTAL && !seen.add(column.code())) {
                problems.add(repeated("column", column, Position.of(grid.file(), codes + 1)));
            }
        }
        return problems;
    }

    private static Problem repeated(String kind, Line line, Position place) {
        return Problem.error("CP-3106", place, "a second " + kind + " has the code `" + line.code() + "`",
                "every code stands once: take one of them out, or fetch the workbook again");
    }

    private static String text(Grid grid, int row, int column) {
        return grid.text(row, column).replace('\u00A0', ' ').strip();
    }

    static List<Line> of(Kind kind, List<Line> lines) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    static List<String> codes(List<Line> lines) {
        return lines.stream().map(Line::code).toList();
    }

    /** The sum that the sheet tells, by its name. */
    Optional<Line> total(List<Line> lines, String name) {
        return lines.stream().filter(line -> line.kind() == Kind.TOTAL && line.name().startsWith(name)).findFirst();
    }

    /** The number of a cell; three stops or nothing stand for no flow. Anything else is a problem. */
    double number(Line row, Line column, List<Problem> problems) {
        double number = grid.number(row.place(), column.place());
        if (!Double.isNaN(number)) {
            return number;
        }
        String text = text(grid, row.place(), column.place());
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        if (!text.isEmpty() && !text.equals("...") && !text.equals("---")) {
            problems.add(Problem.error("CP-3104", grid.position(row.place(), column.place()), "`" + text
                    + "` is not a number, in row `" + row.code() + "`, column `" + column.code() + "`",
                    "every cell is a finite number, or `...` for none"));
        }
        return 0;
    }
}
