// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.plugins.accounting.solve.Product;

/**
 * What production is for, industry by industry: one column for the final demand of each region, then one for what
 * industries without output buy, then zeros up to a width the kernels like. Its rows add up to x less the purchases of
 * industries with output, so the columns of (I - A)⁻¹ times this add up to x.
 *
 * @param block n × width, row by row
 * @param width the columns
 */
public record Demand(double[] block, int width) {

    /** Of a table. */
    public static Demand of(InputOutputSystem system) {
        int regions = system.regions().size();
        int width = (regions + Product.LANES) / Product.LANES * Product.LANES;
        Matrix y = system.finalDemand();
        double[] block = new double[system.industries() * width];
        for (int row = 0; row < y.rows(); row++) {
            for (int column = 0; column < y.columns(); column++) {
                block[row * width + system.demandRegionOf()[column]] += y.at(row, column);
            }
        }
        addUnsold(system, block, width);
        return new Demand(block, width);
    }

    private static void addUnsold(InputOutputSystem system, double[] block, int width) {
        int regions = system.regions().size();
        for (int row = 0; row < system.industries(); row++) {
            for (int column = 0; column < system.industries(); column++) {
                if (system.output()[column] == 0) {
                    block[row * width + regions] += system.transactions().at(row, column);
                }
            }
        }
    }
}
