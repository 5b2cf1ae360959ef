// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;

/**
 * The row sums of the Leontief inverse, L1: output for one unit of demand for every product. An industry that buys 100,000
 * times what it sells makes them as large as that, and a residual that is small beside them is not small beside the ones.
 * So its product is counted in smaller units: with C = diag(c), c its column of A in all or 1, (I - C A C⁻¹) (C r) = C 1.
 * Units are powers of two, which cost no digit, and one wherever columns of A sum to less than two.
 */
public final class RowSums {

    private final Product product;
    private final Solver solver;

    /** Over a table. */
    public RowSums(Product product, Solver solver) {
        this.product = product;
        this.solver = solver;
    }

    /**
     * One for each industry.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-4203 when the equations are not solved
     */
    public double[] of() {
        LinearMap transposed = product.adjoint();
        double[] units = units(transposed, transposed.size());
        Solution solution = solver.solve(product.leontief(units), units, 1);
        double[] sums = new double[units.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = solution.values()[i] / units[i];
        }
        return sums;
    }

    private static double[] units(LinearMap transposed, int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] bought = transposed.apply(ones, 1);
        double[] units = new double[n];
        for (int i = 0; i < n; i++) {
            units[i] = Math.scalb(1.0, Math.max(0, Math.getExponent(bought[i])));
        }
        return units;
    }
}
