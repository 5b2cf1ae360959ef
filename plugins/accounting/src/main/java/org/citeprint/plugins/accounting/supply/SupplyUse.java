// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.balance.Labelled;
import org.pf4j.Extension;

/**
 * Turns a supply and a use table into an input-output table; {@link Transform} has the formulas. Labels are {@code region |
 * name}, or a name where there is one region. pymrio divides models C and D by the output of products, which is wrong
 * unless supply is diagonal; here Z is made and coefficients follow from its own output.
 */
@Extension
@Operation(
        name = "sut.transform",
        summary = "Turns supply and use tables into an input-output table by one of the four standard models.",
        method = "Product technology and industry technology give product by product tables, fixed industry and fixed product"
                + " sales structures industry by industry tables.",
        source = "Eurostat (2008), Manual of Supply, Use and Input-Output Tables, ch. 11; United Nations (2018), Handbook on"
                + " Supply and Use Tables and Input-Output Tables, ch. 12.",
        since = "0.1.0")
public final class SupplyUse implements Operator<SupplyUse.Inputs, SupplyUse.Options, InputOutputSystem> {

    private static final double GAP = 1e-3;

    /** Who makes what how. */
    public enum Model {
        /** A: a product is made the same way in every industry. */
        PRODUCT_TECHNOLOGY,
        /** B: an industry makes all its products the same way. */
        INDUSTRY_TECHNOLOGY,
        /** C: an industry sells all its products to the same buyers. */
        FIXED_INDUSTRY_SALES,
        /** D: a product has the same buyers whichever industry makes it. */
        FIXED_PRODUCT_SALES
    }

    /**
     * The inputs.
     *
     * @param supply who makes what
     * @param use who buys what
     * @param demand final demand
     * @param stressors of industries
     */
    public record Inputs(
            @Doc("Supply: a row for each industry, a column for each product.") Table supply,
            @Doc("Use: a row for each product, a column for each industry.") Table use,
            @Doc("Final demand: a row for each product, a column for each category.") Table demand,
            @Doc("Value added and stressors: a row for each, a column for each industry.") Optional<Table> stressors) {}

    /**
     * The options.
     *
     * @param model the model
     * @param name of the table
     * @param currency of the table
     */
    public record Options(
            @Doc("The model.") @Default("fixed-product-sales") Model model,
            @Doc("What the table is called.") @Default("Input-output table") String name,
            @Doc("The unit of supply and use.") @Default("million") String currency) {}

    @Override
    public InputOutputSystem run(Inputs inputs, Options options, Context context) {
        Labelled supply = Labelled.of("the supply table", inputs.supply());
        Labelled use = Labelled.of("the use table", inputs.use());
        Labelled demand = Labelled.of("final demand", inputs.demand());
        requireOnce("industries of the supply table", supply.rows());
        require("products of the use table", use.rows(), supply.columns());
        require("products of final demand", demand.rows(), supply.columns());
        require("industries of the use table", use.columns(), supply.rows());
        Optional<Labelled> stressors = inputs.stressors().map(table -> Labelled.of("stressors", table));
        stressors.ifPresent(rows -> {
            requireOnce("stressors", rows.rows());
            require("industries of the stressors", rows.columns(), supply.rows());
        });
        boolean square = options.model() == Model.PRODUCT_TECHNOLOGY || options.model() == Model.FIXED_INDUSTRY_SALES;
        if (square && supply.rows().size() != supply.columns().size()) {
            throw new ProblemException(Problem.error("CP-5038",
                    "there are " + Counted.of(supply.rows().size(), "industries") + " and "
                            + Counted.of(supply.columns().size(), "products"),
                    "this model needs as many of one as of the other: take `model: industry-technology` or"
                            + " `model: fixed-product-sales`"));
        }
        warnOfGaps(supply, use, demand, context);
        boolean byProduct = options.model() == Model.PRODUCT_TECHNOLOGY || options.model() == Model.INDUSTRY_TECHNOLOGY;
        if (byProduct) {
            IdleIndustries.warn(supply, use, stressors, context);
        }
        Matrix flows = matrix(stressors.map(Labelled::values).orElse(new double[0][]), supply.rows().size());
        Transform.Parts parts = new Transform(matrix(supply.values(), supply.columns().size()),
                matrix(use.values(), use.columns().size()), context)
                .apply(options.model(), matrix(demand.values(), demand.columns().size()), flows);
        context.tally("industries and products", "lines").read(supply.rows().size() + supply.columns().size())
                .kept(supply.rows().size() + supply.columns().size());
        return system(options, byProduct ? supply.columns() : supply.rows(), demand.columns(), parts,
                stressors.map(Labelled::rows).orElse(List.of()),
                inputs.stressors().map(SupplyUse::unit).orElse(""));
    }

