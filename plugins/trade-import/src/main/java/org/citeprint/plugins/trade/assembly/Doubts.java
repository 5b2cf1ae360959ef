// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.NumberTable;

/** Warns of what is odd but usable. */
public final class Doubts {

    private static final double BALANCE = 1e-6;

    private final InputOutputSystem system;
    private final Tables tables;
    private final Context context;

    Doubts(InputOutputSystem system, Tables tables, Context context) {
        this.system = system;
        this.tables = tables;
        this.context = context;
    }

    void warn() {
        tables.output().ifPresent(this::compareOutput);
        double[] output = system.output();
        industries("CP-3121", i -> output[i] < 0, "a negative output",
                "accounts still add up; look for large negative changes in stocks");
        double[] inputs = InputOutputRows.columnSums(system.transactions());
        industries("CP-3124", i -> !system.mixed() && output[i] > 0 && inputs[i] >= output[i],
                "inputs worth as much as their output or more",
                "their column of A sums to 1 or more: value added is zero or negative");
        industries("CP-3126", i -> output[i] == 0 && inputs[i] != 0, "inputs but no output",
                "accounts show what these inputs cause in a row of their own");
        boolean[] dead = DeadEnds.of(system);
        industries("CP-3163", i -> dead[i], "an output no part of which reaches final demand",
                "they sell to each other only, so the table has no Leontief inverse and no accounts; look for flows or"
                        + " final demand that are missing");
        negativeDemand();
        consumersOnly();
        producersOnly();
        gaps("sector", tables.flows().file(),
                Gaps.of(system.regions(), system.sectors(), system.regionOf(), system.sectorOf()));
        gaps("category of final demand", tables.demand().file(),
                Gaps.of(system.regions(), system.categories(), system.demandRegionOf(), system.categoryOf()));
        withoutUnit();
        worldTotals();
        String file = tables.flows().file();
        system.extensions().forEach(extension -> emissionsWithoutOutput(system, extension, file, context));
    }

    /** Stocks that shrink are negative demand; that is as it should be, but sums of absolute values differ. */
    private void negativeDemand() {
        Matrix y = system.finalDemand();
        int[] cells = IntStream.range(0, y.values().length).filter(cell -> y.values()[cell] < 0).toArray();
        if (cells.length > 0) {
            int column = cells[0] % y.columns();
            context.warn(Problem.warning("CP-3153", Position.of(tables.demand().file()),
                    cells.length + (cells.length == 1 ? " cell" : " cells") + " of final demand "
                            + (cells.length == 1 ? "is" : "are") + " negative, the first is that of `"
                            + system.industry(cells[0] / y.columns()) + "` in `"
                            + system.regions().get(system.demandRegionOf()[column]) + ", "
                            + system.categories().get(system.categoryOf()[column]) + "`",
                    "changes in stocks may be; `system.repair` clears them where they must not"));
        }
    }

    private void consumersOnly() {
        List<String> only = IntStream.range(0, system.regions().size())
                .filter(region -> IntStream.of(system.regionOf()).noneMatch(of -> of == region))
                .mapToObj(system.regions()::get).toList();
        if (!only.isEmpty()) {
            context.warn(Problem.warning("CP-3154", Position.of(tables.demand().file()),
                    "`" + String.join("`, `", only) + "` " + (only.size() == 1 ? "consumes" : "consume")
                            + " and produces nothing",
                    "a discrepancy such as DISC has a footprint of its own; add it to another region with"
                            + " `system.aggregate` where it should not"));
        }
    }

    /** The opposite: what such a region consumes is zero in every account. */
    private void producersOnly() {
        List<String> only = IntStream.range(0, system.regions().size())
                .filter(region -> IntStream.of(system.demandRegionOf()).noneMatch(of -> of == region))
                .mapToObj(system.regions()::get).toList();
        if (!only.isEmpty()) {
            context.warn(Problem.warning("CP-3162", Position.of(tables.demand().file()),
                    "`" + String.join("`, `", only) + "` " + (only.size() == 1 ? "has" : "have")
                            + " industries and no column of final demand",
                    "all accounts of consumption are zero there; columns may be missing"));
        }
    }

