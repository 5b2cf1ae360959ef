// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Product;

/**
 * What {@link BySector} computes stressor by stressor, for many stressors at once from one elimination: with Y_rj the
 * demand of region r for products of sector j, whoever supplies them,
 *
 * <pre>
 *   X_rj = (I - A)⁻¹ Y_rj                          origins_(o,r,j) = Σ_i s_i X_rj,i over industries i of region o
 *   D_cba_(r,j) = Σ_o origins_(o,r,j)              D_imp_(r,j) = the same over regions other than r
 * </pre>
 *
 * 8/3 n³ operations for all stressors, and R m n for each, where a stressor by itself takes some twenty products with R
 * columns.
 */
final class BySectorOfAll {

    /** Stressors that share a reading of X. */
    private static final int GROUP = 8;
    /** Columns solved for at once, so that the factors are read from memory once for many. */
    private static final int COLUMNS = 400;
    /** Products a solution of its own takes, in operations of double precision. */
    private static final int PRODUCTS = 10;

    private final InputOutputSystem system;
    private final Demand demand;
    private final Inverse inverse;
    private final Context context;
    private final int regions;
    private final int sectors;

    BySectorOfAll(InputOutputSystem system, Demand demand, Inverse inverse, Context context) {
        this.system = system;
        this.demand = demand;
        this.inverse = inverse;
        this.context = context;
        this.regions = system.regions().size();
        this.sectors = system.sectors().size();
    }

    /** Whether one elimination is less work than a solution for each stressor. */
    static boolean pays(int industries, int stressors, int width) {
        return 4.0 / 3 * industries < (double) PRODUCTS * stressors * width;
    }

    /**
     * For each stressor its consumption by each kind of places, by origin, consuming place and product; summed over
     * origins where only that is kept.
     */
    List<List<Consumption>> of(List<ChosenStressor> stressors, List<Blocs> kinds, boolean origins) {
        double[][] intensities = stressors.stream()
                .map(stressor -> Intensities.of(system, stressor.flows())).toArray(double[][]::new);
        List<List<Consumption>> consumption = new ArrayList<>();
        double[] sizes = Product.sizes(system.output());
        Bound bound = inverse.bound(sizes);
        double off = bound.largest(1) * mostDemanded(sizes);
        for (double[] each : intensities) {
            double error = off * bound.weighted(each);
            consumption.add(
                    kinds.stream().map(places -> Consumption.empty(places, sectors, origins, error)).toList());
        }
        int together = Math.max(1, COLUMNS / sectors);
        for (int first = 0; first < regions; first += together) {
            context.checkCancelled();
            int count = Math.min(regions - first, together);
            double[] output = inverse.times(demanded(first, count), count * sectors);
            for (int region = first; region < first + count; region++) {
                add(output, (region - first) * sectors, count * sectors, intensities, consumption, region);
            }
            context.progress().advance(count);
        }
        return consumption;
    }

    /** The most that a region demands of what an industry sells. */
    private double mostDemanded(double[] sizes) {
        double most = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int region = 0; region < regions; region++) {
                most = Math.max(most, Math.abs(demand.block()[i * demand.width() + region]) / sizes[i]);
            }
        }
        return most;
    }

    private void add(
            double[] output, int at, int width, double[][] intensities, List<List<Consumption>> consumption,
            int region) {
        context.workers().map((intensities.length + GROUP - 1) / GROUP, group -> {
            int first = group * GROUP;
            int end = Math.min(intensities.length, first + GROUP);
            double[][] byOrigin = byOrigin(output, at, width, Arrays.copyOfRange(intensities, first, end));
            for (int index = first; index < end; index++) {
                double[] values = byOrigin[index - first];
                consumption.get(index).forEach(each -> each.add(values, region));
            }
            return group;
        });
    }

    /** Y_rj of some regions, n × m for each, side by side. */
    private double[] demanded(int first, int count) {
        double[] demanded = new double[system.industries() * count * sectors];
        for (int i = 0; i < system.industries(); i++) {
            for (int region = 0; region < count; region++) {
                demanded[(i * count + region) * sectors + system.sectorOf()[i]] = demand.block()[i * demand.width()
                        + first + region];
            }
        }
        return demanded;
    }

    private double[][] byOrigin(double[] output, int at, int width, double[][] intensities) {
        double[][] sums = new double[intensities.length][regions * sectors];
        for (int i = 0; i < system.industries(); i++) {
            int from = i * width + at;
            int into = system.regionOf()[i] * sectors;
            for (int index = 0; index < intensities.length; index++) {
                if (intensities[index][i] != 0) {
                    add(intensities[index][i], output, from, sums[index], into);
                }
            }
        }
        return sums;
    }

    private void add(double factor, double[] values, int from, double[] sums, int into) {
        for (int sector = 0; sector < sectors; sector++) {
            sums[into + sector] += factor * values[from + sector];
        }
    }
}
