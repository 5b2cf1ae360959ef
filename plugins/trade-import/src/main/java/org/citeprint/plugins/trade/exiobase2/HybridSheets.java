// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.RowUnits;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * The extensions of the hybrid table: a sheet such as {@code Emiss_act} of industries and {@code Emiss_FD} of final demand
 * for each. Four lines give the region, the name and two codes of each column; left of the first column that has them are
 * the stressor, its unit and perhaps a compartment. Columns without a region are notes, blank cells no flows.
 */
final class HybridSheets {

    private static final Set<String> UNITS = Set.of("tonnes", "tonne", "t", "kg", "g", "TJ", "MJ", "Meuro", "M.EUR",
            "MEUR",
            "km2", "m2", "ha", "hours", "hr", "1000 persons", "persons", "items", "Gg", "kt", "tn.");

    private static final int HEAD = 4;

    private final String file;
    private final Workbook workbook;
    private final Context context;

    HybridSheets(String file, Workbook workbook, Context context) {
        this.file = file;
        this.workbook = workbook;
        this.context = context;
    }

    /** All extensions, or those whose names are given, by the part of the sheet's name before {@code _act}. */
    List<ExtensionTables> read(List<String> wanted) throws IOException {
        List<ExtensionTables> extensions = new ArrayList<>();
        for (String sheet : workbook.names()) {
            String name = sheet.replaceFirst("_act$", "");
            if (sheet.endsWith("_act") && (wanted.isEmpty() || wanted.contains(name))) {
                context.checkCancelled();
                context.progress().phase("reading " + sheet, 0);
                extensions.add(extension(name, sheet));
            }
        }
        if (extensions.isEmpty() && wanted.isEmpty()) {
            context.warn(Problem.warning("CP-3187", Position.of(file),
                    "no sheet of the workbook is an extension: it has " + String.join(", ", workbook.names()),
                    "sheets of extensions are called such as `Emiss_act` and `Emiss_FD`: give them these names again"));
        }
        for (String name : wanted) {
            if (extensions.stream().noneMatch(extension -> extension.name().equals(name))) {
                throw new ProblemException(Problem.error("CP-3110", "no extension `" + name + "` in the workbook",
                        "it has " + String.join(", ", workbook.names())));
            }
        }
        return extensions;
    }

    private ExtensionTables extension(String name, String sheet) throws IOException {
        Map<List<String>, String> units = new LinkedHashMap<>();
        NumberTable flows = table(workbook.sheet(sheet), units);
        // Most sheets of final demand end in _FD, those of packages, machines and stocks in _fd.
        Optional<String> other = workbook.names().stream().filter((name + "_FD")::equalsIgnoreCase).findFirst();
        Optional<NumberTable> demand = other.isEmpty()
                ? Optional.empty()
                : Optional.of(demand(workbook.sheet(other.get()), units, flows.file()));
        return new ExtensionTables(name, flows, demand, units);
    }

    private static NumberTable demand(Grid grid, Map<List<String>, String> units, String flows) {
        Map<List<String>, String> own = new LinkedHashMap<>();
        NumberTable table = table(grid, own);
        RowUnits.requireSame(units, flows, own, table.file());
        return table;
    }

    private static NumberTable table(Grid grid, Map<List<String>, String> units) {
        int left = IntStream.range(1, grid.columns()).filter(column -> isNamed(grid, column)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error("CP-3108", grid.position(0, 0),
                        "no column of the sheet is named", "its first four lines give the region, the name and two"
                                + " codes of each industry, its first columns the stressors")));
        int[] places = IntStream.range(left, grid.columns()).filter(column -> !grid.text(0, column).isEmpty())
                .toArray();
        List<List<String>> columns = new ArrayList<>();
        for (int column : places) {
            columns.add(List.of(grid.text(0, column), grid.text(1, column)));
        }
        List<List<String>> rows = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (int row = HEAD; row < grid.rows(); row++) {
            if (!grid.text(row, 0).isEmpty() && (row > HEAD || isData(grid, row, left))) {
                requireHeadings(grid, row, left);
                rows.add(label(grid, row, left, units));
                values.add(numbers(grid, row, places));
            }
        }
        if (rows.isEmpty()) {
            throw new ProblemException(Problem.error("CP-3108", Position.of(grid.file()),
                    "the sheet has no rows below its four lines of names", "fetch it again, or take the sheet out"));
        }
        double[] all = new double[Math.multiplyExact(rows.size(), columns.size())];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(values.get(row), 0, all, row * columns.size(), columns.size());
        }
        return new NumberTable(grid.file(), columns, rows, new int[rows.size()],
                new Matrix(rows.size(), columns.size(), all));
    }

    /** Columns of labels may have a heading, but not four. */
    private static boolean isNamed(Grid grid, int column) {
        return IntStream.range(0, HEAD).noneMatch(line -> grid.text(line, column).isEmpty());
    }

    /** What the columns of labels are may stand in a line of its own below the head; it has neither number nor unit. */
    private static boolean isData(Grid grid, int row, int left) {
        return IntStream.range(left, grid.columns()).anyMatch(column -> !grid.isEmpty(row, column))
                || grid.rowTexts(row, 0).stream().limit(left).anyMatch(UNITS::contains);
    }

    /** A number below no names at all is one of a row that slipped to the side; notes have a heading of their own. */
    private static void requireHeadings(Grid grid, int row, int left) {
        for (int column = left; column < grid.columns(); column++) {
            int at = column;
            if (Double.isFinite(grid.number(row, at))
                    && IntStream.range(0, HEAD).allMatch(line -> grid.isEmpty(line, at))) {
                throw new ProblemException(Problem.error("CP-3167", grid.position(row, at),
                        "`" + grid.text(row, at) + "` stands below a blank heading, in row `" + grid.text(row, 0) + "`",
                        "give the column its names again, or empty it; the numbers of the row may have slipped aside"));
            }
        }
    }

    private static double[] numbers(Grid grid, int row, int[] places) {
        double[] numbers = new double[places.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = grid.isEmpty(row, places[i]) ? 0 : grid.number(row, places[i]);
            if (!Double.isFinite(numbers[i])) {
                throw new ProblemException(Problem.error("CP-3104", grid.position(row, places[i]),
                        "`" + grid.text(row, places[i]) + "` is not a number, in row `" + grid.text(row, 0) + "`",
                        NumberHint.ofCell(grid.text(row, places[i]))));
            }
        }
        return numbers;
    }

    /** The unit is the level that is one; the second where none is known. */
    private static List<String> label(Grid grid, int row, int left, Map<List<String>, String> units) {
        List<String> levels = new ArrayList<>(grid.rowTexts(row, 0).subList(0, left));
        int unit = (int) levels.stream().takeWhile(level -> !UNITS.contains(level)).count();
        int at = unit < levels.size() ? unit : Math.min(1, levels.size() - 1);
        String text = at == 0 ? "" : levels.remove(at);
        List<String> label = List.copyOf(levels);
        units.putIfAbsent(label, text);
        return label;
    }
}
