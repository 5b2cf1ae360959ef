// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.responsibility.Demand;

/**
 * Sums consumption of many stressors by region r and product j from multipliers by origin, product by product:
 *
 * <pre>
 *   D_cba_(r,j) = Σ_i Σ_o m_o,i Y_ir over products i of sector j      D_imp_(r,j) = the same over regions o other than r
 * </pre>
 *
 * Imports are summed without the region rather than taken from all, so that small rests stay exact. For each cell the
 * stressors lie side by side.
 */
final class ConsumptionOfAll {

    private final InputOutputSystem system;
    private final Demand demand;
    private final int stressors;
    private final int regions;
    private final int sectors;
    /** By consuming region and product. */
    private final double[][] domestic;
    private final double[][] imports;
    /** By region of origin, consuming region and product; empty if not asked for. */
    private final double[][] origins;

    ConsumptionOfAll(InputOutputSystem system, Demand demand, int stressors, boolean origins) {
        this.system = system;
        this.demand = demand;
        this.stressors = stressors;
        this.regions = system.regions().size();
        this.sectors = system.sectors().size();
        this.domestic = new double[regions * sectors][stressors];
        this.imports = new double[regions * sectors][stressors];
        this.origins = new double[origins ? Math.multiplyExact(regions * regions, sectors) : 0][stressors];
    }

    /**
     * Adds what a region consumes of some products.
     *
     * @param multipliers by origin, product and stressor
     */
    void add(int[] products, List<double[][]> multipliers, int to) {
        double[] elsewhere = new double[stressors];
        for (int index = 0; index < products.length; index++) {
            int product = products[index];
            double bought = demand.block()[product * demand.width() + to];
            if (bought != 0) {
                int cell = to * sectors + system.sectorOf()[product];
                add(multipliers.get(to)[index], bought, domestic[cell]);
                Arrays.fill(elsewhere, 0);
                for (int from = 0; from < regions; from++) {
                    if (from != to) {
                        add(multipliers.get(from)[index], elsewhere);
                    }
                }
                add(elsewhere, bought, imports[cell]);
                for (int from = 0; origins.length > 0 && from < regions; from++) {
                    add(multipliers.get(from)[index], bought, origins[from * regions * sectors + cell]);
                }
            }
        }
    }

    private static void add(double[] values, double factor, double[] into) {
        for (int stressor = 0; stressor < into.length; stressor++) {
            into[stressor] += factor * values[stressor];
        }
    }

    private static void add(double[] values, double[] into) {
        for (int stressor = 0; stressor < into.length; stressor++) {
            into[stressor] += values[stressor];
        }
    }

    /** Stressor by stressor. */
    List<Consumption> of(double[] errors) {
        List<Consumption> consumption = new ArrayList<>();
        for (int stressor = 0; stressor < stressors; stressor++) {
            double[] abroad = of(stressor, imports);
            double[] all = of(stressor, domestic);
            for (int cell = 0; cell < all.length; cell++) {
                all[cell] += abroad[cell];
            }
            consumption.add(new Consumption(all, abroad, of(stressor, origins), errors[stressor]));
        }
        return consumption;
    }

    private static double[] of(int stressor, double[][] cells) {
        return Arrays.stream(cells).mapToDouble(values -> values[stressor]).toArray();
    }
}
