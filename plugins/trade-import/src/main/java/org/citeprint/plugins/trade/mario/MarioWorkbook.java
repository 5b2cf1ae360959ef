// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * A workbook with a sheet of flows, all tables of the system in one, and a sheet of units. Three lines and columns of
 * labels (region, level, item), or two lines and two or three columns (region, item, and for value added what the region's
 * sector supplies).
 */
final class MarioWorkbook {

    private final Grid flows;
    private final MarioUnits units;
    private final int header;
    private final int labels;

    private MarioWorkbook(Grid flows, MarioUnits units) {
        this.flows = flows;
        this.units = units;
        this.labels = (int) IntStream.range(0, flows.columns()).takeWhile(at -> flows.isEmpty(0, at)).count();
        this.header = flows.text(2, 0).isEmpty() && !flows.text(2, labels).isEmpty()
                && Double.isNaN(flows.number(2, labels)) ? 3 : 2;
    }

    static MarioWorkbook open(Workbook workbook) throws IOException {
        Grid list = workbook.sheet("units");
        MarioUnits units = new MarioUnits();
        for (int row = 1; row < list.rows(); row++) {
            if (!list.text(row, 1).isEmpty()) {
                units.add(list.text(row, 0), list.text(row, 1), list.text(row, 2));
            }
        }
        return new MarioWorkbook(workbook.sheet("flows"), units);
    }

    Optional<String> currency() {
        return units.currency();
    }

    private record Label(String region, String level, String item, String of, int at) {

        List<String> pair() {
            return List.of(region.isEmpty() ? "-" : region, item);
        }

        List<String> stressor() {
            return java.util.stream.Stream.of(of, region.equals("-") ? "" : region, of.isEmpty() ? "" : item)
                    .filter(part -> !part.isEmpty()).toList();
        }
    }

    private Label row(int at) {
        String first = flows.text(at, 0);
        if (header == 3) {
            String level = flows.text(at, 1);
            boolean stressor = level.equals(MarioUnits.FACTOR) || level.equals(MarioUnits.SATELLITE);
            return stressor
                    ? new Label(first, level, "", flows.text(at, 2), at)
                    : new Label(first, level, flows.text(at, 2), "", at);
        }
        String item = flows.text(at, 1);
        String third = labels > 2 ? flows.text(at, 2) : "";
        String level = units.level(third.isEmpty() ? item : third).orElse("");
        boolean satellite = third.isEmpty() && !level.equals(MarioUnits.SECTOR);
        return new Label(first, level, satellite ? "" : item, satellite ? item : third, at);
    }

    private Label column(int at) {
        String item = flows.text(header - 1, at);
        String level = header == 3 ? flows.text(1, at) : units.level(item).orElse(MarioUnits.DEMAND);
        return new Label(flows.text(0, at), level, item, "", at);
    }

    Tables read(Context context) {
        List<Label> rows = IntStream.range(header, flows.rows())
                .filter(row -> IntStream.range(0, labels).anyMatch(column -> !flows.isEmpty(row, column)))
                .mapToObj(this::row).toList();
        List<Label> columns = IntStream.range(labels, flows.columns())
                .filter(column -> !flows.isEmpty(header - 1, column)).mapToObj(this::column).toList();
        if (columns.stream().anyMatch(column -> MarioUnits.SUPPLY_USE.contains(column.level()))) {
            throw new ProblemException(Problem.error("CP-3146", flows.position(1, labels),
                    "the workbook holds a supply-use table, with activities and commodities",
                    "make an input-output table of it first"));
        }
        requireLevels(rows, columns);
        List<Label> sectors = of(columns, label -> label.level().equals(MarioUnits.SECTOR));
        List<Label> demand = of(columns, label -> label.level().equals(MarioUnits.DEMAND));
        List<Label> sellers = of(rows, label -> label.level().equals(MarioUnits.SECTOR));
        requireSome(sectors, demand, sellers);
        List<ExtensionTables> extensions = new ArrayList<>();
        extension("factor_inputs", MarioUnits.FACTOR, rows, sectors, demand).ifPresent(extensions::add);
        extension("satellite", MarioUnits.SATELLITE, rows, sectors, demand).ifPresent(extensions::add);
        units.warnOfUnused(extensions, flows.file().replaceFirst("!.*", "!units"), context);
        Tally tally = context.tally(flows.file(), "rows").read(rows.size());
        int kept = sellers.size() + extensions.stream().mapToInt(table -> table.flows().rows().size()).sum();
        tally.kept(kept).rejected("of no known level", rows.size() - (long) kept);
        List<List<String>> names = sellers.stream().map(Label::pair).toList();
        return new Tables(false, part(sellers, sectors, names), part(sellers, demand, names), Optional.empty(),
                units.industries(names), extensions);
    }

