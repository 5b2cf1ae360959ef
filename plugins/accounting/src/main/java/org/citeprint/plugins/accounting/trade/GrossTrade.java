// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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
import org.pf4j.Extension;

/**
 * Gross trade, pymrio's {@code get_gross_trade}: flows[(s, i), r] is what industry i of region s sells to industries and
 * final demand of region r other than s. Exports of an industry are its row sum, imports of product i into r the sum
 * over sellers, also where r has no industry of it, so that all exports are somewhere imports. One pass over Z and Y.
 */
@Extension
@Operation(
        name = "account.trade",
        summary = "Gives gross trade by seller and buying region, with exports and imports by product.",
        method = "Sales of each industry to industries and final demand of every other region are added up as they stand in the"
                + " table; products that pass several borders count at each.",
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
        return new Result(flows(system, flows), totals(system, flows), regions(system, flows));
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

    /** Products that a region buys from abroad and has no industry of stand in rows behind those of industries. */
    private static Table totals(InputOutputSystem system, double[] flows) {
        int sectors = system.sectors().size();
        double[] sold = new double[system.regions().size() * sectors];
        double[] bought = new double[sold.length];
        for (int at = 0; at < flows.length; at++) {
            int seller = at / system.regions().size();
            sold[cell(system, seller)] += flows[at];
            bought[at % system.regions().size() * sectors + system.sectorOf()[seller]] += flows[at];
        }
        SequencedSet<Integer> cells = new LinkedHashSet<>();
        IntStream.range(0, system.industries()).forEach(industry -> cells.add(cell(system, industry)));
        IntStream.range(0, bought.length).filter(cell -> bought[cell] != 0).forEach(cells::add);
        return new Table("Exports and imports",
                "Each row is a product of a region: what the region sells of it abroad, and buys of it from abroad.",
                List.of(Column.text("region",
                        cells.stream().map(cell -> system.regions().get(cell / sectors)).toList()),
                        Column.text("sector",
                                cells.stream().map(cell -> system.sectors().get(cell % sectors)).toList()),
                        amounts("exports", system, cells, sold), amounts("imports", system, cells, bought)));
    }

    private static int cell(InputOutputSystem system, int industry) {
        return system.regionOf()[industry] * system.sectors().size() + system.sectorOf()[industry];
    }

    private static Column amounts(String name, InputOutputSystem system, SequencedSet<Integer> cells, double[] values) {
        return Column.decimal(name, system.currency(), Meaning.FLOW,
                cells.stream().mapToDouble(cell -> values[cell]).toArray());
    }

    private static Table regions(InputOutputSystem system, double[] flows) {
        int regions = system.regions().size();
        double[] sums = new double[regions * regions];
        for (int at = 0; at < flows.length; at++) {
            sums[system.regionOf()[at / regions] * regions + at % regions] += flows[at];
        }
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (String seller : system.regions()) {
            for (String buyer : system.regions()) {
                from.add(seller);
                to.add(buyer);
            }
        }
        return new Table("Gross trade between regions",
                "Each row is a pair of regions: what the first sells the second.",
                List.of(Column.text("from", from), Column.text("to", to),
                        Column.decimal("amount", system.currency(), Meaning.FLOW, sums)));
    }
}
