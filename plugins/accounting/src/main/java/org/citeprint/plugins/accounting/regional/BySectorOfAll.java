// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.OriginSums;
import org.citeprint.plugins.accounting.solve.Product;

/**
 * What {@link BySector} computes stressor by stressor, for many stressors at once from one elimination: the columns of
 * L = (I - A)⁻¹ give all multipliers by origin, m_o = Σ_i s_i L_i over industries i of region o.
 *
 * <p>2 n³ operations for all stressors, and 2 n² and R n² / m for each, where a stressor by itself takes some twenty
 * products with R columns.
 */
final class BySectorOfAll {

    /** Columns solved for at once, so that the factors are read from memory once for many. */
    private static final int COLUMNS = 400;
    /** Products a solution of its own takes, in operations of double precision. */
    private static final int PRODUCTS = 10;

    private final InputOutputSystem system;
    private final Demand demand;
    private final Inverse inverse;
    private final Context context;

    BySectorOfAll(InputOutputSystem system, Demand demand, Inverse inverse, Context context) {
        this.system = system;
        this.demand = demand;
        this.inverse = inverse;
        this.context = context;
    }

    /** Whether one elimination is less work than a solution for each stressor. */
    static boolean pays(int industries, int stressors, int width) {
        return industries < (double) PRODUCTS * stressors * width;
    }

    /**
     * For each stressor its consumption by each kind of places, by origin, consuming place and product; summed over
     * origins where only that is kept.
     */
    List<List<Consumption>> of(List<ChosenStressor> stressors, List<Blocs> kinds, boolean origins) {
        double[][] intensities = stressors.stream()
                .map(stressor -> Intensities.of(system, stressor.flows())).toArray(double[][]::new);
        OriginSums sums = new OriginSums(intensities, system.regionOf(), system.regions().size(), context.workers());
        List<ConsumptionOfAll> consumption = kinds.stream()
                .map(places -> new ConsumptionOfAll(system, demand, places, stressors.size(), origins)).toList();
        context.progress().phase("accounts by sector", system.industries());
        for (int first = 0; first < system.industries(); first += COLUMNS) {
            context.checkCancelled();
            int[] products = IntStream.range(first, Math.min(system.industries(), first + COLUMNS)).toArray();
            List<double[][]> multipliers = sums.of(inverse.columns(products), products.length);
            consumption.forEach(each -> each.add(products, multipliers, context.workers()));
            context.progress().advance(products.length);
        }
        double[] errors = errors(intensities);
        return IntStream.range(0, stressors.size())
                .mapToObj(index -> consumption.stream().map(each -> each.of(index, errors[index])).toList()).toList();
    }

    /** How far off any consumption can be, for each stressor. */
    private double[] errors(double[][] intensities) {
        double[] sizes = Product.sizes(system.output());
        Bound bound = inverse.bound(sizes);
        double off = bound.largest(1) * mostDemanded(sizes);
        return IntStream.range(0, intensities.length).mapToDouble(each -> off * bound.weighted(intensities[each]))
                .toArray();
    }

    /** The most that a region demands of what an industry sells. */
    private double mostDemanded(double[] sizes) {
        double most = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int region = 0; region < system.regions().size(); region++) {
                most = Math.max(most, Math.abs(demand.block()[i * demand.width() + region]) / sizes[i]);
            }
        }
        return most;
    }
}