    /** What all numbers of a table are in, where it is one unit. */
    private static String unit(Table table) {
        List<String> units = table.columns().stream().filter(column -> !(column instanceof Column.Text))
                .map(Column::unit).distinct().toList();
        return units.size() == 1 ? units.getFirst() : "";
    }

    /** Of what is used and nobody makes nothing is left in models C and D, and output is not supply in any. */
    private static void warnOfGaps(Labelled supply, Labelled use, Labelled demand, Context context) {
        int count = 0;
        String first = "";
        for (int product = 0; product < use.rows().size(); product++) {
            double made = 0;
            for (double[] industry : supply.values()) {
                made += industry[product];
            }
            double used = sum(use.values()[product]) + sum(demand.values()[product]);
            if (Math.abs(used - made) > GAP * Math.max(Math.abs(used), Math.abs(made))) {
                first = count++ > 0
                        ? first
                        : "`" + use.rows().get(product) + "`: " + used + " against " + made;
            }
        }
        if (count > 0) {
            context.warn(Problem.warning("CP-4216", "use and final demand differ from the supply of "
                    + Counted.of(count, "products") + ", the first is " + first,
                    "supply must be in the prices of use, and imports in one of both, or use without them; balance the"
                            + " tables with `balance.table` first"));
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Two of one name would be one industry in every account; columns of a table have names of their own. */
    private static void requireOnce(String what, List<String> labels) {
        Set<String> before = new HashSet<>();
        labels.stream().filter(label -> !before.add(label)).findFirst().ifPresent(label -> {
            throw new ProblemException(Problem.error("CP-5037", "among the " + what + " is `" + label + "` twice",
                    "give each a name of its own, or add them up"));
        });
    }

    private static void require(String what, List<String> labels, List<String> wanted) {
        for (int at = 0; at < Math.max(labels.size(), wanted.size()); at++) {
            String here = at < labels.size() ? labels.get(at) : "nothing";
            String there = at < wanted.size() ? wanted.get(at) : "nothing";
            if (!here.equals(there)) {
                throw new ProblemException(Problem.error("CP-5037",
                        "the " + what + " are not those of the supply table: number " + (at + 1) + " is `" + here
                                + "`, not `" + there + "`",
                        "give all tables the same labels in the same order"));
            }
        }
    }

    private static Matrix matrix(double[][] rows, int columns) {
        return new Matrix(rows.length, columns, Stream.of(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    private static InputOutputSystem system(
            Options options, List<String> lines, List<String> columns, Transform.Parts parts, List<String> stressors,
            String unit) {
        Names regions = new Names();
        Names sectors = new Names();
        Names categories = new Names();
        int[] regionOf = lines.stream().mapToInt(line -> regions.index(region(line))).toArray();
        int[] demandRegionOf = columns.stream().mapToInt(line -> regions.index(region(line))).toArray();
        List<org.citeprint.api.data.Extension> extensions = new ArrayList<>();
        if (!stressors.isEmpty()) {
            extensions.add(new org.citeprint.api.data.Extension("stressors",
                    stressors.stream().map(name -> new Stressor(name, unit)).toList(), parts.stressors(),
                    Optional.empty()));
        }
        return new InputOutputSystem(options.name(), options.currency(), regions.names,
                lines.stream().map(SupplyUse::name).distinct().toList(), regionOf,
                lines.stream().mapToInt(line -> sectors.index(name(line))).toArray(),
                columns.stream().map(SupplyUse::name).distinct().toList(), demandRegionOf,
                columns.stream().mapToInt(line -> categories.index(name(line))).toArray(), parts.flows(),
                parts.demand(),
                InputOutputSystem.rowSums(parts.flows(), parts.demand()), extensions);
    }

    private static String region(String label) {
        int cut = label.indexOf(" | ");
        return cut < 0 ? "all" : label.substring(0, cut);
    }

    private static String name(String label) {
        int cut = label.indexOf(" | ");
        return cut < 0 ? label : label.substring(cut + 3);
    }

    /** Names in the order they first come. */
    private static final class Names {

        private final List<String> names = new ArrayList<>();

        int index(String name) {
            if (!names.contains(name)) {
                names.add(name);
            }
            return names.indexOf(name);
        }
    }
}
