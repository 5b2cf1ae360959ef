// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Workers;
import org.citeprint.plugins.accounting.responsibility.Demand;

/**
 * Sums consumption of many stressors by place p and product j from multipliers by region of origin, product by product;
 * places are regions, or blocs of them:
 *
 * <pre>
 *   D_cba_(p,j) = Σ_r Σ_i Σ_o m_o,i Y_ir over regions r of p and products i of sector j
 *   D_imp_(p,j) = the same over regions o of other places
 * </pre>
 *
 * Imports are summed without the place rather than taken from all, so that small rests stay exact. For each cell the
 * stressors lie side by side.
 */
final class ConsumptionOfAll {

    private final InputOutputSystem system;
    private final Demand demand;
    private final Blocs places;
    private final int count;
    private final int sectors;
    private final int stressors;
    /** By consuming place and product: from within, and from elsewhere. */
    private final double[][] domestic;
    private final double[][] imports;
    /** By place of origin, consuming place and product; empty if not asked for. */
    private final double[][] origins;

    ConsumptionOfAll(InputOutputSystem system, Demand demand, Blocs places, int stressors, boolean origins) {
        this.system = system;
        this.demand = demand;
        this.places = places;
        this.count = places.names().size();
        this.sectors = system.sectors().size();
        this.stressors = stressors;
        this.domestic = new double[count * sectors][stressors];
        this.imports = new double[count * sectors][stressors];
        this.origins = new double[origins ? Math.multiplyExact(count * count, sectors) : 0][stressors];
    }

    /**
     * Adds what is consumed of some products.
     *
     * @param multipliers by origin, product and stressor
     */
    void add(int[] products, List<double[][]> multipliers, Workers workers) {
        workers.map(count, place -> {
            double[][] sums = new double[2][stressors];
            for (int index = 0; index < products.length; index++) {
                add(products[index], index, multipliers, place, sums);
            }
            return place;
        });
    }

    private void add(int product, int index, List<double[][]> multipliers, int place, double[][] sums) {
        double bought = 0;
        for (int region = 0; region < places.of().length; region++) {
            bought += places.of()[region] == place ? demand.block()[product * demand.width() + region] : 0;
        }
        if (bought == 0) {
            return;
        }
        int cell = place * sectors + system.sectorOf()[product];
        Arrays.fill(sums[0], 0);
        Arrays.fill(sums[1], 0);
        for (int origin = 0; origin < places.of().length; origin++) {
            int from = places.of()[origin];
            double[] values = multipliers.get(origin)[index];
            addTo(sums[from == place ? 0 : 1], 1, values);
            if (origins.length > 0) {
                addTo(origins[(from * count + place) * sectors + system.sectorOf()[product]], bought, values);
            }
        }
        addTo(domestic[cell], bought, sums[0]);
        addTo(imports[cell], bought, sums[1]);
    }

    private static void addTo(double[] into, double factor, double[] values) {
        for (int stressor = 0; stressor < into.length; stressor++) {
            into[stressor] += factor * values[stressor];
        }
    }

    /** Of one stressor. */
    Consumption of(int stressor, double error) {
        double[] abroad = of(stressor, imports);
        double[] all = of(stressor, domestic);
        for (int cell = 0; cell < all.length; cell++) {
            all[cell] += abroad[cell];
        }
        return new Consumption(places, all, abroad, of(stressor, origins), error);
    }

    private static double[] of(int stressor, double[][] cells) {
        return Arrays.stream(cells).mapToDouble(values -> values[stressor]).toArray();
    }
}
