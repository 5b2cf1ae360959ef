// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/**
 * Intensities and multipliers of stressors: pymrio's S, M = S L, S_Y and, when asked for, M_down = S (Gᵀ - I). No inverse is
 * formed; stressors are solved 47 at a time. An industry without output has intensity zero; its product has a
 * multiplier of zero too, as its column of A is zero.
 */
@Extension
@Operation(
        name = "account.multipliers",
        summary = "Gives what a unit of each product causes along its chains, for many stressors.",
        method = "The intensity of an industry is what it emits by its output. The multiplier of its product adds the intensities of"
                + " all industries up its supply chains (Leontief's inverse), the downstream multiplier those of all that its"
                + " output goes into (Ghosh's), without its own.",
        source = "Miller and Blair (2009), Input-Output Analysis, ch. 6, 10 and 12.1 (Ghosh).",
        since = "0.1.0")
public final class MultiplierAccount implements Account<MultiplierAccount.Options, MultiplierAccount.Result> {

    /**
     * The options.
     *
     * @param stressors what is accounted for
     * @param extension where it stands
     * @param layout how the table looks
     * @param downstream whether to follow output too
     * @param solver the method
     * @param tolerance the largest residual
     */
    public record Options(
            @Doc("The stressors, by their full names in the table; all when none is named.")
            @Default("[]") List<String> stressors,
            @Doc("The extension they stand in; any when absent.") Optional<String> extension,
            @Doc("Wide has a column for each stressor, long has rows for each.") @Default("wide") Layout layout,
            @Doc("Whether to give multipliers down the chains too.") @Default("false") boolean downstream,
            @Doc("How the equations are solved.") @Default("auto") Method solver,
            @Doc("The largest residual of the equations, relative to the intensities.") @Default("1e-13")
            @Range(min = 1e-15, max = 1e-6) double tolerance) {}

    /**
     * The results.
     *
     * @param multipliers by industry
     * @param demand by column of final demand
     * @param check what was checked
     */
    public record Result(
            @Doc("Intensities and multipliers by industry and its product.") Table multipliers,
            @Doc("What a unit of final demand emits itself, by region and category, where it emits; not of tables with flows in several units.") Optional<Table> demand,
            @Doc("Identities and residuals, over all stressors.") Table check) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        Selection selection = Selection.of(system, options.stressors(), options.extension());
        Solver solver = new Solver(options.solver(), options.tolerance(), context);
        Product product = Product.of(system, context.workers());
        List<double[]> intensities = selection.stressors().stream()
                .map(stressor -> Intensities.of(system, stressor.flows())).toList();
        context.progress().phase("solving", 0);
        Identities identities = new Identities(options.tolerance());
        Multipliers upstream = new Multipliers(product.upstream(), solver);
        List<double[]> multipliers = upstream.of(intensities);
        identities.tell("residual of the multipliers", upstream.worst());
        identities.bound("any multiplier times output, any stressor", relative(system, upstream, intensities),
                upstream.unbounded());
        identities.require("output times intensity and demand times multiplier, any stressor",
                deviation(system, intensities, multipliers));
        List<AccountLayout.Account> accounts = new ArrayList<>(List.of(
                new AccountLayout.Account("intensity", intensities),
                new AccountLayout.Account("multiplier", multipliers)));
        if (options.downstream()) {
            Multipliers enabled = new Multipliers(product.downstream(), solver);
            accounts.add(new AccountLayout.Account("downstream", less(enabled.of(intensities), intensities)));
            identities.tell("residual of the downstream multipliers", enabled.worst());
            identities.bound("any downstream multiplier times output, any stressor",
                    relative(system, enabled, intensities), enabled.unbounded());
        }
        context.tally("stressors", "stressors").read(selection.size()).kept(selection.size());
        AccountLayout layout = new AccountLayout(selection, options.layout(),
                system.mixed() ? " / product unit" : " / " + system.currency());
        return new Result(table(system, layout, accounts), DemandIntensities.table(system, selection, layout),
                identities.table());
    }

    private static Table table(InputOutputSystem system, AccountLayout layout, List<AccountLayout.Account> accounts) {
        List<AccountLayout.Labels> labels = new ArrayList<>(List.of(
                labels("region", system, system.regions(), system.regionOf()),
                labels("sector", system, system.sectors(), system.sectorOf())));
        if (system.mixed()) {
            labels.add(new AccountLayout.Labels("product unit",
                    IntStream.range(0, system.industries()).mapToObj(system::unit).toList()));
        }
        return layout.table("Multipliers", "By industry and its product: emitted by the industry itself (intensity),"
                + " and along all chains that a unit of its product needs (multiplier) or that a unit of its output"
                + " goes into (downstream).",
                labels, accounts, Meaning.INDEX);
    }

    private static AccountLayout.Labels labels(
            String name, InputOutputSystem system, List<String> names, int[] of) {
        return new AccountLayout.Labels(name,
                IntStream.range(0, system.industries()).mapToObj(industry -> names.get(of[industry])).toList());
    }

    private static List<double[]> less(List<double[]> values, List<double[]> own) {
        for (int index = 0; index < values.size(); index++) {
            for (int i = 0; i < values.get(index).length; i++) {
                values.get(index)[i] -= own.get(index)[i];
            }
        }
        return values;
    }

    /** The largest error of any stressor, relative to Σ|s x|. */
    private static double relative(InputOutputSystem system, Multipliers multipliers, List<double[]> intensities) {
        double largest = 0;
        for (int index = 0; index < intensities.size(); index++) {
            double size = 0;
            for (int i = 0; i < system.industries(); i++) {
                size += Math.abs(intensities.get(index)[i] * system.output()[i]);
            }
            largest = Math.max(largest, multipliers.errors().get(index) / (size == 0 ? 1 : size));
        }
        return largest;
    }

    /** m'Y, with what industries without output buy in Y, is s'x: the largest gap relative to Σ|s x|. */
    private static double deviation(InputOutputSystem system, List<double[]> intensities, List<double[]> multipliers) {
        Demand demand = Demand.of(system);
        double[] total = new double[system.industries()];
        for (int at = 0; at < demand.block().length; at++) {
            total[at / demand.width()] += demand.block()[at];
        }
        double largest = 0;
        for (int index = 0; index < intensities.size(); index++) {
            double difference = 0;
            double size = 0;
            for (int i = 0; i < total.length; i++) {
                double emitted = intensities.get(index)[i] * system.output()[i];
                difference += emitted - multipliers.get(index)[i] * total[i];
                size += Math.abs(emitted);
            }
            largest = Math.max(largest, Math.abs(difference) / (size == 0 ? 1 : size));
        }
        return largest;
    }
}
