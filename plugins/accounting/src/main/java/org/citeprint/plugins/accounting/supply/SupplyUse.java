// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                + " sales structures industry by industry tables. Two of them, product technology and fixed industry sales,"
                + " invert the mixes of products that industries make; the inverse must turn the output of products into"
                + " that of industries to 1e-9, and has no bound on its error besides, as it has numbers below zero.",
        source = "Eurostat (2008), Manual of Supply, Use and Input-Output Tables, ch. 11; United Nations (2018), Handbook on"
                + " Supply and Use Tables and Input-Output Tables, ch. 12.",
        since = "0.1.0")
public final class SupplyUse implements Operator<SupplyUse.Inputs, SupplyUse.Options, InputOutputSystem> {

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
        SupplyUseTables tables = SupplyUseTables.of(inputs);
        if (options.model() == Model.PRODUCT_TECHNOLOGY || options.model() == Model.FIXED_INDUSTRY_SALES) {
            tables.requireSquare();
        }
        tables.warnOfGaps(context);
        boolean byProduct = options.model() == Model.PRODUCT_TECHNOLOGY || options.model() == Model.INDUSTRY_TECHNOLOGY;
        if (byProduct) {
            IdleIndustries.warn(tables, context);
        }
        List<String> industries = tables.supply().rows();
        List<String> products = tables.supply().columns();
        List<String> buyers = tables.demand().columns();
        Matrix flows = matrix(tables.stressors().map(Labelled::values).orElse(new double[0][]), industries.size());
        Transform.Parts parts = new Transform(matrix(tables.supply().values(), products.size()),
                matrix(tables.use().values(), industries.size()), context)
                .apply(options.model(), matrix(tables.demand().values(), buyers.size()), flows);
        context.tally("industries and products", "lines").read(industries.size() + products.size())
                .kept(industries.size() + products.size());
        return system(options, byProduct ? products : industries, buyers, parts,
                tables.stressors().map(Labelled::rows).orElse(List.of()),
                inputs.stressors().map(SupplyUse::unit).orElse(""));
    }

    /** What all numbers of a table are in, where it is one unit. */
    private static String unit(Table table) {
        List<String> units = table.columns().stream().filter(column -> !(column instanceof Column.Text))
                .map(Column::unit).distinct().toList();
        return units.size() == 1 ? units.getFirst() : "";
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
        int[] sectorOf = lines.stream().mapToInt(line -> sectors.index(name(line))).toArray();
        int[] demandRegionOf = columns.stream().mapToInt(column -> regions.index(region(column))).toArray();
        int[] categoryOf = columns.stream().mapToInt(column -> categories.index(name(column))).toArray();
        List<org.citeprint.api.data.Extension> extensions = new ArrayList<>();
        if (!stressors.isEmpty()) {
            extensions.add(new org.citeprint.api.data.Extension("stressors",
                    stressors.stream().map(name -> new Stressor(name, unit)).toList(), parts.stressors(),
                    Optional.empty()));
        }
        return new InputOutputSystem(options.name(), options.currency(), regions.all(), sectors.all(), regionOf,
                sectorOf,
                categories.all(), demandRegionOf, categoryOf, parts.flows(), parts.demand(),
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

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int index(String name) {
            return numbers.computeIfAbsent(name, _ -> numbers.size());
        }

        List<String> all() {
            return List.copyOf(numbers.keySet());
        }
    }
}
