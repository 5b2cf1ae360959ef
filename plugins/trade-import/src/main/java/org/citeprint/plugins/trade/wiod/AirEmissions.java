// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Labels;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * The air emissions that lie beside a table of the Asian Development Bank ({@code 2023 EE-MRIOT (Air Emissions).xlsx}): a
 * row for each gas and source, its columns numbered as those of the table, industries and then final demand. Sums of gases
 * are rows as the others are. Linear in the cells.
 */
final class AirEmissions {

    private static final String NAME = "air_emissions";
    private static final Pattern SHORT = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    private final Tables tables;
    private final Context context;

    AirEmissions(Tables tables, Context context) {
        this.tables = tables;
        this.context = context;
    }

    static boolean isOne(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).matches(".*emission.*\\.xlsx?");
    }

    /** The emissions of a year, where there are some; warns (CP-3193) of those of another or of a year not known. */
    Optional<ExtensionTables> read(InputFiles files, Optional<String> year) throws IOException {
        List<String> found = files.all().keySet().stream().filter(AirEmissions::isOne).toList();
        for (String path : found) {
            TableFile file = files.require(path);
            Workbook workbook = Workbook.open(file);
            boolean sheet = year.isPresent() && workbook.names().contains(year.get());
            if (sheet || (year.isPresent() && path.matches(".*(?<!\\d)" + year.get() + "(?!\\d).*"))) {
                return Optional.of(extension(sheet ? workbook.sheet(year.get()) : numbered(workbook)));
            }
        }
        if (!found.isEmpty()) {
            context.warn(Problem.warning("CP-3193", Position.of(tables.flows().file()),
                    (year.isPresent() ? "the table is of " + year.get() : "the year of the table is not known")
                            + ", and the emissions beside it, `" + found.getFirst() + "`, are left out",
                    year.isPresent() ? "lay the emissions of the same year beside it" : "say it with `year:`"));
        }
        return Optional.empty();
    }

    /** The sheet that numbers its columns; notes may come first. */
    private static Grid numbered(Workbook workbook) throws IOException {
        for (String name : workbook.names()) {
            Grid grid = workbook.sheet(name);
            if (CodedSheet.isOne(grid)) {
                return grid;
            }
        }
        return workbook.first();
    }

    private ExtensionTables extension(Grid grid) {
        NumberTable table = withoutBlankRows(new CodedSheet(grid).table(true));
        Map<List<String>, Integer> places = new HashMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            places.put(table.columns().get(column).subList(0, 2), column);
        }
        List<List<String>> rows = table.rows().stream()
                .map(label -> label.stream().filter(part -> !part.isEmpty()).toList()).toList();
        Map<List<String>, String> units = new LinkedHashMap<>();
        rows.forEach(row -> units.put(row, unit(grid)));
        NumberTable flows = part(table, rows, tables.flows().rows(), places);
        NumberTable demand = part(table, rows, tables.demand().columns(), places);
        warnOfWithout(table.file(), places, tables.flows().rows(), true);
        if (tables.demand().columns().stream().anyMatch(places::containsKey)) {
            warnOfWithout(table.file(), places, tables.demand().columns(), false);
        }
        long kept = kept(tables.flows().rows(), places) + kept(tables.demand().columns(), places);
        context.tally(table.file(), "columns").read(table.columns().size()).kept(kept)
                .rejected("a total, or of no industry or demand of the table", table.columns().size() - kept);
        return new ExtensionTables(NAME, flows, Optional.of(demand), units);
    }

    /** A line that is left blank is no stressor. */
    private static NumberTable withoutBlankRows(NumberTable table) {
        int columns = table.columns().size();
        int[] rows = IntStream.range(0, table.rows().size())
                .filter(row -> !table.rows().get(row).stream().allMatch(String::isEmpty)
                        || IntStream.range(0, columns).anyMatch(column -> table.values().at(row, column) != 0))
                .toArray();
        double[] values = new double[Math.multiplyExact(rows.length, columns)];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(table.values().values(), rows[row] * columns, values, row * columns, columns);
        }
        return new NumberTable(table.file(), table.columns(),
                IntStream.of(rows).mapToObj(table.rows()::get).toList(),
                IntStream.of(rows).map(row -> table.lines()[row]).toArray(), new Matrix(rows.length, columns, values));
    }

    private static long kept(List<List<String>> labels, Map<List<String>, Integer> places) {
        return labels.stream().filter(places::containsKey).count();
    }

    private static NumberTable part(
            NumberTable table, List<List<String>> rows, List<List<String>> labels, Map<List<String>, Integer> places) {
        double[] values = new double[Math.multiplyExact(rows.size(), labels.size())];
        for (int column = 0; column < labels.size(); column++) {
            Integer place = places.get(labels.get(column));
            for (int row = 0; place != null && row < rows.size(); row++) {
                values[row * labels.size() + column] = table.values().at(row, place);
            }
        }
        return new NumberTable(table.file(), labels, rows, table.lines(),
                new Matrix(rows.size(), labels.size(), values));
    }

    private void warnOfWithout(
            String file, Map<List<String>, Integer> places, List<List<String>> labels, boolean industries) {
        List<List<String>> without = new ArrayList<>(labels);
        without.removeIf(places::containsKey);
        if (!without.isEmpty()) {
            context.warn(Problem.warning("CP-3170", Position.of(file),
                    "`" + NAME + "` has no figures for "
                            + (industries
                                    ? Counted.of(without.size(), "industries")
                                    : Counted.of(without.size(), "columns") + " of final demand")
                            + ", the first is `" + Labels.shown(without.getFirst()) + "`",
                    "they count as zero; a file or lines may be missing"));
        }
    }

    /** What stands beside {@code Unit:} above the table, its short form where it has one: {@code Gg of CO2e}. */
    private static String unit(Grid grid) {
        for (int row = 0; row < Math.min(10, grid.rows()); row++) {
            if (grid.text(row, 0).matches("(?i)units?:?")) {
                String text = grid.text(row, 1);
                Matcher brief = SHORT.matcher(text);
                return brief.matches() ? brief.group(1) : text;
            }
        }
        return "";
    }
}
