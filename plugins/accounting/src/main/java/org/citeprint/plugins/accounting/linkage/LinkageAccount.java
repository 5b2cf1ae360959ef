// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.accounting.matrix.IndustryTable;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.responsibility.OneUnit;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/**
 * Linkages of industries. Backward: 1'A and 1'L. Forward: B1 and G1, Ghosh's; the row sum of L is given beside them under
 * its own name, since both are called forward linkage. Power and sensitivity of dispersion are total linkages over their
 * mean (Rasmussen); an industry is key where both are at least 1. Upstreamness is G1 (Antràs et al.), downstreamness 1'L.
 * Solutions of one column each; the coefficients of variation (n - 1 in the denominator) are of
 * columns and rows of L, as Rasmussen has them, and need the inverse.
 */
@Extension
@Operation(
        name = "account.linkages",
        summary = "Gives backward and forward linkages of industries, their positions in chains, and which are key.",
        method = "Total linkages are sums of columns of the Leontief inverse and of rows of the Ghosh inverse; over their mean"
                + " they are the power and the sensitivity of dispersion, and industries with at least one of both are key.",
        source = "Rasmussen (1956), Studies in Inter-Sectoral Relations; Miller and Blair (2009), Input-Output Analysis, ch."
                + " 12.2; Antràs, Chor, Fally and Hillberry (2012), American Economic Review 102(3), 412-416.",
        since = "0.1.0")
public final class LinkageAccount implements Account<LinkageAccount.Options, LinkageAccount.Result> {

    /**
     * The options.
     *
     * @param stressor weights for linkages of emissions
     * @param extension where it stands
     * @param variation whether coefficients of variation are given
     * @param solver the method
     * @param tolerance the largest residual
     */
    public record Options(
            @Doc("A stressor to weight industries by, for linkages of emissions too.") Optional<String> stressor,
            @Doc("The extension it stands in, where several have one of that name.") Optional<String> extension,
            @Doc("Whether to give coefficients of variation of the columns (backward) and rows (forward) of the Leontief"
                    + " inverse, which is needed for them.")
            @Default("false") boolean variation,
            @Doc("How the equations are solved.") @Default("auto") Method solver,
            @Doc("The largest residual of the equations.") @Default("1e-13")
            @Range(min = 1e-15, max = 1e-6) double tolerance) {}

    /**
     * The results.
     *
     * @param linkages by industry
     * @param check what was checked
     * @param points key industries
     */
    public record Result(
            @Doc("Linkages, positions and kinds of industries.") Table linkages,
            @Doc("Bounds on the errors.") Table check,
            @Doc("The largest industries by power and sensitivity of dispersion.") Figure points) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        OneUnit.require(system, "linkages");
        Product product = Product.of(system, context.workers());
        Sums sums = new Sums(system, product, new Solver(options.solver(), options.tolerance(), context));
        context.progress().phase("solving", 0);
        Sums.Total total = sums.backward();
        Sums.Total ghosh = sums.forward();
        Sums.Total rows = sums.rows();
        Identities identities = new Identities();
        total.tell("any total backward linkage", identities);
        ghosh.tell("any total forward linkage", identities);
        rows.tell("any row sum of the Leontief inverse", identities);
        double[] backward = total.values();
        double[] forward = ghosh.values();
        double[] power = overMean(backward);
        double[] sensitivity = overMean(forward);
        List<String> kinds = IntStream.range(0, power.length).mapToObj(i -> kind(power[i], sensitivity[i])).toList();
        List<Column> columns = new ArrayList<>(List.of(
                number("direct backward", sums.directBackward()),
                number("direct forward", sums.directForward()),
                number("total backward", backward),
                number("total forward", forward),
                number("row sum of Leontief inverse", rows.values()),
                number("power of dispersion", power),
                number("sensitivity of dispersion", sensitivity),
                number("upstreamness", forward.clone()),
                number("downstreamness", backward.clone()),
                Column.text("kind", kinds)));
        options.stressor().ifPresent(name -> {
            double[] intensities = Intensities.of(system,
                    ChosenStressor.find(system, name, options.extension()).flows());
            columns.addAll(emissions(sums.backward(intensities, total), sums.forward(intensities, ghosh), identities,
                    total.guide().none()));
        });
        if (options.variation()) {
            Inverse inverse = new Inverse(product.leontief(), context);
            double[] all = inverse.all();
            double[] ofColumns = Variation.ofColumns(all, backward.length);
            double[] ofRows = Variation.ofRows(all, backward.length);
            columns.addAll(List.of(number("variation backward", ofColumns), number("variation forward", ofRows)));
            double[] ones = new double[backward.length];
            Arrays.fill(ones, 1);
            identities.bound("any coefficient of variation, relative to itself", Math.max(
                    Variation.error(ofColumns, inverse.ofColumns(total.guide())),
                    Variation.error(ofRows, inverse.bound(ones).largest(1))), total.guide().none());
        }
        context.tally("industries", "industries").read(system.industries()).kept(system.industries());
        return new Result(new IndustryTable(system).of("Linkages",
                "Each row is an industry: how much a unit of its output or demand sets off among suppliers (backward) and"
                        + " enables among buyers (forward), directly and in all; key industries are above the mean in both.",
                columns), identities.table(), new LinkageFigure(system).of(power, sensitivity, kinds));
    }

    private static List<Column> emissions(
            Sums.Weighted backward, Sums.Weighted forward, Identities identities, String none) {
        identities.bound("any linkage of emissions, relative to their mean",
                Math.max(backward.error(), forward.error()), none);
        return List.of(number("emissions backward", overMean(backward.values())),
                number("emissions forward", overMean(forward.values())));
    }

    private static Column number(String name, double[] values) {
        return Column.decimal(name, "", Meaning.INDEX, values);
    }

    private static String kind(double power, double sensitivity) {
        if (power >= 1) {
            return sensitivity >= 1 ? "key" : "backward";
        }
        return sensitivity >= 1 ? "forward" : "weak";
    }

    private static double[] overMean(double[] values) {
        double mean = Arrays.stream(values).reduce(0, Double::sum) / values.length;
        return Arrays.stream(values).map(value -> mean == 0 ? Double.NaN : value / mean).toArray();
    }
}
