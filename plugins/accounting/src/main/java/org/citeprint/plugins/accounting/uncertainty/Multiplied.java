// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * Multipliers solved once more beside a column that guides, from which each one's error follows; those in use may differ
 * from these by as much as they do.
 */
record Multiplied(PerUnit map, Solution solution, int width) {

    static Multiplied of(PerUnit map, Solver solver, double[] intensities) {
        int width = Product.WIDTHS;
        double[] right = new double[intensities.length * width];
        for (int i = 0; i < intensities.length; i++) {
            right[i * width] = intensities[i];
        }
        return new Multiplied(map, map.bounded(solver, right, width), width);
    }

    /** Why nothing is known of errors; empty where it is. */
    String none() {
        return solution.bound().none();
    }

    /** How far off each of some multipliers can be. */
    double[] off(double[] multipliers) {
        double[] off = new double[multipliers.length];
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.abs(multipliers[i] - solution.values()[i * width])
                    + solution.bound().factors()[0] * solution.bound().guide()[i] / map.size(i);
        }
        return off;
    }
}
