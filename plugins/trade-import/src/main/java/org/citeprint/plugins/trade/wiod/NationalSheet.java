// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.wide.Side;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * The national tables of the release of 2016 ({@code USA_NIOT_nov16.xlsx}): one sheet for all years, its rows told apart by
 * {@code Year}, {@code Code} and {@code Origin}. Domestic products are industries; what is imported of each product is a row
 * of primary inputs, and exports are final demand. Linear in the cells of the year.
 */
final class NationalSheet {

    private static final Pattern FILE = Pattern.compile("(?:.*[/!])?([A-Za-z]{3})_NIOT.*\\.xls[xb]?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> HEADINGS = List.of("Year", "Code", "Description", "Origin");
    private static final String DOMESTIC = "Domestic";
    private static final String IMPORTS = "Imports";
    private static final String OUTPUT = "GO";
    private static final String SUBTOTAL = "II_fob";

    private final Grid grid;
    private final String region;
    private final int[] rows;

    private NationalSheet(Grid grid, String region, int[] rows) {
        this.grid = grid;
        this.region = region;
        this.rows = rows;
    }

    static boolean isNational(String path) {
        return FILE.matcher(path).matches();
    }

    /** The rows of a year. Those of other years are counted as left out. */
    static NationalSheet of(TableFile file, Optional<String> sheet, Optional<Integer> year, Context context)
            throws IOException {
        Grid grid = sheet(Workbook.open(file), sheet);
        Set<String> years = new TreeSet<>();
        IntStream.range(1, grid.rows()).mapToObj(row -> grid.text(row, 0)).filter(text -> !text.isEmpty())
                .forEach(years::add);
        String wanted = year.map(String::valueOf).orElseGet(() -> years.size() == 1 ? years.iterator().next() : "");
        if (!years.contains(wanted)) {
            throw new ProblemException(Problem.error("CP-3182", Position.of(grid.file()),
                    wanted.isEmpty() ? "the sheet holds several years" : "no row is of the year " + wanted,
                    "say one of " + String.join(", ", years) + " with `year:`"));
        }
        int[] rows = IntStream.range(1, grid.rows()).filter(row -> grid.text(row, 0).equals(wanted)).toArray();
        long others = IntStream.range(1, grid.rows())
                .filter(row -> !grid.text(row, 0).isEmpty() && !grid.text(row, 0).equals(wanted)).count();
        context.tally(grid.file(), "rows").read(others).rejected("of another year", others);
        Matcher name = FILE.matcher(file.name());
        return new NationalSheet(grid, name.matches() ? name.group(1).toUpperCase(Locale.ROOT) : file.name(), rows);
    }

    private static Grid sheet(Workbook workbook, Optional<String> sheet) throws IOException {
        Grid last = sheet.isPresent() ? workbook.sheet(sheet.get()) : workbook.first();
        List<String> names = sheet.isPresent() ? List.of() : workbook.names();
        for (int i = 1; i < names.size() && !isTable(last); i++) {
            last = workbook.sheet(names.get(i));
        }
        if (!isTable(last)) {
            throw new ProblemException(Problem.error("CP-3142", Position.of(last.file()),
                    "the sheet does not begin with " + String.join(", ", HEADINGS),
                    "give a national table of the release of 2016, such as `USA_NIOT_nov16.xlsx`, or another `sheet:`"));
        }
        return last;
    }

    private static boolean isTable(Grid grid) {
        return grid.rowTexts(0, 0).stream().limit(HEADINGS.size()).toList().equals(HEADINGS);
    }

    private String origin(int row) {
        return grid.text(row, HEADINGS.indexOf("Origin"));
    }

    private String code(int row) {
        return grid.text(row, HEADINGS.indexOf("Code"));
    }

    private List<String> codes() {
        return grid.rowTexts(0, HEADINGS.size()).stream().takeWhile(code -> !code.isEmpty()).toList();
    }

    private Set<String> industries() {
        Set<String> products = new HashSet<>();
        for (int row : rows) {
            if (origin(row).equals(DOMESTIC)) {
                products.add(code(row));
            }
        }
        return products;
    }

    /** What the rows are: a domestic product, an imported one, output, a subtotal, taxes or value added. */
    List<Side> rowSides() {
        List<Side> sides = new ArrayList<>();
        for (int row : rows) {
            String name = grid.text(row, HEADINGS.indexOf("Description"));
            sides.add(switch (origin(row)) {
                case DOMESTIC -> new Side.Industry(region, code(row));
                case IMPORTS -> new Side.Factor(IMPORTS + " of " + code(row));
                default -> code(row).equals(OUTPUT)
                        ? new Side.Output()
                        : code(row).equals(SUBTOTAL)
                                ? new Side.Omitted("subtotal")
                                : new Side.Factor(name.isEmpty() ? code(row) : name);
            });
        }
        return sides;
    }

    /** What the columns are: an industry, final demand, or output. */
    List<Side> columnSides() {
        Set<String> industries = industries();
        return codes().stream().<Side>map(code -> industries.contains(code)
                ? new Side.Industry(region, code)
                : code.equals(OUTPUT) ? new Side.Output() : new Side.Demand(region, code)).toList();
    }

    /** The numbers of the year. Text where a number should be is a fault (CP-3104). */
    NumberTable table() {
        List<String> codes = codes();
        double[] values = new double[Math.multiplyExact(rows.length, codes.size())];
        List<List<String>> labels = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            labels.add(List.of(origin(rows[i]), code(rows[i])));
            for (int j = 0; j < codes.size(); j++) {
                values[i * codes.size() + j] = value(rows[i], HEADINGS.size() + j, wrong);
            }
        }
        Faults faults = new Faults();
        faults.addAll(grid.file(), wrong);
        faults.throwIfAny();
        return new NumberTable(grid.file(), codes.stream().map(List::of).toList(), labels,
                IntStream.of(rows).map(row -> row + 1).toArray(), new Matrix(rows.length, codes.size(), values));
    }

    private double value(int row, int column, List<Problem> wrong) {
        double value = grid.number(row, column);
        if (!Double.isFinite(value) && !grid.isEmpty(row, column)) {
            wrong.add(Problem.error("CP-3104", grid.position(row, column),
                    "`" + grid.text(row, column) + "` is not a number, in row `" + origin(row) + ", " + code(row)
                            + "`, column `" + grid.text(0, column) + "`",
                    NumberHint.ofCell(grid.text(row, column))));
        }
        return value;
    }
}
