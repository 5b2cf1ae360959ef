// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/**
 * Accounts of one stressor by production and by consumption with all transfers between regions, and by income or shared
 * responsibility when asked for. {@link Computation} has the formulas. The regional accounts are those of pymrio's
 * {@code D_pba_reg}, {@code D_cba_reg}, {@code D_imp_reg} and {@code D_exp_reg}; unlike there, what industries without
 * output emit is kept, in the column {@code without product}: production = exports + own consumption + without product.
 * Time is about 25 products of the n × n table with R columns; memory one table and as many n × R blocks.
 */
@Extension
@Operation(
        name = "account.responsibility",
        summary = "Accounts for emissions by production and by consumption, with the transfers between regions.",
        method = "Consumption-based accounts by Leontief's model: the output that each region's final demand needs"
                + " everywhere, times the emissions per unit of output, plus the region's own direct emissions. The"
                + " equations are solved to a stated residual without an inverse, and all totals are checked to add up.",
        source = "Peters (2008), Ecological Economics 65, 13-23; Miller and Blair (2009), Input-Output Analysis, ch. 10;"
                + " income: Marques et al. (2012), Ecological Economics 84, 57-65; shared: Lenzen et al. (2007),"
                + " Ecological Economics 61, 27-42.",
        since = "0.1.0")
public final class ResponsibilityAccount
        implements Account<ResponsibilityAccount.Options, ResponsibilityAccount.Result> {

    /**
     * The options.
     *
     * @param stressor what is accounted for
     * @param extension where it stands
     * @param principles who answers
     * @param unit the unit of the results
     * @param scale the factor of the results
     * @param solver the method
     * @param tolerance the largest residual
     */
    public record Options(
            @Doc("The stressor, by its full name in the table.") String stressor,
            @Doc("The extension it stands in, where several have one of that name.") Optional<String> extension,
            @Doc("Who answers; production and consumption are always given.")
            @Default("[production, consumption]") List<Principle> principles,
            @Doc("The unit of the results, such as Mt CO2; units of mass are converted.") Optional<String> unit,
            @Doc("What results are multiplied by, where the unit cannot be converted.") Optional<Double> scale,
            @Doc("How the equations are solved.") @Default("auto") Method solver,
            @Doc("The largest residual of the equations, relative to demand.") @Default("1e-13")
            @Range(min = 1e-15, max = 1e-6) double tolerance) {}

    /**
     * The results.
     *
     * @param regions accounts by region
     * @param transfers region by region
     * @param products accounts by sector
     * @param check what was checked
     * @param bars producers and consumers
     * @param map net transfers
     * @param heat who emits for whom
     */
    public record Result(
            @Doc("Accounts by region.") Table regions,
            @Doc("Emissions of one region for the demand of another, for every pair.") Table transfers,
            @Doc("Accounts by sector of the world.") Table products,
            @Doc("Identities, residuals and the bound on the error.") Table check,
            @Doc("Production beside consumption, for the largest regions.") Figure bars,
            @Doc("Net transfers on a map, where regions are countries.") Optional<Figure> map,
            @Doc("Transfers between the regions that trade most.") Optional<Figure> heat) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        options.principles().stream()
                .filter(principle -> principle == Principle.INCOME || principle == Principle.SHARED)
                .forEach(principle -> OneUnit.require(system, "accounts by " + principle.name().toLowerCase(Locale.ROOT)
                        + " responsibility"));
        ChosenStressor stressor = ChosenStressor.find(system, options.stressor(), options.extension());
        Scale scale = Scale.of(stressor, options.unit(), options.scale());
        Solver solver = new Solver(options.solver(), options.tolerance(), context);
        context.progress().phase("solving", 0);
        double[] flows = stressor.flows();
        Computation computation = new Computation(system, flows, solver, context);
        Computation.Result result = computation.run(stressor.demandFlows(system.demandRegionOf().length));
        Identities identities = new Identities(options.tolerance());
        identities.check(system, result);
        Map<Principle, double[]> further = further(options.principles(), computation, result, identities);
        context.tally(stressor.name(), "regions").read(system.regions().size()).kept(system.regions().size());

        AccountTables tables = new AccountTables(system, result.accounts(), scale, stressor.name());
        Table regions = tables.regions(further);
        AccountFigures figures = new AccountFigures(tables, stressor.name());
        return new Result(regions, tables.transfers(), tables.products(flows), identities.table(), figures.bars(),
                figures.map(), figures.heat());
    }

    /** Accounts by income and shared responsibility, direct emissions included; each adds up to the world. */
    private static Map<Principle, double[]> further(
            List<Principle> principles, Computation computation, Computation.Result result, Identities identities) {
        Map<Principle, Computation.Share> shares = new EnumMap<>(Principle.class);
        if (principles.contains(Principle.INCOME)) {
            shares.put(Principle.INCOME, computation.income(result));
        }
        if (principles.contains(Principle.SHARED)) {
            shares.put(Principle.SHARED, computation.shared(result));
        }
        Map<Principle, double[]> further = new EnumMap<>(Principle.class);
        shares.forEach((principle, share) -> {
            double[] values = withDirect(share.values(), result.accounts());
            further.put(principle, values);
            identities.requireWorld(principle, values, result.accounts());
            identities.bound("any region's " + principle.name().toLowerCase(Locale.ROOT) + " responsibility",
                    share.error() / result.accounts().size(), result.output().bound().none());
        });
        return further;
    }

    private static double[] withDirect(double[] values, Accounts accounts) {
        double[] sums = values.clone();
        for (int region = 0; region < sums.length; region++) {
            sums[region] += accounts.direct()[region];
        }
        return sums;
    }
}
