// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.List;
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
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/**
 * Structural paths: y'(I + A' + A'² + …) f term by term, f the intensities and y the demand chosen. {@link PathSearch} says
 * how all terms of some size are found, {@link Branches} what of their rest is known, {@link Layers} what lies at each
 * depth. No inverse is formed.
 */
@Extension
@Operation(
        name = "account.paths",
        summary = "Gives the supply chains that contribute most to a footprint, and the layers of production they cross.",
        method = "Structural path analysis: the footprint of final demand as the sum over all chains of purchases, product by"
                + " product up to the industry that emits. A branch is followed while all that lies in it together reaches the"
                + " cut-off, so that no path above the cut-off is lost, whatever industries it passes. What is not listed is"
                + " told, part by part.",
        source = "Defourny and Thorbecke (1984), The Economic Journal 94, 111-136; Treloar (1997), Economic Systems"
                + " Research 9, 375-391; Lenzen (2003), Structural Change and Economic Dynamics 14, 1-34.",
        since = "0.1.0")
public final class PathAccount implements Account<PathAccount.Options, PathAccount.Result> {

    /** The largest depth that can be asked for. */
    static final int DEEPEST = 100;
    /** The cut-off where no path contributes anything. */
    private static final double NOTHING = Double.MIN_NORMAL;
    private static final long MOST_BRANCHES = 100_000_000;

    /**
     * The options.
     *
     * @param stressor what is followed
     * @param extension where it stands
     * @param regions whose demand
     * @param demand of which categories
     * @param products for what
     * @param apart whether each column of demand has paths of its own
     * @param cutOff what a path has to contribute
     * @param cutOffShare the same as a share
     * @param depth how far to follow
     * @param most how many paths to list
     * @param solver the method
     * @param tolerance the largest residual
     */
    public record Options(
            @Doc("The stressor, by its full name in the table.") String stressor,
            @Doc("The extension it stands in, where several have one of that name.") Optional<String> extension,
            @Doc("The regions whose final demand is followed; all when none is named.")
            @Default("[]") List<String> regions,
            @Doc("The categories of final demand to follow; all when none is named.")
            @Default("[]") List<String> demand,
            @Doc("The sectors whose products are bought, of whatever region; all when none is named.")
            @Default("[]") List<String> products,
            @Doc("Whether each category of each region's demand has paths of its own.") @Default("false") boolean apart,
            @Doc("What a path has to contribute to be listed, in the unit of the stressor; `cut-off-share` when absent.") Optional<Double> cutOff,
            @Doc("The same as a share of the footprint of the demand that is followed.") @Default("0.001")
            @Range(min = 1e-12, max = 1) double cutOffShare,
            @Doc("How many purchases a path can have; 0 lists only those who sell to final demand.") @Default("10")
            @Range(min = 0, max = DEEPEST) int depth,
            @Doc("How many paths to list, the largest first.") @Default("1000")
            @Range(min = 1, max = 1_000_000) int most,
            @Doc("How the equations are solved.") @Default("auto") Method solver,
            @Doc("The largest residual of the equations, relative to the intensities.") @Default("1e-13")
            @Range(min = 1e-15, max = 1e-6) double tolerance) {

        /**
         * A cut-off that paths can be above and below of.
         *
         * @throws ProblemException CP-4231 for one that is not above zero
         */
        public Options {
            cutOff.filter(value -> !(value > 0) || Double.isInfinite(value)).ifPresent(value -> {
                throw new ProblemException(Problem.error("CP-4231", "the cut-off is " + value
                        + ", and there is no end to paths that contribute more than nothing",
                        "give a number above zero in the unit of the stressor, or `cut-off-share`"));
            });
        }
    }

