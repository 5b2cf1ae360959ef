// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.regional.AccountLayout.Account;
import org.citeprint.plugins.accounting.regional.AccountLayout.Labels;
import org.citeprint.plugins.accounting.responsibility.Accounts;

/** Shows the accounts of many stressors as tables. */
final class RegionalTables {

    private final List<String> regions;
    private final String place;
    private final AccountLayout layout;

    /** For accounts of regions, or of other places such as blocs. */
    RegionalTables(List<String> regions, String place, AccountLayout layout) {
        this.regions = regions;
        this.place = place;
        this.layout = layout;
    }

    /** With a column for what production a chosen demand induces, where not all was chosen. */
    Table regions(List<Accounts> accounts, boolean partial) {
        List<Account> columns = new ArrayList<>(List.of(
                account("production", accounts, Accounts::production),
                account("consumption", accounts, Accounts::consumption),
                account("imports", accounts, Accounts::imports),
                account("exports", accounts, Accounts::exports),
                account("direct", accounts, (each, region) -> each.direct()[region]),
                account("without product", accounts, (each, region) -> each.unsold()[region])));
        if (partial) {
            columns.add(account("induced", accounts, Accounts::induced));
            columns.add(account("other demand", accounts, Accounts::forOtherDemand));
        }
        return layout.table("Accounts by " + place + " and stressor",
                "What each " + place + " emits (production), causes by its demand wherever it is emitted (consumption),"
                        + " emits for others (exports) and others for it (imports); direct emissions of final demand are"
                        + " in the first two; what no product carries is in production only."
                        + (partial
                                ? " Only the chosen demand is counted beyond production: induced is what it emits itself and"
                                        + " makes industries there emit, other demand what all the rest does."
                                : ""),
                List.of(new Labels(place, regions)), columns, Meaning.INDEX);
    }

    /** Accounts by head, where any number of heads was given, and by value added in a unit of money, empty where there is none. */
    Table relative(List<Accounts> accounts, Denominators denominators, String money) {
        List<Account> columns = new ArrayList<>();
        List<String> units = new ArrayList<>();
        if (Arrays.stream(denominators.population()).anyMatch(heads -> heads > 0)) {
            columns.addAll(divided("per head", accounts, denominators.population()));
            units.add("person");
        }
        columns.addAll(divided("per value added", accounts, denominators.valueAdded()));
        if (!money.isEmpty()) {
            units.add(money);
        }
        String per = units.isEmpty() ? "" : " / " + String.join(" or ", units);
        return new AccountLayout(layout.selection(), layout.layout(), per).table(
                "Accounts per head and per value added",
                "Accounts divided by the population that was given, and by value added (output less purchases of"
                        + " industries); in the unit of the stressor by person and by unit of the flows. Missing where there is"
                        + " no such number, it is not above zero, or flows are in several units.",
                List.of(new Labels(place, regions)), columns, Meaning.INDEX);
    }

    private List<Account> divided(String per, List<Accounts> accounts, double[] by) {
        return List.of(
                divided("production " + per, accounts, by, Accounts::production),
                divided("consumption " + per, accounts, by, Accounts::consumption),
                divided("imports " + per, accounts, by, Accounts::imports),
                divided("exports " + per, accounts, by, Accounts::exports));
    }

    private Account divided(
            String name, List<Accounts> accounts, double[] by, ToDoubleBiFunction<Accounts, Integer> value) {
        return account(name, accounts, (each, region) -> by[region] > 0
                ? value.applyAsDouble(each, region) / by[region]
                : Double.NaN);
    }

    private Account account(String name, List<Accounts> accounts, ToDoubleBiFunction<Accounts, Integer> value) {
        return new Account(name, accounts.stream()
                .map(each -> IntStream.range(0, each.regions())
                        .mapToDouble(region -> value.applyAsDouble(each, region)).toArray())
                .toList());
    }

    Table transfers(List<Accounts> accounts) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (String row : regions) {
            for (String column : regions) {
                from.add(row);
                to.add(column);
            }
        }
        return layout.table("Transfers by " + place + " and stressor",
                "Each row is a pair of " + place + "s: what industries of the first emit for the final demand of the"
                        + " second.",
                List.of(new Labels("from", from), new Labels("to", to)),
                List.of(new Account("amount", accounts.stream().map(Accounts::transfers).toList())), Meaning.FLOW);
    }

    /** With columns for what a chosen demand induces and the rest does, where not all was chosen. */
    Table sectors(List<SectorAccounts> accounts, List<String> sectorNames, boolean partial) {
        List<String> places = new ArrayList<>();
        List<String> sectors = new ArrayList<>();
        for (String region : regions) {
            for (String sector : sectorNames) {
                places.add(region);
                sectors.add(sector);
            }
        }
        List<Account> columns = new ArrayList<>(List.of(
                bySector("production", accounts, SectorAccounts::production),
                bySector("consumption", accounts, SectorAccounts::consumption),
                bySector("imports", accounts, SectorAccounts::imports),
                bySector("exports", accounts, SectorAccounts::exports),
                bySector("without product", accounts, SectorAccounts::unsold)));
        if (partial) {
            columns.add(bySector("induced", accounts, SectorAccounts::induced));
            columns.add(bySector("other demand", accounts, SectorAccounts::other));
        }
        return layout.table("Accounts by " + place + ", sector and stressor",
                "Production and exports by the industry that emits; consumption and imports by the product that final"
                        + " demand of the " + place
                        + " buys, whoever supplies it. Without direct emissions of final demand;"
                        + " what no product carries is in production only."
                        + (partial
                                ? " Only the chosen demand is counted: induced is what it makes the industry emit,"
                                        + " other demand what all the rest does."
                                : ""),
                List.of(new Labels(place, places), new Labels("sector", sectors)), columns, Meaning.INDEX);
    }

    Table origins(List<SectorAccounts> accounts, List<String> sectorNames) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        List<String> products = new ArrayList<>();
        for (String origin : regions) {
            for (String region : regions) {
                for (String sector : sectorNames) {
                    from.add(origin);
                    to.add(region);
                    products.add(sector);
                }
            }
        }
        return layout.table("Consumption by origin and product",
                "Emitted in the first " + place
                        + " for what final demand of the second buys of a product, whoever supplies"
                        + " it.",
                List.of(new Labels("from", from), new Labels("to", to), new Labels("sector", products)),
                List.of(new Account("amount", accounts.stream().map(SectorAccounts::origins).toList())), Meaning.FLOW);
    }

    private static Account bySector(
            String name, List<SectorAccounts> accounts, Function<SectorAccounts, double[]> values) {
        return new Account(name, accounts.stream().map(values).toList());
    }
}
