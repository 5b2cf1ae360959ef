// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.plugins.accounting.solve.Product;

/**
 * What production is for, industry by industry: one column for the final demand of each region, then one for what
 * industries without output buy, then one for demand of categories that were not chosen, then zeros up to a width the
 * kernels like, at least one column of them. Its rows add up to x less the purchases of industries with output, so the
 * columns of (I - A)⁻¹ times this add up to x.
 *
 * @param block n × width, row by row
 * @param width the columns
 * @param chosen for each column of Y whether its category was chosen
 */
public record Demand(double[] block, int width, boolean[] chosen) {

    /** All demand of a table. */
    public static Demand of(InputOutputSystem system) {
        return of(system, List.of());
    }

    /**
     * Demand of chosen categories, or all where none is named.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-5030 when there is no such category
     */
    public static Demand of(InputOutputSystem system, List<String> categories) {
        boolean[] chosen = chosen(system, categories);
        int regions = system.regions().size();
        int width = (regions + 2 + Product.WIDTHS) / Product.WIDTHS * Product.WIDTHS;
        Matrix y = system.finalDemand();
        double[] block = new double[system.industries() * width];
        for (int row = 0; row < y.rows(); row++) {
            for (int column = 0; column < y.columns(); column++) {
                int into = chosen[column] ? system.demandRegionOf()[column] : regions + 1;
                block[row * width + into] += y.at(row, column);
            }
        }
        addUnsold(system, block, width);
        return new Demand(block, width, chosen);
    }

    /** Whether all categories were chosen. */
    public boolean whole() {
        return IntStream.range(0, chosen.length).allMatch(column -> chosen[column]);
    }

    /** F_Y of the chosen demand by region: what is emitted in using, not in making, what is bought. */
    public double[] direct(InputOutputSystem system, double[] demandFlows) {
        return sums(system, demandFlows, true);
    }

    /** F_Y of the demand that was not chosen, by region. */
    double[] otherDirect(InputOutputSystem system, double[] demandFlows) {
        return sums(system, demandFlows, false);
    }

    private double[] sums(InputOutputSystem system, double[] demandFlows, boolean wanted) {
        double[] sums = new double[system.regions().size()];
        for (int column = 0; column < demandFlows.length; column++) {
            sums[system.demandRegionOf()[column]] += chosen[column] == wanted ? demandFlows[column] : 0;
        }
        return sums;
    }

    private static boolean[] chosen(InputOutputSystem system, List<String> categories) {
        boolean[] named = new boolean[system.categories().size()];
        for (String category : categories) {
            named[Names.index("category of final demand", category, system.categories())] = true;
        }
        boolean[] chosen = new boolean[system.categoryOf().length];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = categories.isEmpty() || named[system.categoryOf()[column]];
        }
        return chosen;
    }

    private static void addUnsold(InputOutputSystem system, double[] block, int width) {
        int regions = system.regions().size();
        int[] without = IntStream.range(0, system.industries()).filter(i -> system.output()[i] == 0).toArray();
        for (int row = 0; row < system.industries(); row++) {
            for (int column : without) {
                block[row * width + regions] += system.transactions().at(row, column);
            }
        }
    }
}
