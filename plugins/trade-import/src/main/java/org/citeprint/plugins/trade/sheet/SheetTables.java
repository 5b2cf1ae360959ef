// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.Headline;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.PlainNumber;

/** Takes the named rows and columns out of a sheet. */
final class SheetTables {

    private final Sheet sheet;
    private final TableImporter.Options options;
    private final Context context;
    private final Faults faults = new Faults();
    private final List<Problem> cells = new ArrayList<>();
    private final Set<String> usedRows = new HashSet<>();
    private final Set<String> usedColumns = new HashSet<>();

    SheetTables(Sheet sheet, TableImporter.Options options, Context context) {
        this.sheet = sheet;
        this.options = options;
        this.context = context;
    }

    Tables read() {
        List<String> industries = options.industries();
        List<String> products = options.products().isEmpty() ? industries : options.products();
        if (products.size() != industries.size() || industries.isEmpty() || options.demand().isEmpty()) {
            faults.add(Problem.error("CP-3113", "there are " + Counted.of(products.size(), "products") + ", "
                    + Counted.of(industries.size(), "industries") + " and "
                    + Counted.of(options.demand().size(), "columns") + " of final demand",
                    "name as many `products` as `industries`, and at least one column of `demand`"));
            faults.throwIfAny();
        }
        options.demand().stream().filter(industries::contains).findFirst()
                .ifPresent(name -> requireOneUse("column", name, "`industries` and in `demand`"));
        options.extensions().values().stream().flatMap(rows -> rows.rows().stream()).filter(products::contains).sorted()
                .findFirst().ifPresent(name -> requireOneUse("row", name, "the industries and in an extension"));
        List<List<String>> labels = labels(industries);
        NumberTable flows = part(products, labels, industries, labels, true);
        NumberTable demand = part(products, labels, options.demand(), labels(options.demand()), true);
        Optional<NumberTable> output = options.output().map(name -> output(name, products, industries, labels));
        List<ExtensionTables> extensions = new ArrayList<>();
        new TreeMap<>(options.extensions()).forEach((name, rows) -> extensions.add(extension(name, rows, labels)));
        faults.addAll(sheet.file(), cells);
        faults.throwIfAny();
        count("rows", sheet.rows(), usedRows);
        count("columns", sheet.columns(), usedColumns);
        return new Tables(false, flows, demand, output, Map.of(), extensions);
    }

    /** It would be counted twice. */
    private void requireOneUse(String kind, String name, String where) {
        faults.add(Problem.error("CP-3106", Position.of(sheet.file()),
                kind + " `" + name + "` is named among " + where, "each is one of both"));
        faults.throwIfAny();
    }

    private List<List<String>> labels(List<String> names) {
        return names.stream().map(name -> List.of(options.region(), name)).toList();
    }

    private ExtensionTables extension(String name, TableImporter.ExtensionRows rows, List<List<String>> industries) {
        List<List<String>> names = rows.rows().stream().map(List::of).toList();
        Map<List<String>, String> units = new LinkedHashMap<>();
        names.forEach(row -> units.put(row, rows.unit()));
        NumberTable flows = part(rows.rows(), names, options.industries(), industries, true);
        NumberTable direct = part(rows.rows(), names, options.demand(), labels(options.demand()), false);
        return new ExtensionTables(name, flows, Optional.of(direct), units);
    }

    /** A row of output below the industries, or a column of it beside the products. */
    private NumberTable output(
            String name, List<String> products, List<String> industries, List<List<String>> labels) {
        if (!sheet.rows().contains(name)) {
            return part(products, labels, List.of(name), List.of(List.of(name)), true);
        }
        NumberTable row = part(List.of(name), List.of(List.of(name)), industries, labels, true);
        int[] lines = new int[industries.size()];
        java.util.Arrays.fill(lines, row.lines()[0]);
        return new NumberTable(sheet.file(), row.rows(), labels, lines,
                new Matrix(lines.length, 1, row.values().values()));
    }

    private NumberTable part(
            List<String> rows, List<List<String>> rowLabels, List<String> columns, List<List<String>> columnLabels,
            boolean needed) {
        double[] values = new double[rows.size() * columns.size()];
        int[] lines = new int[rows.size()];
        int[] across = columns.stream().mapToInt(name -> place(name, sheet.columns(), "column")).toArray();
        for (int i = 0; i < lines.length; i++) {
            int row = place(rows.get(i), sheet.rows(), "row");
            lines[i] = row < 0 ? 0 : sheet.lines().get(row);
            for (int j = 0; j < across.length && row >= 0; j++) {
                values[i * across.length + j] = across[j] < 0 ? 0 : number(row, across[j], needed);
            }
        }
        usedRows.addAll(rows);
        usedColumns.addAll(columns);
        return new NumberTable(sheet.file(), columnLabels, rowLabels, lines,
                new Matrix(lines.length, across.length, values));
    }

    private int place(String name, List<String> names, String kind) {
        int place = names.indexOf(name);
        if (place < 0) {
            cells.add(Problem.error("CP-3116", Position.of(sheet.file()), "no " + kind + " `" + name + "`",
                    "there are " + Headline.shown(names.stream().filter(text -> !text.isBlank()).toList())
                            + (sheet.file().matches("(?i).*\\.xls[xb]?")
                                    ? "; where headings stand further down, or in another sheet, say it with `headings:` and"
                                            + " `sheet:`"
                                    : "")));
        } else if (names.lastIndexOf(name) != place) {
            cells.add(Problem.error("CP-3106", Position.of(sheet.file()),
                    "two " + kind + "s have the name `" + name + "`", "every name that is asked for stands once"));
        }
        return place;
    }

    /** Empty cells and {@code NA} are none where a number is not needed, such as employment of final demand. */
    private double number(int row, int column, boolean needed) {
        String text = sheet.cells().get(row).get(column).strip();
        if (!needed && (text.isEmpty() || text.equals("NA"))) {
            return 0;
        }
        double value = PlainNumber.of(text);
        if (!Double.isNaN(value)) {
            return value;
        }
        cells.add(Problem.error("CP-3104", Position.of(sheet.file(), sheet.lines().get(row)),
                (text.isEmpty() ? "the cell is empty" : "`" + text + "` is not a number") + ", in row `"
                        + sheet.rows().get(row) + "`, column `" + sheet.columns().get(column) + "`",
                NumberHint.of(text)));
        return 0;
    }

    private void count(String unit, List<String> names, Set<String> used) {
        long kept = names.stream().filter(used::contains).count();
        context.tally(sheet.file(), unit).read(names.size()).kept(kept)
                .rejected("not asked for", names.size() - kept);
    }
}
