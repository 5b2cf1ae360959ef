// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * Equations (I - M) m = s for numbers by unit of output, such as multipliers. An industry with hardly any output may have
 * an intensity thousands of millions of times that of others, and a residual small beside it need not be small beside
 * theirs. So they are solved for what the numbers come to in all, m ∘ |x|, with M' = diag(|x|) M diag(1/|x|) and s ∘ |x|,
 * which are flows, and one product more, m = s + M m, makes the numbers of tiny industries as exact as those of the
 * others they rest on.
 */
public final class PerUnit {

    private final LinearMap map;
    private final LinearMap amounts;
    private final double[] size;

    PerUnit(LinearMap map, LinearMap amounts, double[] size) {
        this.map = map;
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
            values[at] = solution.values()[at] / size[at / width];
        }
        double[] better = map.apply(values, width);
        for (int at = 0; at < better.length; at++) {
            better[at] += right[at];
        }
        return new Solution(better, solution.residual(), solution.worst(), solution.products() + 1, solution.method());
    }
}
