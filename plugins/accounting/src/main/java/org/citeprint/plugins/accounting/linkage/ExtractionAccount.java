// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.responsibility.RowUnits;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/** Hypothetical extraction of industries, sectors or regions, one after the other; {@link Extraction} has the formulas. */
@Extension
@Operation(
        name = "account.extraction",
        summary = "Gives the output and emissions lost if an industry, a sector or a region were taken out.",
        method = "Hypothetical extraction: the table without the purchases, the sales to industries, or both with all demand, of"
                + " those taken out, compared with the full one. Losses follow from the Leontief inverse in closed form. In a hybrid"
                + " table output is counted for each unit by itself.",
        source = "Dietzenbacher and Lahr (2013), Economic Systems Research 25, 341-360; Miller and Blair (2009),"
                + " Input-Output Analysis, ch. 12.2.6.",
        since = "0.1.0")
public final class ExtractionAccount implements Account<ExtractionAccount.Options, ExtractionAccount.Result> {

    private static final String EMISSIONS = "emissions";

    /** What is taken out at once. */
    public enum By {
        /** One sector of one region. */
        INDUSTRY,
        /** A sector in all regions. */
        SECTOR,
        /** All industries of a region. */
        REGION
    }

    /**
     * The options.
     *
     * @param by what is taken out
     * @param stressor whose emissions are followed
     * @param extension where it stands
     */
    public record Options(
            @Doc("What is taken out at once: each industry, each sector of all regions, or each region.")
            @Default("industry") By by,
            @Doc("A stressor whose loss is given too.") Optional<String> stressor,
            @Doc("The extension it stands in, where several have one of that name.") Optional<String> extension) {}

    /**
     * The results.
     *
     * @param losses by what is taken out
     * @param check what was checked
     */
    public record Result(
            @Doc("Losses, one row for each thing taken out.") Table losses,
            @Doc("Bounds on the errors.") Table check) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        Product product = Product.of(system, context.workers());
        List<Weighting> weightings = weightings(system, options);
        double[][] weights = weightings.stream().map(Weighting::weights).toArray(double[][]::new);
        Sums sums = new Sums(system, product, Solver.closest(1e-13, context));
        Sums.Total total = sums.backward();
        List<Sums.Weighted> columnSums = Stream.of(weights).map(each -> sums.backward(each, total)).toList();
        Extraction extraction = new Extraction(system, new Inverse(product.leontief(), context));
        Groups groups = Groups.of(system, options.by());
        context.progress().phase("taking out", groups.size());
        List<List<Extraction.Loss>> losses = new ArrayList<>();
        for (int[] group : groups.industries()) {
            context.checkCancelled();
            losses.add(extraction.of(group, columnSums, weights));
            context.progress().advance(1);
        }
        context.tally("extractions", "extractions").read(groups.size()).kept(groups.size());
        warn(groups, losses, context);
        Identities identities = new Identities();
        identities.bound("any loss, relative to all that is lost when the same is gone",
                losses.stream().flatMap(List::stream).mapToDouble(Extraction.Loss::error).reduce(0, Math::max),
                total.guide().none());
        return new Result(table(system, weightings, groups, losses), identities.table());
    }

    /**
     * What losses are counted in.
     *
     * @param of of what, as columns are called
     * @param unit its unit
     * @param weights for each industry how much of it a unit of output is
     */
    private record Weighting(String of, String unit, double[] weights) {}

    /** Output, for each unit by itself, and emissions. */
    private static List<Weighting> weightings(InputOutputSystem system, Options options) {
        RowUnits units = RowUnits.of(system, "the loss of output");
        List<Weighting> weightings = new ArrayList<>();
        for (int unit = 0; unit < units.names().size(); unit++) {
            int index = unit;
            String name = units.names().get(unit);
            weightings.add(new Weighting(units.several() ? "output in " + name : "output", name,
                    IntStream.of(units.of()).mapToDouble(of -> of == index ? 1 : 0).toArray()));
        }
        options.stressor().ifPresent(name -> {
            ChosenStressor stressor = ChosenStressor.find(system, name, options.extension());
            weightings.add(new Weighting(EMISSIONS, stressor.unit(), Intensities.of(system, stressor.flows())));
        });
        return weightings;
    }

    /** Of what has no losses, since the rest has no Leontief inverse. */
    private static void warn(Groups groups, List<List<Extraction.Loss>> losses, Context context) {
        int[] without = IntStream.range(0, losses.size()).filter(row -> losses.get(row).isEmpty()).toArray();
        if (without.length > 0) {
            context.warn(Problem.warning("CP-4223", "the table has no Leontief inverse once `"
                    + groups.name(without[0])
                    + "` is taken out" + (without.length == 1
                            ? ""
                            : ", nor without " + Counted.of(without.length - 1L, "others")),
                    "its losses are missing; look at the warnings of the import (CP-3121, CP-3124)"));
        }
    }

    private static Table table(
            InputOutputSystem system, List<Weighting> weightings, Groups groups,
            List<List<Extraction.Loss>> losses) {
        List<Column> columns = new ArrayList<>(groups.labels());
        for (Weighting weighting : weightings) {
            if (!weighting.of().equals(EMISSIONS)) {
                columns.add(Column.decimal(weighting.of(), weighting.unit(), Meaning.FLOW, groups.industries().stream()
                        .mapToDouble(group -> IntStream.of(group)
                                .mapToDouble(i -> weighting.weights()[i] * system.output()[i]).reduce(0, Double::sum))
                        .toArray()));
            }
        }
        for (int index = 0; index < weightings.size(); index++) {
            Weighting weighting = weightings.get(index);
            columns.add(lost(weighting, "", index, losses, Extraction.Loss::all));
            columns.add(lost(weighting, " by buying nothing", index, losses, Extraction.Loss::buying));
            columns.add(lost(weighting, " by selling nothing to industries", index, losses, Extraction.Loss::selling));
        }
        return new Table("Extraction",
                "Each row is taken out by itself: what all industries together lose when it is gone, when it buys nothing,"
                        + " and when it sells nothing to industries.",
                columns);
    }

    private static Column lost(
            Weighting weighting, String how, int index, List<List<Extraction.Loss>> losses,
            ToDoubleFunction<Extraction.Loss> loss) {
        return Column.decimal(weighting.of() + " lost" + how, weighting.unit(), Meaning.INDEX, losses.stream()
                .mapToDouble(each -> each.isEmpty() ? Double.NaN : loss.applyAsDouble(each.get(index))).toArray());
    }
}
