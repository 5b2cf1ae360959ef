// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * Equations (I - M) m = s for numbers by unit of output, such as multipliers. An industry with hardly any output may have
 * an intensity thousands of millions of times that of others, and a residual small beside it need not be small beside
 * theirs. So they are solved for what the numbers come to in all, a = m ∘ |x|, with M' = diag(|x|) M diag(1/|x|) and
 * s' = s ∘ |x|, which are flows. Adding the residual, a + (s' - (I - M') a) = s' + M' a, makes the numbers of tiny industries
 * as exact as those of the others they rest on, and costs nothing: every solution comes with it.
 */
public final class PerUnit {

    private final LinearMap amounts;
    private final double[] size;

    PerUnit(LinearMap amounts, double[] size) {
        this.amounts = amounts;
        this.size = size;
    }

    /** n. */
    public int size() {
        return size.length;
    }

    /** M', for equations of amounts. */
    public LinearMap amounts() {
        return amounts;
    }

    /** What a number by unit of an industry's output is multiplied by to be an amount: |x|, or 1 where x is zero. */
    public double size(int industry) {
        return size[industry];
    }

    /**
     * The numbers for an n × width block of right-hand sides; the residual is that of the amounts.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-4203 when they are not solved
     */
    public Solution solve(Solver solver, double[] right, int width) {
        double[] scaled = new double[right.length];
        for (int at = 0; at < right.length; at++) {
            scaled[at] = right[at] * size[at / width];
        }
        Solution solution = solver.solve(amounts, scaled, width);
        double[] values = new double[right.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = (solution.values()[at] + solution.residual()[at]) / size[at / width];
        }
        return new Solution(values, solution.residual(), solution.worst(), solution.products(), solution.method());
    }
}
