// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Labels;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;

/** Cuts a table of one sheet into Z, Y, x and value added. Rows and columns of one industry are added up. */
public final class WideTable {

    private final NumberTable table;
    private final List<Side> rows;
    private final List<Side> columns;
    private final boolean records;

    /** What each row and column is, in the order of the table. */
    public WideTable(NumberTable table, List<Side> rows, List<Side> columns) {
        this(table, rows, columns, false);
    }

    /** The same, made of a record for each cell or not. */
    public WideTable(NumberTable table, List<Side> rows, List<Side> columns, boolean records) {
        this.table = table;
        this.records = records;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
    }

    /**
     * The tables, value added as an extension, and the ledger of rows and columns.
     *
     * @param extension the name of the extension that value added and taxes become
     * @throws ProblemException when labels occur twice (CP-3106) or no industry or demand is found (CP-3113)
     */
    public Tables cut(String extension, String unit, Context context) {
        requireDistinct();
        requireComplete();
        Part sellers = Part.of(rows, Side.Industry.class);
        Part buyers = Part.of(columns, Side.Industry.class);
        Part demand = Part.of(columns, Side.Demand.class);
        requireSome(sellers, buyers, demand);
        count("rows", rows, context);
        count("columns", columns, context);
        Part factors = Part.of(rows, Side.Factor.class);
        return new Tables(false, part(sellers, buyers), part(sellers, demand), output(sellers, buyers), Map.of(),
                factors.labels().isEmpty()
                        ? List.of()
                        : List.of(factors(extension, unit, factors, buyers, demand)));
    }

    private ExtensionTables factors(String name, String unit, Part factors, Part buyers, Part demand) {
        Map<List<String>, String> units = new LinkedHashMap<>();
        factors.labels().forEach(label -> units.put(label, unit));
        return new ExtensionTables(name, part(factors, buyers), Optional.of(part(factors, demand)), units);
    }

    private Optional<NumberTable> output(Part sellers, Part buyers) {
        Part column = Part.of(columns, Side.Output.class);
        if (!column.labels().isEmpty()) {
            return Optional.of(part(sellers, column));
        }
        Part row = Part.of(rows, Side.Output.class);
        if (row.labels().isEmpty()) {
            return Optional.empty();
        }
        NumberTable lying = part(row, buyers);
        int[] lines = new int[buyers.labels().size()];
        Arrays.fill(lines, lying.lines()[0]);
        return Optional.of(new NumberTable(table.file(), row.labels(), buyers.labels(), lines,
                new Matrix(lines.length, 1, lying.values().values())));
    }

    private NumberTable part(Part down, Part across) {
        int width = across.labels().size();
        double[] sums = new double[Math.multiplyExact(down.labels().size(), width)];
        int[] lines = new int[down.labels().size()];
        for (int row = 0; row < rows.size(); row++) {
            int into = down.target()[row];
            if (into >= 0) {
                lines[into] = lines[into] == 0 ? table.lines()[row] : lines[into];
                for (int column = 0; column < columns.size(); column++) {
                    double value = table.values().at(row, column);
                    if (across.target()[column] >= 0 && !Double.isNaN(value)) {
                        sums[into * width + across.target()[column]] += value;
                    }
                }
            }
        }
        return new NumberTable(table.file(), across.labels(), down.labels(), lines,
                new Matrix(lines.length, width, sums));
    }

    private void requireDistinct() {
        Faults faults = new Faults();
        Labels.repeated(table.columns(), "column", column -> Position.of(table.file(), 1)).forEach(faults::add);
        Labels.repeated(table.rows(), "row", table::row).forEach(faults::add);
        faults.throwIfAny();
    }

    /** A flow must be there; an empty cell means none only where value added meets final demand, and in totals. */
    private void requireComplete() {
        List<Problem> empty = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (Double.isNaN(table.values().at(row, column)) && isFlow(rows.get(row), columns.get(column))) {
                    empty.add(hole(row, "row `" + Labels.shown(table.rows().get(row)) + "`, column `"
                            + Labels.shown(table.columns().get(column)) + "`"));
                }
            }
        }
        Faults faults = new Faults();
        faults.addAll(table.file(), empty);
        faults.throwIfAny();
    }

    private Problem hole(int row, String cell) {
        return records
                ? Problem.error("CP-3104", Position.of(table.file()), "no line gives the number of " + cell,
                        "a flat file has a line for every cell, with 0 where there is no flow; this one may be cut off")
                : Problem.error("CP-3104", table.row(row), "the cell is empty, in " + cell,
                        "write 0 where there is no flow");
    }

    private static boolean isFlow(Side row, Side column) {
        return switch (row) {
            case Side.Industry seller -> column instanceof Side.Industry || column instanceof Side.Demand;
            case Side.Factor factor -> column instanceof Side.Industry;
            default -> false;
        };
    }

    private void requireSome(Part sellers, Part buyers, Part demand) {
        if (sellers.labels().isEmpty() || buyers.labels().isEmpty() || demand.labels().isEmpty()) {
            boolean industries = !sellers.labels().isEmpty() && !buyers.labels().isEmpty();
            throw new ProblemException(Problem.error("CP-3113", Position.of(table.file(), 1),
                    industries ? "no column is final demand" : "no industry is both a row and a column",
                    "the first line and the first cell of each line name industries, such as `AUS_A01`"));
        }
    }

    private void count(String unit, List<Side> sides, Context context) {
        Tally tally = context.tally(table.file(), unit);
        Set<Side> seen = new HashSet<>();
        for (Side side : sides) {
            tally.read(1);
            switch (side) {
                case Side.Output output -> tally.rejected("total, compared with the sums", 1);
                case Side.Omitted omitted -> tally.rejected(omitted.reason(), 1);
                default -> {
                    boolean first = seen.add(side);
                    tally.kept(first ? 1 : 0).merged(first ? 0 : 1);
                }
            }
        }
    }

    /** The rows or columns of one kind: their labels, and for each of the table's the place among them or -1. */
    private record Part(List<List<String>> labels, int[] target) {

        static Part of(List<Side> sides, Class<? extends Side> kind) {
            Map<Side, Integer> places = new LinkedHashMap<>();
            int[] target = new int[sides.size()];
            for (int i = 0; i < target.length; i++) {
                Side side = sides.get(i);
                target[i] = kind.isInstance(side) ? places.computeIfAbsent(side, key -> places.size()) : -1;
            }
            List<List<String>> labels = new ArrayList<>();
            places.keySet().forEach(side -> labels.add(label(side)));
            return new Part(labels, target);
        }

        private static List<String> label(Side side) {
            return switch (side) {
                case Side.Industry(String region, String sector) -> List.of(region, sector);
                case Side.Demand(String region, String category) -> List.of(region, category);
                case Side.Factor(String name) -> List.of(name);
                case Side.Output output -> List.of("output");
                case Side.Omitted(String reason) -> List.of(reason);
            };
        }
    }
}
