// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.solve.LinearMap;

/**
 * Variances of the consumption of each region to first order, by derivatives instead of draws: with m the multipliers and
 * X the output for each region's demand,
 *
 * <pre>
 *   emissions      Σ_i (f_i X_ir)²             inputs by industry   Σ_j ((m_j - f_j) X_jr)²
 *   demand         Σ_i (m_i Y_ir)²             inputs one by one    Σ_ij (m_i A_ij X_jr)²
 * </pre>
 *
 * <p>each times the square of its coefficient of variation.
 *
 * @param emissions by region
 * @param inputs by region, all coefficients of an industry by one factor
 * @param demand by region
 * @param singly by region, every input coefficient by a factor of its own
 */
record FirstOrder(double[] emissions, double[] inputs, double[] demand, double[] singly) {

    static FirstOrder of(
            LinearMap leontief, double[] intensities, double[] multipliers, double[] output, Demand demand, int regions,
            Variations variations) {
        int n = intensities.length;
        int width = demand.width();
        FirstOrder variances = new FirstOrder(new double[regions], new double[regions], new double[regions],
                new double[regions]);
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double part = multipliers[i] * leontief.at(i, j);
                squares[j] += part * part;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int region = 0; region < regions; region++) {
                double made = output[i * width + region];
                double bought = demand.block()[i * width + region];
                variances.emissions[region] += square(intensities[i] * made * variations.emissions());
                variances.inputs[region] += square((multipliers[i] - intensities[i]) * made * variations.inputs());
                variances.demand[region] += square(multipliers[i] * bought * variations.demand());
                variances.singly[region] += squares[i] * square(made * variations.inputs());
            }
        }
        return variances;
    }

    private static double square(double value) {
        return value * value;
    }

    double total(int region) {
        return emissions[region] + inputs[region] + demand[region];
    }

    /** With every coefficient by itself. */
    double totalSingly(int region) {
        return emissions[region] + singly[region] + demand[region];
    }
}
