// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;

/**
 * Equations (I - M) m = s for numbers by unit of output, such as multipliers. An industry with hardly any output may have
 * an intensity thousands of millions of times that of others, and a residual small beside it need not be small beside
 * theirs. So they are solved for what the numbers come to in all, a = m ∘ |x|, with M' = diag(|x|) M diag(1/|x|) and
 * s' = s ∘ |x|, which are flows. Adding the residual, a + (s' - (I - M') a) = s' + M' a, makes the numbers of tiny
 * industries as exact as those of the others they rest on, and costs nothing: every solution comes with it.
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
        return numbers(solver.solve(amounts, scaled(right, width), width), width);
    }

    /**
     * The same with a bound on the error of numbers times output. The last column of the block is not used: it guides
     * ({@link Guide}), from the output of each industry and the mean of all, since residuals are alike for large and
     * small ones. What adding the residual leaves is M' times the error, no more than that.
     */
    public Solution bounded(Solver solver, double[] right, int width) {
        double[] guided = scaled(right, width);
        double mean = Arrays.stream(size).reduce(0, Double::sum) / size.length;
        for (int i = 0; i < size.length; i++) {
            guided[(i + 1) * width - 1] = size[i] + mean;
        }
        return numbers(solver.bounded(amounts, guided, width), width);
    }

    private double[] scaled(double[] right, int width) {
        double[] scaled = new double[right.length];
        for (int at = 0; at < right.length; at++) {
            scaled[at] = right[at] * size[at / width];
        }
        return scaled;
    }

    private Solution numbers(Solution solution, int width) {
        double[] values = new double[solution.values().length];
        for (int at = 0; at < values.length; at++) {
            values[at] = (solution.values()[at] + solution.residual()[at]) / size[at / width];
        }
        return new Solution(values, solution.residual(), solution.worst(), solution.products(), solution.method(),
                solution.bound());
    }
}
