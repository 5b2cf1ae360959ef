// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;

/** Puts checked tables together; see {@link LabelChecks} for what is refused and {@link Doubts} for what is warned of. */
public final class SystemAssembler {

    private final Tables tables;
    private final String name;
    private final Optional<String> currency;
    private final Context context;

    /**
     * For one table.
     *
     * @param currency the unit of the flows where it is known
     */
    public SystemAssembler(Tables tables, String name, Optional<String> currency, Context context) {
        this.tables = tables;
        this.name = name;
        this.currency = currency;
        this.context = context;
    }

    /**
     * Checks all labels against each other, makes flows of coefficients and output of flows, and warns of doubts.
     *
     * @throws org.citeprint.api.problem.ProblemException when the tables do not belong together
     */
    public InputOutputSystem assemble() {
        new LabelChecks(tables).throwIfAny();
        Matrix demand = tables.demand().values();
        Matrix flows = tables.coefficients() ? Coefficients.flows(tables) : tables.flows().values();
        double[] output = InputOutputSystem.rowSums(flows, demand);
        List<List<String>> industries = tables.flows().rows();
        List<List<String>> columns = tables.demand().columns();
        List<String> regions = regions(industries, columns);
        List<String> sectors = Labels.distinct(industries, Labels::item);
        List<String> categories = Labels.distinct(columns, Labels::item);
        String unit = currency.orElseGet(this::currencyOfUnits);
        InputOutputSystem system = new InputOutputSystem(
                name,
                unit,
                regions,
                sectors,
                Labels.index(industries, Labels::region, regions),
                Labels.index(industries, Labels::item, sectors),
                categories,
                Labels.index(columns, Labels::region, regions),
                Labels.index(columns, Labels::item, categories),
                flows,
                demand,
                output,
                tables.extensions().stream().map(this::extension).toList(),
                unit.equals(InputOutputSystem.MIXED_UNITS) ? units(industries) : List.of());
        new Doubts(system, tables, context).warn();
        return system;
    }

    /** Regions that only consume (such as a statistical discrepancy) come after those that produce. */
    private static List<String> regions(List<List<String>> industries, List<List<String>> columns) {
        LinkedHashSet<String> regions = new LinkedHashSet<>(Labels.distinct(industries, Labels::region));
        regions.addAll(Labels.distinct(columns, Labels::region));
        return List.copyOf(regions);
    }

    private String currencyOfUnits() {
        List<String> units = tables.units().values().stream().filter(unit -> !unit.isEmpty()).distinct().toList();
        if (units.size() == 1) {
            return units.getFirst();
        }
        context.warn(units.isEmpty()
                ? Problem.warning("CP-3123", "`" + name + "` does not say the unit of its flows",
                        "EXIOBASE 3 says it in `unit.txt` or you with `currency: M.EUR`, other tables beside the labels"
                                + " of their rows")
                : Problem.warning("CP-3125", "`" + name + "` has flows in several units: " + String.join(", ", units),
                        "sums over industries of different units mean nothing; accounts of stressors stay right"));
        return units.isEmpty() ? "" : InputOutputSystem.MIXED_UNITS;
    }

    /** For each industry its unit; empty for those that the list of units lacks, which {@link Doubts} warns of. */
    private List<String> units(List<List<String>> industries) {
        return industries.stream().map(industry -> tables.units().getOrDefault(industry, "")).toList();
    }

    private Extension extension(ExtensionTables extension) {
        List<Stressor> stressors = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Map<List<String>, String> units = extension.units();
        for (List<String> row : extension.flows().rows()) {
            String unit = units.getOrDefault(row, "");
            if (unit.isEmpty()) {
                without.add(Labels.name(row));
            }
            stressors.add(new Stressor(Labels.name(row), unit));
        }
        if (!without.isEmpty()) {
            context.warn(Problem.warning("CP-3123",
                    Counted.of(without.size(), "stressors") + " of `" + extension.name() + "` "
                            + (without.size() == 1 ? "has" : "have") + " no unit, the first is `"
                            + without.getFirst() + "`",
                    "the file that names them should say them, too; EXIOBASE 3 has them in `" + extension.name()
                            + "/unit.txt`, `import.records` in a column `unit` or under `units`"));
        }
        return new Extension(extension.name(), stressors, extension.flows().values(),
                extension.demandFlows().map(table -> table.values()));
    }
}
