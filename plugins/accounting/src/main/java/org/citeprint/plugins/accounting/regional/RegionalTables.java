// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.regional.AccountLayout.Account;
import org.citeprint.plugins.accounting.regional.AccountLayout.Labels;
import org.citeprint.plugins.accounting.responsibility.Accounts;

/** Shows the accounts of many stressors as tables. */
final class RegionalTables {

    private final InputOutputSystem system;
    private final AccountLayout layout;

    RegionalTables(InputOutputSystem system, AccountLayout layout) {
        this.system = system;
        this.layout = layout;
    }

    Table regions(List<Accounts> accounts) {
        return layout.table("Accounts by region and stressor",
                "What each region emits (production), causes by its demand wherever it is emitted (consumption), emits"
                        + " for others (exports) and others for it (imports); direct emissions of final demand are in"
                        + " the first two; what no product carries is in production only.",
                List.of(new Labels("region", system.regions())),
                List.of(account("production", accounts, Accounts::production),
                        account("consumption", accounts, Accounts::consumption),
                        account("imports", accounts, Accounts::imports),
                        account("exports", accounts, Accounts::exports),
                        account("direct", accounts, (each, region) -> each.direct()[region]),
                        account("without product", accounts, (each, region) -> each.unsold()[region])),
                Meaning.INDEX);
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
        for (String row : system.regions()) {
            for (String column : system.regions()) {
                from.add(row);
                to.add(column);
            }
        }
        return layout.table("Transfers by stressor",
                "Each row is a pair of regions: what industries of the first emit for the final demand of the second.",
                List.of(new Labels("from", from), new Labels("to", to)),
                List.of(new Account("amount", accounts.stream().map(Accounts::transfers).toList())), Meaning.FLOW);
    }

    Table sectors(List<SectorAccounts> accounts) {
        List<String> regions = new ArrayList<>();
        List<String> sectors = new ArrayList<>();
        for (String region : system.regions()) {
            for (String sector : system.sectors()) {
                regions.add(region);
                sectors.add(sector);
            }
        }
        return layout.table("Accounts by region, sector and stressor",
                "Production and exports by the industry that emits; consumption and imports by the product that final"
                        + " demand of the region buys, whoever supplies it. Without direct emissions of final demand.",
                List.of(new Labels("region", regions), new Labels("sector", sectors)),
                List.of(bySector("production", accounts, SectorAccounts::production),
                        bySector("consumption", accounts, SectorAccounts::consumption),
                        bySector("imports", accounts, SectorAccounts::imports),
                        bySector("exports", accounts, SectorAccounts::exports)),
                Meaning.INDEX);
    }

    private static Account bySector(
            String name, List<SectorAccounts> accounts, Function<SectorAccounts, double[]> values) {
        return new Account(name, accounts.stream().map(values).toList());
    }
}
