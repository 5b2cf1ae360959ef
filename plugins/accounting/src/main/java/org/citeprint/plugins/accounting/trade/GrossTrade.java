// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Doc;
import org.citeprint.plugins.accounting.matrix.IndustryTable;
import org.citeprint.plugins.accounting.responsibility.RowUnits;
import org.pf4j.Extension;

/**
 * Gross trade, pymrio's {@code get_gross_trade}: flows[(s, i), r] is what industry i of region s sells to industries and
 * final demand of region r other than s. Exports of an industry are its row sum, imports of product i into r the sum
 * over sellers, also where r has no industry of it, so that all exports are somewhere imports. In a hybrid table sums
 * over industries are made for each unit by itself. One pass over Z and Y.
 */
@Extension
@Operation(
        name = "account.trade",
        summary = "Gives gross trade by seller and buying region, with exports and imports by product.",
        method = "Sales of each industry to industries and final demand of every other region are added up as they stand in the"
                + " table; products that pass several borders count at each. Tonnes, TJ and money are not added to each other.",
        source = "Miller and Blair (2009), Input-Output Analysis, ch. 3.",
        since = "0.1.0")
public final class GrossTrade implements Account<GrossTrade.Options, GrossTrade.Result> {

    /** There is nothing to choose. */
    public record Options() {}

    /**
     * The results.
     *
     * @param flows by seller and region
     * @param totals exports and imports by industry
     * @param regions region by region
     */
    public record Result(
            @Doc("What each industry sells to each other region.") Table flows,
            @Doc("Exports and imports by region and product.") Table totals,
            @Doc("Exports of one region to another, for every pair.") Table regions) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        int n = system.industries();
        int regions = system.regions().size();
        RowUnits units = RowUnits.of(system, "trade");
        double[] flows = new double[n * regions];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                add(flows, system, i, system.regionOf()[j], system.transactions().at(i, j));
            }
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                add(flows, system, i, system.demandRegionOf()[column], system.finalDemand().at(i, column));
            }
        }
        context.tally("industries", "industries").read(n).kept(n);
        return new Result(flows(system, flows), totals(system, units, flows), regions(system, units, flows));
    }

    private static void add(double[] flows, InputOutputSystem system, int seller, int region, double amount) {
        if (system.regionOf()[seller] != region) {
            flows[seller * system.regions().size() + region] += amount;
        }
    }

    private static Table flows(InputOutputSystem system, double[] flows) {
        int regions = system.regions().size();
        List<Column> columns = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            double[] values = new double[system.industries()];
            for (int i = 0; i < values.length; i++) {
                values[i] = flows[i * regions + region];
            }
            columns.add(Column.decimal("to " + system.regions().get(region), system.currency(), Meaning.FLOW, values));
        }
        return new IndustryTable(system).of("Gross trade",
                "Each row is an industry and what it sells to industries and final demand of each other region.",
                columns);
    }

    /**
     * Products that a region buys from abroad and has no industry of, or not in that unit, stand in rows behind those of
     * industries.
     */
    private static Table totals(InputOutputSystem system, RowUnits units, double[] flows) {
        int regions = system.regions().size();
        int cells = system.sectors().size() * units.names().size();
        double[] sold = new double[regions * cells];
        double[] bought = new double[sold.length];
        SequencedSet<Integer> shown = new LinkedHashSet<>();
        for (int seller = 0; seller < system.industries(); seller++) {
            int cell = system.sectorOf()[seller] * units.names().size() + units.of()[seller];
            int here = system.regionOf()[seller] * cells + cell;
            shown.add(here);
            for (int buyer = 0; buyer < regions; buyer++) {
                sold[here] += flows[seller * regions + buyer];
                bought[buyer * cells + cell] += flows[seller * regions + buyer];
            }
        }
        IntStream.range(0, bought.length).filter(cell -> bought[cell] != 0).forEach(shown::add);
        List<Column> columns = new ArrayList<>(List.of(
                texts("region", shown, cell -> system.regions().get(cell / cells)),
                texts("sector", shown, cell -> system.sectors().get(cell % cells / units.names().size()))));
        unit(units, shown).ifPresent(columns::add);
        columns.add(amounts("exports", system, shown, sold));
        columns.add(amounts("imports", system, shown, bought));
        return new Table("Exports and imports",
                "Each row is a product of a region: what the region sells of it abroad, and buys of it from abroad.",
                columns);
    }

    /** Cells are numbered with the unit last. */
    private static Optional<Column> unit(RowUnits units, SequencedSet<Integer> cells) {
        return units.several()
                ? Optional.of(texts("unit", cells, cell -> units.names().get(cell % units.names().size())))
                : Optional.empty();
    }

    private static Column texts(String name, SequencedSet<Integer> cells, IntFunction<String> text) {
        return Column.text(name, cells.stream().map(text::apply).toList());
    }

    private static Column amounts(String name, InputOutputSystem system, SequencedSet<Integer> cells, double[] values) {
        return Column.decimal(name, system.currency(), Meaning.FLOW,
                cells.stream().mapToDouble(cell -> values[cell]).toArray());
    }

    private static Table regions(InputOutputSystem system, RowUnits units, double[] flows) {
        int regions = system.regions().size();
        int count = units.names().size();
        double[] sums = new double[regions * regions * count];
        for (int at = 0; at < flows.length; at++) {
            int seller = at / regions;
            int pair = system.regionOf()[seller] * regions + at % regions;
            sums[pair * count + units.of()[seller]] += flows[at];
        }
        SequencedSet<Integer> cells = new LinkedHashSet<>(IntStream.range(0, sums.length).boxed().toList());
        List<Column> columns = new ArrayList<>(List.of(
                texts("from", cells, cell -> system.regions().get(cell / count / regions)),
                texts("to", cells, cell -> system.regions().get(cell / count % regions))));
        unit(units, cells).ifPresent(columns::add);
        columns.add(amounts("amount", system, cells, sums));
        return new Table("Gross trade between regions",
                "Each row is a pair of regions: what the first sells the second"
                        + (units.several() ? " of products in one unit." : "."),
                columns);
    }
}
