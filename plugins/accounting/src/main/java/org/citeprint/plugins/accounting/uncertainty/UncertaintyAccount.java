// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.responsibility.OutputByDemand;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/**
 * Monte Carlo on the consumption of regions. Drawn are, log-normal with mean one and independent of each other: one factor
 * for the emissions of each industry, one for all input coefficients of each industry, one for what the demand of each
 * region buys of each product. Output, direct emissions of final demand and the structure within an industry's inputs are
 * not drawn. The first-order variances stand beside, by source, and also for coefficients drawn one by one, of which there
 * are too many to draw. Time: about 25 products of the table with 48 columns for 47 draws.
 */
@Extension
@Operation(
        name = "account.uncertainty",
        summary = "Gives how far the consumption of regions moves when emissions, inputs and demand are uncertain.",
        method = "Log-normal factors with mean one are drawn for the emissions and the inputs of each industry and for the demand"
                + " of each region by product; every draw solves the equations anew. Quantiles are by linear interpolation.",
        source = "Lenzen, Wood and Wiedmann (2010), Economic Systems Research 22, 43-63; Heijungs and Lenzen (2014),"
                + " International Journal of Life Cycle Assessment 19, 1445-1461.",
        since = "0.1.0")
public final class UncertaintyAccount implements Account<UncertaintyAccount.Options, UncertaintyAccount.Result> {

    /**
     * The options.
     *
     * @param stressor what is accounted for
     * @param extension where it stands
     * @param emissions variation of emissions
     * @param inputs variation of inputs
     * @param demand variation of demand
     * @param draws how many
     * @param first the number of the first
     * @param seed where chance begins
     * @param tolerance the largest residual
     */
    public record Options(
            @Doc("The stressor, by its full name in the table.") String stressor,
            @Doc("The extension it stands in, where several have one of that name.") Optional<String> extension,
            @Doc("The coefficient of variation of the emissions of each industry.") @Default("0.1")
            @Range(min = 0, max = 10) double emissions,
            @Doc("The coefficient of variation of the inputs of each industry, all by one factor.") @Default("0.05")
            @Range(min = 0, max = 10) double inputs,
            @Doc("The coefficient of variation of what each region's demand buys of each product.") @Default("0.05")
            @Range(min = 0, max = 10) double demand,
            @Doc("How many draws.") @Default("1000") @Range(min = 1, max = 1_000_000) int draws,
            @Doc("The number of the first draw; draw 17 alone is `first: 17` with `draws: 1`.") @Default("0")
            @Range(min = 0, max = 1e15) long first,
            @Doc("Where the random numbers begin.") @Default("1") Seed seed,
            @Doc("The largest residual of the equations, relative to the intensities.") @Default("1e-10")
            @Range(min = 1e-15, max = 1e-6) double tolerance) {}

    /**
     * The results.
     *
     * @param regions spread by region
     * @param draws every draw
     * @param check what was checked
     */
    public record Result(
            @Doc("Mean, spread and rank of each region's consumption, with first-order variances by source.") Table regions,
            @Doc("The consumption of every region in every draw.") Table draws,
            @Doc("Bounds on the errors.") Table check) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        ChosenStressor stressor = ChosenStressor.find(system, options.stressor(), options.extension());
        Variations variations = new Variations(options.emissions(), options.inputs(), options.demand());
        Product product = Product.of(system, context.workers());
        Demand demand = Demand.of(system);
        int regions = system.regions().size();
        double[] intensities = Intensities.of(system, stressor.flows());
        double[] direct = demand.direct(system, stressor.demandFlows(system.demandRegionOf().length));

        Solver exact = Solver.closest(1e-12, context);
        context.progress().phase("solving", 0);
        PerUnit upstream = product.upstream();
        Solution solution = upstream.solve(exact, intensities, 1);
        double[] multipliers = solution.values();
        OutputByDemand output = new OutputByDemand(system, demand, product, exact);
        FirstOrder firstOrder = FirstOrder.of(product.leontief(), intensities, multipliers,
                output.solution().values(), demand, regions, variations);

        Simulation simulation = new Simulation(upstream, demand, regions, intensities, variations,
                options.seed().value(), new Solver(Method.KRYLOV, options.tolerance(), context));
        List<double[]> draws = draws(simulation, options, context);
        boolean positive = Arrays.stream(multipliers).allMatch(value -> value >= 0);
        if (positive && simulation.negative() > 0) {
            warnOfNegative(simulation.negative(), options.draws(), context);
        }
        draws.forEach(draw -> Arrays.setAll(draw, region -> draw[region] + direct[region]));
        context.tally("draws", "draws").read(options.draws()).kept(draws.size());
        Spread spread = new Spread(system.regions(), stressor, draws);
        double[] point = point(demand, multipliers, direct);
        double world = Arrays.stream(point).map(Math::abs).reduce(0, Double::sum);
        Identities identities = new Identities();
        identities.bound("any consumption as the table has it",
                Arrays.stream(output.errors().ofMultipliers(upstream, intensities, solution, 1)).max().orElse(0)
                        / (world == 0 ? 1 : world),
                output.errors().none());
        identities.bound("any consumption in any draw", simulation.error(), simulation.unbounded());
        Multiplied guided = Multiplied.of(upstream, exact, intensities);
        identities.bound("any standard deviation to first order, relative to itself",
                guided.none().isEmpty() && output.errors().none().isEmpty()
                        ? new FirstOrderError(intensities, multipliers, guided.off(multipliers),
                                output.solution().values(), output.solution().bound(), demand, variations)
                                .largest(product.leontief(), firstOrder, regions)
                        : Double.NaN,
                guided.none().isEmpty() ? output.errors().none() : guided.none());
        return new Result(spread.regions(point, firstOrder), spread.draws(options.first()), identities.table());
    }

    private static List<double[]> draws(Simulation simulation, Options options, Context context) {
        context.progress().phase("drawing", options.draws());
        List<double[]> draws = new ArrayList<>();
        while (draws.size() < options.draws()) {
            context.checkCancelled();
            int count = Math.min(Simulation.TOGETHER, options.draws() - draws.size());
            draws.addAll(simulation.run(options.first() + draws.size(), count, context));
            context.progress().advance(count);
        }
        return draws;
    }

    private static void warnOfNegative(int negative, int draws, Context context) {
        context.warn(Problem.warning("CP-4222", "in " + negative + " of " + draws
                + " draws some product causes less than nothing",
                "industries buy more than they sell there, and the numbers of these draws mean nothing: take a"
                        + " smaller variation of `inputs`"));
    }

    /** The accounts without any variation. */
    private static double[] point(Demand demand, double[] multipliers, double[] direct) {
        double[] sums = direct.clone();
        for (int i = 0; i < multipliers.length; i++) {
            for (int region = 0; region < sums.length; region++) {
                sums[region] += multipliers[i] * demand.block()[i * demand.width() + region];
            }
        }
        return sums;
    }
}
