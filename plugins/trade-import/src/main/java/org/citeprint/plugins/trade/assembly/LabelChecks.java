// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;

/** All tables of a system must name the same industries and the same columns of demand in the same order. */
final class LabelChecks {

    private static final String SAID = "how many there are is said by `file_parameters.json`, or by `index-columns` and"
            + " `header-lines` of `import.matrices`";

    private final Tables tables;
    private final Faults faults = new Faults();

    LabelChecks(Tables tables) {
        this.tables = tables;
    }

    void throwIfAny() {
        checkFlows();
        // What follows compares with the labels of the flows, which must be sound first.
        faults.throwIfAny();
        checkDemand();
        tables.output().ifPresent(x -> rows(x));
        tables.extensions().forEach(this::checkExtension);
        faults.throwIfAny();
    }

    private void checkFlows() {
        NumberTable z = tables.flows();
        levels(z, z.rows(), "columns");
        levels(z, z.columns(), "lines");
        if (z.rows().size() != z.columns().size()) {
            faults.add(Problem.error("CP-3107", Position.of(z.file()),
                    "the table has " + z.rows().size() + " rows and " + z.columns().size()
                            + " columns; it must be square" + alone(z.rows(), z.columns(), "row", "column")
                            + alone(z.columns(), z.rows(), "column", "row"),
                    "every industry is both a row and a column; the file may be cut off"));
        } else {
            addAll(Labels.requireSame(z.rows(), z.columns(), "column", "the rows", header(z)));
        }
        addAll(Labels.repeated(z.rows(), "row", z::row));
        named(z.rows(), "row", z::row);
    }

    /** A region or an item of which nothing is said would be one without a name. */
    private void named(List<List<String>> labels, String kind, IntFunction<Position> place) {
        List<Problem> blank = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<String> label = labels.get(i);
            if (Labels.region(label).isBlank() || label.stream().skip(1).allMatch(String::isBlank)) {
                blank.add(Problem.error("CP-3167", place.apply(i),
                        "a name is blank, in " + kind + " " + (i + 1) + ", `" + Labels.shown(label) + "`",
                        "every industry and every column of final demand has a region and a name"));
            }
        }
        addAll(blank);
    }

    /** Names the first label that stands on one side only. */
    private static String alone(List<List<String>> labels, List<List<String>> others, String kind, String other) {
        Set<List<String>> there = new HashSet<>(others);
        return labels.stream().filter(label -> !there.contains(label)).findFirst()
                .map(label -> ", and " + kind + " `" + Labels.shown(label) + "` has no " + other).orElse("");
    }

    private void checkDemand() {
        NumberTable y = tables.demand();
        levels(y, y.columns(), "lines");
        rows(y);
        addAll(Labels.repeated(y.columns(), "column", header(y)));
        named(y.columns(), "column", header(y));
    }

    private void rows(NumberTable table) {
        String where = "the rows of `" + tables.flows().file() + "`";
        addAll(Labels.requireSame(tables.flows().rows(), table.rows(), "row", where, table::row));
    }

    private void checkExtension(ExtensionTables extension) {
        NumberTable f = extension.flows();
        columns(f, tables.flows().rows(), "the rows of `" + tables.flows().file() + "`");
        addAll(Labels.repeated(f.rows(), "row", f::row));
        extension.demandFlows().ifPresent(demand -> {
            columns(demand, tables.demand().columns(), "the columns of `" + tables.demand().file() + "`");
            addAll(Labels.requireSame(f.rows(), demand.rows(), "row", "the rows of `" + f.file() + "`", demand::row));
        });
    }

    private void columns(NumberTable table, List<List<String>> expected, String where) {
        addAll(Labels.requireSame(expected, table.columns(), "column", where, header(table)));
    }

    private void levels(NumberTable table, List<List<String>> labels, String kind) {
        if (labels.getFirst().size() < 2) {
            faults.add(Problem.error("CP-3102", Position.of(table.file()),
                    "the file has one of the " + kind + " of labels it needs: region, and sector or category",
                    "two " + kind + " of labels come first; " + SAID));
        }
    }

    private static IntFunction<Position> header(NumberTable table) {
        return column -> Position.of(table.file(), 1);
    }

    private void addAll(List<Problem> problems) {
        problems.stream().limit(5).forEach(faults::add);
    }
}
