// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * The workbook of characterisation that comes with EXIOBASE 2: a sheet {@code Q_…} for each extension, impacts down,
 * stressors across in the order of the extension. Impacts are Q times the flows.
 */
final class ImpactSheets {

    private static final Map<String, String> SHEETS = new LinkedHashMap<>();

    static {
        SHEETS.put("Q_factorinputs", "factor_inputs");
        SHEETS.put("Q_emission", "emissions");
        SHEETS.put("Q_materials", "materials");
        SHEETS.put("Q_resources", "resources");
    }

    private final Context context;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<List<String>, String> units = new LinkedHashMap<>();
    private final List<double[]> flows = new ArrayList<>();
    private final List<double[]> direct = new ArrayList<>();

    ImpactSheets(Context context) {
        this.context = context;
    }

    ExtensionTables read(TableFile file, List<ExtensionTables> extensions, List<List<String>> demand)
            throws IOException {
        Workbook workbook = Workbook.open(file);
        for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
            Optional<ExtensionTables> extension = extensions.stream()
                    .filter(table -> table.name().equals(sheet.getValue())).findFirst();
            if (workbook.names().contains(sheet.getKey()) && extension.isPresent()) {
                add(workbook.sheet(sheet.getKey()), extension.get(), demand.size());
            }
        }
        NumberTable first = extensions.getFirst().flows();
        int[] lines = new int[rows.size()];
        return new ExtensionTables("impact",
                new NumberTable(file.name(), first.columns(), rows, lines, matrix(flows, first.columns().size())),
                Optional.of(new NumberTable(file.name(), demand, rows, lines, matrix(direct, demand.size()))), units);
    }

    private void add(Grid grid, ExtensionTables extension, int columns) {
        int labels = 0;
        while (labels < grid.columns() && grid.text(0, labels).isEmpty()) {
            labels++;
        }
        int header = 1;
        while (header < grid.rows() && grid.text(header, 0).isEmpty()) {
            header++;
        }
        int stressors = extension.flows().rows().size();
        if (grid.columns() - labels != stressors || labels < 2) {
            throw new ProblemException(Problem.error("CP-3143", grid.position(0, labels),
                    "the sheet has " + (grid.columns() - labels) + " stressors, `" + extension.name() + "` has "
                            + stressors,
                    "tables and characterisation must be of one release"));
        }
        compare(grid, labels, extension);
        for (int row = header; row < grid.rows(); row++) {
            double[] factors = new double[stressors];
            for (int k = 0; k < stressors; k++) {
                factors[k] = grid.isEmpty(row, labels + k) ? 0 : grid.number(row, labels + k);
                if (Double.isNaN(factors[k])) {
                    throw new ProblemException(Problem.error("CP-3104", grid.position(row, labels + k),
                            "`" + grid.text(row, labels + k) + "` is not a number", "every factor is a finite number"));
                }
            }
            name(grid, row, labels);
            flows.add(times(factors, extension.flows().values()));
            direct.add(
                    extension.demandFlows().map(table -> times(factors, table.values())).orElse(new double[columns]));
        }
    }

    /** Factors belong to stressors by their place; where the names differ, this is said. */
    private void compare(Grid grid, int labels, ExtensionTables extension) {
        for (int k = 0; k < extension.flows().rows().size(); k++) {
            List<String> row = extension.flows().rows().get(k);
            for (int level = 0; level < row.size(); level++) {
                if (!grid.text(level, labels + k).equals(row.get(level))) {
                    context.warn(Problem.warning("CP-3143", grid.position(level, labels + k),
                            "`" + grid.text(level, labels + k) + "` stands where `" + extension.name() + "` has `"
                                    + row.get(level) + "`",
                            "factors are taken by their place, as the publisher says"));
                }
            }
        }
    }

    /** Four columns of labels begin with the method, two with the impact; the last is the unit. */
    private void name(Grid grid, int row, int labels) {
        int at = labels > 3 ? 1 : 0;
        List<String> name = List.of(grid.text(row, at));
        if (units.containsKey(name)) {
            name = List.of(grid.text(row, at) + " | " + grid.text(row, labels - 2));
        }
        for (int again = 2; units.containsKey(name); again++) {
            name = List.of(grid.text(row, at) + " | " + again);
        }
        rows.add(name);
        units.put(name, grid.text(row, labels - 1));
    }

    private static double[] times(double[] factors, Matrix flows) {
        double[] sums = new double[flows.columns()];
        for (int k = 0; k < factors.length; k++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += factors[k] * flows.at(k, i);
            }
        }
        return sums;
    }

    private static Matrix matrix(List<double[]> rows, int columns) {
        double[] values = new double[Math.multiplyExact(rows.size(), columns)];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, values, row * columns, columns);
        }
        return new Matrix(rows.size(), columns, values);
    }
}
