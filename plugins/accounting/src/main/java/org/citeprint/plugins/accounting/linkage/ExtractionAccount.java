// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/** Hypothetical extraction of industries, sectors or regions, one after the other; {@link Extraction} has the formulas. */
@Extension
@Operation(
        name = "account.extraction",
        summary = "Gives the output and emissions lost if an industry, a sector or a region were taken out.",
        method = "Hypothetical extraction: the table without the purchases, the sales to industries, or both with all demand, of"
                + " those taken out, compared with the full one. Losses follow from the Leontief inverse in closed form.",
        source = "Dietzenbacher and Lahr (2013), Economic Systems Research 25, 341-360; Miller and Blair (2009),"
                + " Input-Output Analysis, ch. 12.2.6.",
        since = "0.1.0")
public final class ExtractionAccount implements Account<ExtractionAccount.Options, ExtractionAccount.Result> {

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
     */
    public record Result(@Doc("Losses, one row for each thing taken out.") Table losses) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        Product product = Product.of(system, context.workers());
        double[] ones = new double[system.industries()];
        Arrays.fill(ones, 1);
        List<double[]> weights = new ArrayList<>(List.of(ones));
        List<String> units = new ArrayList<>(List.of(system.currency()));
        options.stressor().ifPresent(name -> {
            ChosenStressor stressor = ChosenStressor.find(system, name, options.extension());
            double[] flows = stressor.flows();
            weights.add(IntStream.range(0, flows.length)
                    .mapToDouble(i -> system.output()[i] == 0 ? 0 : flows[i] / system.output()[i]).toArray());
            units.add(stressor.unit());
        });
        Sums sums = new Sums(system, product, new Solver(Method.AUTO, 1e-13, context));
        double[][] columnSums = weights.stream().map(sums::backward).toArray(double[][]::new);
        Extraction extraction = new Extraction(system, new Inverse(product.leontief(), context));
        List<int[]> groups = groups(system, options.by());
        context.progress().phase("taking out", groups.size());
        List<Extraction.Loss[]> losses = new ArrayList<>();
        for (int[] group : groups) {
            context.checkCancelled();
            losses.add(extraction.of(group, columnSums, weights.toArray(double[][]::new)));
            context.progress().advance(1);
        }
        context.tally("extractions", "extractions").read(groups.size()).kept(groups.size());
        return new Result(table(system, options.by(), groups, losses, units));
    }

    private static List<int[]> groups(InputOutputSystem system, By by) {
        return switch (by) {
            case INDUSTRY -> IntStream.range(0, system.industries()).mapToObj(i -> new int[]{i}).toList();
            case SECTOR -> groups(system.sectorOf(), system.sectors().size());
            case REGION -> groups(system.regionOf(), system.regions().size());
        };
    }

    private static List<int[]> groups(int[] of, int count) {
        return IntStream.range(0, count)
                .mapToObj(group -> IntStream.range(0, of.length).filter(i -> of[i] == group).toArray()).toList();
    }

    private static Table table(
            InputOutputSystem system, By by, List<int[]> groups, List<Extraction.Loss[]> losses, List<String> units) {
        List<Column> columns = new ArrayList<>();
        if (by != By.SECTOR) {
            columns.add(Column.text("region", IntStream.range(0, groups.size())
                    .mapToObj(group -> system.regions().get(by == By.REGION ? group : system.regionOf()[group]))
                    .toList()));
        }
        if (by != By.REGION) {
            columns.add(Column.text("sector", IntStream.range(0, groups.size())
                    .mapToObj(group -> system.sectors().get(by == By.SECTOR ? group : system.sectorOf()[group]))
                    .toList()));
        }
        columns.add(Column.decimal("output", system.currency(), Meaning.FLOW, groups.stream()
                .mapToDouble(group -> IntStream.of(group).mapToDouble(i -> system.output()[i]).reduce(0, Double::sum))
                .toArray()));
        for (int weighting = 0; weighting < units.size(); weighting++) {
            String of = weighting == 0 ? "output" : "emissions";
            int index = weighting;
            columns.add(Column.decimal(of + " lost", units.get(index), Meaning.INDEX,
                    losses.stream().mapToDouble(loss -> loss[index].all()).toArray()));
            columns.add(Column.decimal(of + " lost by buying nothing", units.get(index), Meaning.INDEX,
                    losses.stream().mapToDouble(loss -> loss[index].buying()).toArray()));
            columns.add(Column.decimal(of + " lost by selling nothing to industries", units.get(index), Meaning.INDEX,
                    losses.stream().mapToDouble(loss -> loss[index].selling()).toArray()));
        }
        return new Table("Extraction",
                "Each row is taken out by itself: what all industries together lose when it is gone, when it buys nothing,"
                        + " and when it sells nothing to industries.",
                columns);
    }
}