    private void gaps(String kind, String file, List<String> gaps) {
        if (!gaps.isEmpty()) {
            context.warn(Problem.warning("CP-3171", Position.of(file),
                    "a " + kind + " that other regions have is missing in one"
                            + (gaps.size() == 1 ? "" : ", " + gaps.size() + " times") + ": `" + gaps.getFirst() + "`"
                            + (gaps.size() == 1 ? "" : " is the first"),
                    "its rows or columns may be lost from the file; nothing is counted for it"));
        }
    }

    /** Units that are listed for some industries only: the list is cut off, or names them otherwise. */
    private void withoutUnit() {
        Map<List<String>, String> units = tables.units();
        List<List<String>> without = tables.flows().rows().stream()
                .filter(industry -> units.getOrDefault(industry, "").isEmpty()).toList();
        if (!without.isEmpty() && units.values().stream().anyMatch(unit -> !unit.isEmpty())) {
            context.warn(Problem.warning("CP-3164",
                    without.size() + (without.size() == 1 ? " industry has" : " industries have")
                            + " no unit in the list of units, the first is `" + Labels.shown(without.getFirst()) + "`",
                    (system.mixed()
                            ? "their unit is not known"
                            : without.size() < system.industries()
                                    ? "they are taken to be in the unit of the others"
                                    : "they are taken to be in the one unit of the list, `" + system.currency() + "`")
                            + "; the list may be cut off or name them otherwise"));
        }
    }

    /** Thousands for millions: seen at once where a table has many regions, and by nothing else until the end. */
    private void worldTotals() {
        WorldTotals.warn(WorldTotals.of(system), tables.flows().file(), context);
    }

    private void industries(String code, IntPredicate odd, String what, String hint) {
        int[] found = IntStream.range(0, system.industries()).filter(odd).toArray();
        if (found.length > 0) {
            context.warn(Problem.warning(code, Position.of(tables.flows().file()),
                    found.length + (found.length == 1 ? " industry has " : " industries have ") + what
                            + ", the first is `" + system.industry(found[0]) + "`",
                    hint));
        }
    }

    private void compareOutput(NumberTable given) {
        double scale = InputOutputRows.largest(system.output());
        int worst = -1;
        int count = 0;
        double largest = 0;
        for (int i = 0; i < system.industries(); i++) {
            double x = system.output()[i];
            double difference = Math.abs(given.values().at(i, 0) - x);
            double relative = difference / Math.max(Math.abs(x), scale * BALANCE);
            count += relative > BALANCE ? 1 : 0;
            if (relative > Math.max(largest, BALANCE)) {
                largest = relative;
                worst = i;
            }
        }
        if (worst >= 0) {
            context.warn(Problem.warning("CP-3120", given.row(worst),
                    count + (count == 1 ? " output differs" : " outputs differ") + " from the sum of the row, most that"
                            + " of `" + system.industry(worst) + "`: " + given.values().at(worst, 0) + " against "
                            + system.output()[worst],
                    "the sums of the rows are used, so that the table balances"));
        }
    }

    /** Warns (CP-3122) of what industries without output cause. */
    public static void emissionsWithoutOutput(
            InputOutputSystem system, Extension extension, String file, Context context) {
        Matrix flows = extension.flows();
        int[] found = IntStream.range(0, system.industries())
                .filter(i -> system.output()[i] == 0
                        && IntStream.range(0, flows.rows()).anyMatch(row -> flows.at(row, i) != 0))
                .toArray();
        if (found.length == 0) {
            return;
        }
        int row = IntStream.range(0, flows.rows()).filter(k -> flows.at(k, found[0]) != 0).findFirst().orElse(0);
        double sum = 0;
        for (int industry : found) {
            sum += flows.at(row, industry);
        }
        context.warn(Problem.warning("CP-3122", Position.of(file),
                found.length + (found.length == 1 ? " industry" : " industries") + " without output "
                        + (found.length == 1
                                ? "has"
                                : "have")
                        + " flows in `" + extension.name() + "`, the first is `"
                        + system.industry(found[0]) + "`; of `" + extension.stressors().get(row).name() + "` it is "
                        + sum + " " + extension.stressors().get(row).unit() + " together",
                "they stay in the accounts of production; no product carries them"));
    }
}
