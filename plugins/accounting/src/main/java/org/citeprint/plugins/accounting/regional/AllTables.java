// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.accounting.responsibility.AccountFigures;
import org.citeprint.plugins.accounting.responsibility.Accounts;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.OutputByDemand;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;

/** Computes what {@link AllAccounts} is asked for, for regions and for blocs of them, and lays it out. */
final class AllTables {

    private final InputOutputSystem system;
    private final AllAccounts.Options options;
    private final Context context;
    private final Selection selection;
    private final Demand demand;
    private final Blocs regions;
    private final Blocs blocs;
    private final Blocs groups;
    private final Denominators denominators;
    private final Identities identities;

    AllTables(InputOutputSystem system, AllAccounts.Options options, Context context) {
        this.system = system;
        this.options = options;
        this.context = context;
        this.selection = Selection.of(system, options.stressors(), options.extension());
        this.demand = Demand.of(system, options.demand());
        this.regions = Blocs.of(Blocs.Kind.REGION, Map.of(), system.regions());
        this.blocs = Blocs.of(Blocs.Kind.REGION, options.blocs(), system.regions());
        this.groups = Blocs.of(Blocs.Kind.SECTOR, options.sectorGroups(), system.sectors());
        this.denominators = Denominators.of(system, options.population());
        this.identities = new Identities(options.tolerance());
    }

    AllAccounts.Result result() {
        Solver solver = new Solver(options.solver(), options.tolerance(), context);
        Product product = Product.of(system, context.workers());
        context.progress().phase("solving", 0);
        OutputByDemand output = new OutputByDemand(system, demand, product, solver);
        List<Accounts> accounts = output.accounts(selection.stressors(), context.workers());
        List<Accounts> gathered = accounts.stream().map(each -> each.grouped(blocs.of(), blocs.names().size()))
                .toList();
        output.check(identities, accounts, selection.stressors());
        List<SectorAccounts> sectors = List.of();
        List<SectorAccounts> blocSectors = List.of();
        if (options.sectors() || options.origins() || grouped()) {
            List<List<SectorAccounts>> both = new SectorSolutions(system, demand, output, product, solver, context)
                    .of(selection, options.solver(), inBlocs() ? List.of(regions, blocs) : List.of(regions),
                            options.origins());
            sectors = both.getFirst();
            blocSectors = both.getLast();
            check(output, accounts, sectors, gathered, blocSectors);
        }
        context.tally("stressors", "stressors").read(selection.size()).kept(selection.size());
        return result(accounts, sectors, gathered, blocSectors);
    }

    private void check(
            OutputByDemand output, List<Accounts> accounts, List<SectorAccounts> sectors, List<Accounts> gathered,
            List<SectorAccounts> blocSectors) {
        identities.require("consumption by product and by region, any stressor",
                SectorSolutions.deviation(accounts, sectors));
        identities.bound("consumption by product, any stressor", SectorSolutions.error(accounts, sectors),
                output.errors().none());
        if (inBlocs()) {
            identities.require("consumption by product and by bloc, any stressor",
                    SectorSolutions.deviation(gathered, blocSectors));
        }
    }

    private AllAccounts.Result result(
            List<Accounts> accounts, List<SectorAccounts> sectors, List<Accounts> gathered,
            List<SectorAccounts> blocSectors) {
        AccountLayout layout = new AccountLayout(selection, options.layout(), "");
        RegionalTables ofRegions = new RegionalTables(regions.names(), "region", layout);
        RegionalTables ofBlocs = new RegionalTables(blocs.names(), "bloc", layout);
        List<SectorAccounts> inGroups = inGroups(sectors);
        List<SectorAccounts> blocsInGroups = inGroups(blocSectors);
        boolean partial = !demand.whole();
        AccountFigures figures = AccountFigures.of(system, accounts.getFirst(), selection.stressors().getFirst(),
                drawn());
        return new AllAccounts.Result(ofRegions.regions(accounts, partial),
                given(options.transfers(), () -> ofRegions.transfers(accounts)),
                given(options.sectors(), () -> ofRegions.sectors(sectors, system.sectors(), partial)),
                given(options.origins(), () -> ofRegions.origins(sectors, system.sectors())),
                given(grouped(), () -> ofRegions.sectors(inGroups, groups.names(), partial)),
                given(grouped() && options.origins(), () -> ofRegions.origins(inGroups, groups.names())),
                given(inBlocs(), () -> ofBlocs.regions(gathered, partial)),
                given(inBlocs(), () -> ofBlocs.transfers(gathered)),
                given(inBlocs() && (options.sectors() || grouped()),
                        () -> ofBlocs.sectors(blocsInGroups, groups.names(), partial)),
                given(inBlocs() && options.origins(), () -> ofBlocs.origins(blocsInGroups, groups.names())),
                ofRegions.relative(accounts, denominators, system.mixed() ? "" : system.currency()), identities.table(),
                figures.bars(), figures.map(), figures.heat());
    }

    private String drawn() {
        return selection.names().getFirst()
                + (selection.size() > 1 ? ", the first of " + selection.size() + " stressors" : "");
    }

    private boolean inBlocs() {
        return !options.blocs().isEmpty();
    }

    private boolean grouped() {
        return !options.sectorGroups().isEmpty();
    }

    /** Sectors that are in no group stand for themselves, so that without groups these are the accounts by sector. */
    private List<SectorAccounts> inGroups(List<SectorAccounts> sectors) {
        return sectors.stream().map(each -> each.grouped(groups.of(), groups.names().size())).toList();
    }

    private static Optional<Table> given(boolean wanted, Supplier<Table> table) {
        return wanted ? Optional.of(table.get()) : Optional.empty();
    }
}