    /**
     * The results.
     *
     * @param paths the largest
     * @param layers by depth
     * @param parts what is listed and what is not
     * @param check what was checked
     * @param bars the largest paths
     */
    public record Result(
            @Doc("The paths, the largest first.") Table paths,
            @Doc("Layers of production, and what the listed paths have of them.") Table layers,
            @Doc("How much of the footprint is listed, and in what the rest is.") Table parts,
            @Doc("Identities, residuals and bounds on the errors.") Table check,
            @Doc("The largest paths.") Optional<Figure> bars) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        ChosenStressor stressor = ChosenStressor.find(system, options.stressor(), options.extension());
        Roots roots = Roots.of(system, options);
        Product product = Product.of(system, context.workers());
        context.progress().phase("solving", 0);
        Branches branches = Branches.of(system, product, Intensities.of(system, stressor.flows()),
                new Solver(options.solver(), options.tolerance(), context), context.workers());
        double total = roots.sum(branches.multipliers(), value -> value);
        PathSearch.Limits limits = new PathSearch.Limits(cutOff(options, stressor, total, roots, branches),
                options.depth(), options.most(), MOST_BRANCHES, stressor.unit());
        context.progress().phase("following paths", 0);
        Suppliers suppliers = new Suppliers(product.leontief(), branches,
                limits.cutOff() / roots.largest(branches.bounds()));
        PathSearch.Found found = new PathSearch(branches, suppliers, limits, context::checkCancelled)
                .of(roots.demand());
        Layers layers = Layers.of(product.leontief(), branches, roots.total(system.industries()), options.depth(),
                context::checkCancelled);
        warn(found, limits, stressor, context);
        long reached = found.paths().size() + found.unlisted().count();
        context.tally(stressor.name(), "paths").read(reached).kept(found.paths().size())
                .rejected("contribute less than the " + options.most() + " listed", found.unlisted().count());
        PathTables tables = new PathTables(system, stressor, roots, found.paths(), total);
        return new Result(tables.paths(), tables.layers(layers),
                tables.parts(found, limits, options.products().isEmpty()
                        ? Optional.of(roots.direct(stressor.demandFlows(system.demandRegionOf().length)))
                        : Optional.empty()),
                check(new Identities(options.tolerance()), roots, branches, found, layers, total), tables.bars());
    }

    private static double cutOff(
            Options options, ChosenStressor stressor, double total, Roots roots, Branches branches) {
        if (options.cutOff().isPresent()) {
            return options.cutOff().get();
        }
        double share = options.cutOffShare() * Math.abs(total);
        if (share > 0) {
            return share;
        }
        if (roots.largest(branches.bounds()) == 0) {
            return NOTHING;
        }
        throw new ProblemException(Problem.error("CP-4231", "the footprint of the demand that is followed is 0 "
                + stressor.unit() + ", and has no share that paths can be above of",
                "give `cut-off` in the unit of the stressor, or follow other `regions`, `demand` or `products`"));
    }

    private static void warn(
            PathSearch.Found found, PathSearch.Limits limits, ChosenStressor stressor, Context context) {
        if (found.paths().isEmpty()) {
            context.warn(Problem.warning("CP-4233", "no path of `" + stressor.name() + "` contributes "
                    + (limits.cutOff() == NOTHING ? "anything" : limits.cutOff() + " " + limits.unit() + " or more"),
                    "take a smaller `cut-off` or `cut-off-share`; in the table of parts stands what all paths come to"));
        }
    }

    private static Table check(
            Identities identities, Roots roots, Branches branches, PathSearch.Found found, Layers layers,
            double total) {
        double size = roots.sum(branches.bounds(), Math::abs);
        double scale = size == 0 ? 1 : size;
        identities.tell("footprint of the demand that is followed", total);
        identities.tell("branches followed", (double) found.followed());
        identities.tell("residual of the multipliers", branches.residual());
        identities.bound("the footprint, relative to itself",
                roots.sum(branches.errors(), Math::abs) / (total == 0 ? 1 : Math.abs(total)), branches.none());
        identities.require("footprint and all of its parts", Math.abs(found.sum() - total) / scale);
        identities.require("footprint and all layers of production", Math.abs(layers.sum() - total) / scale);
        return identities.table();
    }
}
