// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The environmental accounts of the release of 2013: a folder or archive for each theme ({@code AIR_may12}), in it a
 * workbook for each country, in it a sheet for each year: {@code secAtB} and so on down, stressors across,
 * {@code FC_HH} for what households cause themselves. Totals and {@code secQ}, which the table lacks, are counted.
 */
final class CountrySheets {

    private static final Pattern PATH = Pattern.compile(
            "(?:.*/)?(AIR|CO2|EM|EU|[Ll]an|[Mm]at|[Ww]at)_[^/]*/(?:.*/)?([A-Za-z]{3})_[^/]*\\.xlsx?");
    private static final Map<String, String> UNITS = Map.of("CO2", "Gg", "EM", "TJ", "EU", "TJ");

    private final SortedMap<String, TableFile> files;
    private final Tables tables;
    private final String year;
    private final Context context;

    CountrySheets(SortedMap<String, TableFile> files, Tables tables, String year, Context context) {
        this.files = files;
        this.tables = tables;
        this.year = year;
        this.context = context;
    }

    static boolean isAccount(String path) {
        return PATH.matcher(path).matches();
    }

    List<ExtensionTables> read() throws IOException {
        SortedMap<String, SortedMap<String, TableFile>> themes = new TreeMap<>();
        files.forEach((path, file) -> {
            Matcher parts = PATH.matcher(path);
            if (parts.matches()) {
                TableFile before = themes.computeIfAbsent(parts.group(1), key -> new TreeMap<>())
                        .put(parts.group(2), file);
                requireOne(before, file, parts.group(2));
            }
        });
        List<ExtensionTables> extensions = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, TableFile>> theme : themes.entrySet()) {
            Satellite satellite = new Satellite(theme.getKey(), theme.getValue().firstEntry().getValue().name(),
                    tables);
            for (Map.Entry<String, TableFile> country : theme.getValue().entrySet()) {
                context.checkCancelled();
                Optional<String> code = satellite.country(country.getKey());
                if (code.isPresent()) {
                    read(theme.getKey(), code.get(), country.getValue(), satellite);
                } else {
                    context.warn(Problem.warning("CP-3130", Position.of(country.getValue().name()),
                            "the table has no region `" + country.getKey() + "`", "its file is left out"));
                }
            }
            extensions.add(satellite.tables(context));
        }
        return extensions;
    }

    private static void requireOne(@Nullable TableFile before, TableFile file, String country) {
        if (before != null) {
            throw new ProblemException(Problem.error("CP-3112", Position.of(file.name()),
                    "2 files may be the account of `" + country + "`: " + before.name() + ", " + file.name(),
                    "keep one of them"));
        }
    }

    private void read(String theme, String country, TableFile file, Satellite satellite) throws IOException {
        Grid grid = Workbook.open(file).sheet(year);
        int codes = grid.text(1, 0).startsWith("sec") ? 0 : 1;
        if (!grid.text(1, codes).startsWith("sec")) {
            throw new ProblemException(Problem.error("CP-3142", grid.position(1, codes),
                    "`" + grid.text(1, codes) + "` is no industry such as `secAtB`",
                    "the second line of a sheet names the first industry, in its first or second column"));
        }
        Tally tally = context.tally(grid.file(), "rows");
        for (int column = codes + 1; column < grid.columns(); column++) {
            if (!grid.text(0, column).isEmpty()) {
                satellite.stressor(grid.text(0, column), unit(theme, grid.text(0, column), grid.text(0, 0)));
            }
        }
        for (int row = 1; row < grid.rows(); row++) {
            if (!grid.text(row, codes).isEmpty()) {
                tally.read(1);
                add(grid, row, codes, country, satellite, tally);
            }
        }
    }

    private static void add(Grid grid, int row, int codes, String country, Satellite satellite, Tally tally) {
        String code = grid.text(row, codes);
        boolean kept = code.equals("FC_HH") || code.startsWith("sec");
        for (int column = codes + 1; column < grid.columns() && kept; column++) {
            double value = grid.isEmpty(row, column) ? 0 : grid.number(row, column);
            if (Double.isNaN(value)) {
                throw new ProblemException(Problem.error("CP-3104", grid.position(row, column),
                        "`" + grid.text(row, column) + "` is not a number, in row `" + code + "`",
                        NumberHint.ofCell(grid.text(row, column))));
            }
            if (grid.text(0, column).isEmpty()) {
                requireNone(value, grid, row, column);
            } else if (code.equals("FC_HH")) {
                satellite.putHouseholds(grid.text(0, column), country, value, grid.position(row, codes));
            } else {
                kept = satellite.put(grid.text(0, column), country, code.substring("sec".length()), value,
                        grid.position(row, codes));
            }
        }
        if (kept) {
            tally.kept(1);
        } else {
            tally.rejected(code.equals("secQ") ? "extra-territorial, no industry of the table" : "total",
                    grid.position(row, codes));
        }
    }

    private static void requireNone(double value, Grid grid, int row, int column) {
        if (value != 0) {
            throw new ProblemException(Problem.error("CP-3167", grid.position(row, column),
                    "the number " + value + " stands below a blank heading", "the first line names every stressor"));
        }
    }

    /** Air: carbon dioxide in Gg, all else in t; energy in TJ; the others say it in their first cell. */
    private static String unit(String theme, String stressor, String corner) {
        if (theme.equals("AIR")) {
            return stressor.equals("CO2") ? "Gg" : "t";
        }
        return UNITS.getOrDefault(theme, corner);
    }
}
