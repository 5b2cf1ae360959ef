// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.OutputByDemand;
import org.citeprint.plugins.accounting.solve.Method;
import org.pf4j.Extension;

/**
 * Accounts of many stressors. {@link OutputByDemand} solves once for all of them; pymrio's {@code D_pba_reg},
 * {@code D_cba_reg}, {@code D_imp_reg}, {@code D_exp_reg} follow, F_Y added as there, and every bilateral transfer,
 * which pymrio has at the cost of one run a stressor. Unlike there, production keeps what industries without output
 * emit, and the inputs they buy: production less {@code without product} is pymrio's. Accounts by sector
 * take one solution with R columns for each stressor more ({@link BySector}), or one elimination for all
 * ({@link BySectorOfAll}).
 */
@Extension
@Operation(
        name = "account.all",
        summary = "Accounts for all stressors of a table by region and by pair of regions, and by sector when asked for.",
        method = "Consumption-based accounts by Leontief's model: one solution of the equations of the table, with a column for each"
                + " region's final demand, serves all stressors. Production and consumption hold the direct emissions of final"
                + " demand; industries without output have intensity zero, and what they emit is kept apart.",
        source = "Peters (2008), Ecological Economics 65, 13-23; definitions of accounts: Stadler (2021),"
                + " Journal of Open Research Software 9, 8.",
        since = "0.1.0")
public final class AllAccounts implements Account<AllAccounts.Options, AllAccounts.Result> {

    /**
     * The options.
     *
     * @param stressors what is accounted for
     * @param extension where it stands
     * @param layout how tables look
     * @param transfers whether pairs of regions are given
     * @param sectors whether accounts by sector are given
     * @param origins whether consumption is given by origin and product
     * @param demand categories of final demand
     * @param blocs groups of regions
     * @param sectorGroups groups of sectors
     * @param population heads of each region
     * @param solver the method
     * @param tolerance the largest residual
     */
    public record Options(
            @Doc("The stressors, by their full names in the table; all when none is named.")
            @Default("[]") List<String> stressors,
            @Doc("The extension they stand in; any when absent.") Optional<String> extension,
            @Doc("Wide has a column for each stressor, long has rows for each.") @Default("wide") Layout layout,
            @Doc("Whether to give every pair of regions.") @Default("true") boolean transfers,
            @Doc("Whether to give the accounts by sector, which takes a solution for each stressor, or one"
                    + " elimination for many.")
            @Default("false") boolean sectors,
            @Doc("Whether to give consumption by region of origin and product, which takes a solution for each"
                    + " stressor, or one elimination for many.")
            @Default("false") boolean origins,
            @Doc("The categories of final demand to follow; all when none is named.")
            @Default("[]") List<String> demand,
            @Doc("Groups of regions, each a name and its regions or /expressions/ that regions match; their accounts are"
                    + " gathered from those of the full table, without the trade inside; by sector, origin and group of sectors, too, where"
                    + " these are asked for.")
            @Default("{}") Map<String, List<String>> blocs,
            @Doc("Groups of sectors, each a name and its sectors or /expressions/ that sectors match; their accounts are sums of"
                    + " those at full detail, so that no footprint changes. Takes as long as accounts by sector.")
            @Default("{}") Map<String, List<String>> sectorGroups,
            @Doc("How many people live in each region, for accounts by head.")
            @Default("{}") Map<String, Double> population,
            @Doc("How the equations are solved.") @Default("auto") Method solver,
            @Doc("The largest residual of the equations, relative to demand.") @Default("1e-13")
            @Range(min = 1e-15, max = 1e-6) double tolerance) {

        /**
         * Numbers of people that can be divided by.
         *
         * @throws ProblemException CP-4218 for one that is negative or infinite
         */
        public Options {
            new TreeMap<>(population).forEach((region, number) -> {
                if (!(number >= 0) || Double.isInfinite(number)) {
                    throw new ProblemException(
                            Problem.error("CP-4218", "the population of `" + region + "` is " + number,
                                    "give the number of people, or leave the region out: its accounts by head are then"
                                            + " missing"));
                }
            });
        }
    }

    /**
     * The results.
     *
     * @param regions accounts by region
     * @param transfers region by region
     * @param sectors accounts by region and sector
     * @param origins consumption by origin and product
     * @param sectorGroups accounts by region and group of sectors
     * @param groupOrigins consumption by origin and group of products
     * @param blocs accounts by group of regions
     * @param blocTransfers group by group
     * @param blocSectors accounts by group of regions and sector
     * @param blocOrigins consumption by group of origin and product
     * @param relative accounts by head and value added
     * @param check what was checked
     * @param bars producers and consumers
     * @param map net transfers
     * @param heat who emits for whom
     */
    public record Result(
            @Doc("Accounts by region.") Table regions,
            @Doc("Emissions of one region for the demand of another, for every pair.") Optional<Table> transfers,
            @Doc("Accounts by region and sector.") Optional<Table> sectors,
            @Doc("Consumption by region of origin, region and product.") Optional<Table> origins,
            @Doc("Accounts by region and group of sectors.") Optional<Table> sectorGroups,
            @Doc("Consumption by region of origin, region and group of products, when origins are asked for.") Optional<Table> groupOrigins,
            @Doc("Accounts by bloc, without the trade inside.") Optional<Table> blocs,
            @Doc("Emissions of one bloc for the demand of another, for every pair.") Optional<Table> blocTransfers,
            @Doc("Accounts by bloc and sector, or group of sectors where there are any, without the trade inside blocs; when sectors or groups of them are asked for.") Optional<Table> blocSectors,
            @Doc("Consumption by bloc of origin, bloc and product, or group of products where there are any; when origins are asked for.") Optional<Table> blocOrigins,
            @Doc("Accounts by head and by value added.") Table relative,
            @Doc("Identities and residuals, over all stressors.") Table check,
            @Doc("Production beside consumption of the first stressor, for the largest regions.") Figure bars,
            @Doc("Net transfers of the first stressor on a map, where regions are countries.") Optional<Figure> map,
            @Doc("Transfers of the first stressor between the regions that trade most.") Optional<Figure> heat) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        return new AllTables(system, options, context).result();
    }
}
