// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Shows accounts as tables. */
final class AccountTables {

    /** The five rests of EXIOBASE; WF would otherwise be taken for Wallis and Futuna. */
    private static final List<String> EXIOBASE_RESTS = List.of("WA", "WE", "WF", "WL", "WM");

    private final InputOutputSystem system;
    private final Accounts accounts;
    private final Scale scale;
    private final String stressor;
    private final int regions;

    /** For accounts of a stressor in its own unit, to be shown in that of the scale. */
    AccountTables(InputOutputSystem system, Accounts accounts, Scale scale, String stressor) {
        this.system = system;
        this.accounts = accounts;
        this.scale = scale;
        this.stressor = stressor;
        this.regions = accounts.regions();
    }

    /** One row a region; with the columns of further principles. */
    Table regions(Map<Principle, double[]> further) {
        double[] demand = demand();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("region", system.regions()),
                Column.text("country", codes()),
                flow("production", accounts::production),
                flow("consumption", accounts::consumption),
                flow("direct", region -> accounts.direct()[region]),
                flow("exports", accounts::exports),
                flow("imports", accounts::imports),
                flow("net transfer", region -> accounts.exports(region) - accounts.imports(region)),
                flow("without product", region -> accounts.unsold()[region])));
        further.forEach((principle, values) -> columns.add(
                flow(principle.name().toLowerCase(Locale.ROOT), region -> values[region])));
        columns.add(Column.decimal("final demand", system.currency(), Meaning.FLOW, demand));
        columns.add(Column.decimal("consumption per demand", scale.unit() + " / " + system.currency(), Meaning.INDEX,
                IntStream.range(0, regions).mapToDouble(region -> demand[region] == 0
                        ? Double.NaN
                        : accounts.consumption(region) * scale.factor() / demand[region]).toArray()));
        return new Table("Accounts by region", "Each row is a region: " + stressor + " it emits (production), causes"
                + " by its demand wherever it is emitted (consumption), and what it emits for others (exports) and others"
                + " for it (imports); direct emissions of final demand are in both.", columns);
    }

    /** One row for each pair of regions, in their order. */
    Table transfers() {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (int row = 0; row < regions; row++) {
            for (int column = 0; column < regions; column++) {
                from.add(system.regions().get(row));
                to.add(system.regions().get(column));
            }
        }
        return new Table("Transfers", "Each row is a pair of regions: " + stressor + " emitted by industries of the"
                + " first for the final demand of the second.",
                List.of(Column.text("from", from), Column.text("to", to),
                        Column.decimal("amount", scale.unit(), Meaning.FLOW, scale.apply(accounts.transfers()))));
    }

    /** One row a sector: what its industries emit, and what final demand for its products causes. */
    Table products(double[] flows) {
        int sectors = system.sectors().size();
        double[] emitted = new double[sectors];
        double[] caused = new double[sectors];
        double[] demand = new double[sectors];
        for (int i = 0; i < flows.length; i++) {
            int sector = system.sectorOf()[i];
            double bought = 0;
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                bought += system.finalDemand().at(i, column);
            }
            emitted[sector] += flows[i] * scale.factor();
            caused[sector] += accounts.multipliers()[i] * bought * scale.factor();
            demand[sector] += bought;
        }
        return new Table("Accounts by product",
                "Each row is a sector of the world: " + stressor + " its industries emit,"
                        + " and what final demand for its products causes along their chains.",
                List.of(Column.text("sector", system.sectors()),
                        Column.decimal("production", scale.unit(), Meaning.FLOW, emitted),
                        Column.decimal("consumption", scale.unit(), Meaning.FLOW, caused),
                        Column.decimal("final demand", system.currency(), Meaning.FLOW, demand)));
    }

    private Column flow(String name, IntToDoubleFunction value) {
        return Column.decimal(name, scale.unit(), Meaning.FLOW,
                scale.apply(IntStream.range(0, regions).mapToDouble(value).toArray()));
    }

    /** The code of each region that is a country, else the empty text. */
    private List<String> codes() {
        boolean rests = system.regions().containsAll(EXIOBASE_RESTS);
        return system.regions().stream()
                .map(region -> rests && EXIOBASE_RESTS.contains(region)
                        ? ""
                        : Country.find(region).map(Country::alpha3).orElse(""))
                .toList();
    }

    /** Missing where rows are in several units and have no sum. */
    private double[] demand() {
        double[] demand = new double[regions];
        if (system.mixed()) {
            Arrays.fill(demand, Double.NaN);
            return demand;
        }
        for (int row = 0; row < system.industries(); row++) {
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                demand[system.demandRegionOf()[column]] += system.finalDemand().at(row, column);
            }
        }
        return demand;
    }
}