    /** An item that is a row and a column is a sector; one the list of units lacks would be taken for final demand. */
    private void requireLevels(List<Label> rows, List<Label> columns) {
        Set<List<String>> sellers = new HashSet<>();
        rows.forEach(row -> sellers.add(List.of(row.region(), flows.text(row.at(), labels - 1))));
        for (Label column : columns) {
            if (!column.level().equals(MarioUnits.SECTOR) && !MarioUnits.SUPPLY_USE.contains(column.level())
                    && sellers.contains(List.of(column.region(), column.item()))) {
                throw new ProblemException(Problem.error("CP-3165", flows.position(header - 1, column.at()),
                        "`" + String.join(", ", column.pair()) + "` is a row and a column, and "
                                + (header == 3
                                        ? "its level is `" + column.level() + "`"
                                        : "the sheet `units` does not list `" + column.item() + "` as a sector"),
                        header == 3
                                ? "its level must be `Sector`"
                                : "add a line `Sector`, `" + column.item() + "` and its unit to that sheet"));
            }
        }
    }

    private static List<Label> of(List<Label> labels, Predicate<Label> wanted) {
        return labels.stream().filter(wanted).toList();
    }

    private void requireSome(List<Label> sectors, List<Label> demand, List<Label> sellers) {
        if (sectors.isEmpty() || demand.isEmpty() || sellers.isEmpty()) {
            throw new ProblemException(Problem.error("CP-3113", flows.position(1, labels),
                    sectors.isEmpty() || sellers.isEmpty()
                            ? "no industry is both a row and a column"
                            : "no column is"
                                    + " final demand",
                    "the sheet `flows` names regions, levels such as `Sector` and items; `units` lists all items"));
        }
    }

    private Optional<ExtensionTables> extension(
            String name, String level, List<Label> rows, List<Label> sectors, List<Label> demand) {
        List<Label> chosen = of(rows, label -> label.level().equals(level));
        List<List<String>> names = chosen.stream().map(Label::stressor).toList();
        Map<List<String>, String> unitOf = new LinkedHashMap<>();
        chosen.forEach(label -> unitOf.put(label.stressor(), units.unit(level, label.of())));
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExtensionTables(name, part(chosen, sectors, names),
                        Optional.of(part(chosen, demand, names)), unitOf));
    }

    private NumberTable part(List<Label> down, List<Label> across, List<List<String>> names) {
        double[] values = new double[Math.multiplyExact(down.size(), across.size())];
        for (int i = 0; i < down.size(); i++) {
            for (int j = 0; j < across.size(); j++) {
                int row = down.get(i).at();
                int column = across.get(j).at();
                double value = flows.number(row, column);
                if (!Double.isFinite(value)) {
                    throw new ProblemException(Problem.error("CP-3104", flows.position(row, column),
                            (flows.isEmpty(row, column)
                                    ? "the cell is empty"
                                    : "`" + flows.text(row, column)
                                            + "` is not a number")
                                    + ", in row `" + String.join(", ", names.get(i))
                                    + "`, column `" + String.join(", ", across.get(j).pair()) + "`",
                            NumberHint.ofCell(flows.text(row, column))));
                }
                values[i * across.size() + j] = value;
            }
        }
        return new NumberTable(flows.file(), across.stream().map(Label::pair).toList(), names,
                down.stream().mapToInt(label -> label.at() + 1).toArray(),
                new Matrix(down.size(), across.size(), values));
    }
}
