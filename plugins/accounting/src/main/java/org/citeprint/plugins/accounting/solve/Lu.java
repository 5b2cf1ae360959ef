// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.citeprint.api.operation.Workers;

/**
 * Elimination on I - A: factors in single precision, refined in double precision (Langou et al. 2006, Proc. SC06), which
 * takes half the time and memory of factors in double precision; those where that does not converge. The fallback where
 * iteration does not converge: 2/3 n³ operations and another half or whole n × n array.
 */
final class Lu {

    private static final int REFINEMENTS = 12;
    private static final double FINE = 0.1;

    private final LinearMap map;
    private final int width;
    private final int guide;
    private final double tolerance;
    private final Workers workers;
    private final Runnable checkCancelled;

    Lu(LinearMap map, int width, int guide, double tolerance, Workers workers, Runnable checkCancelled) {
        this.map = map;
        this.width = width;
        this.guide = guide;
        this.tolerance = tolerance;
        this.workers = workers;
        this.checkCancelled = checkCancelled;
    }

    Solution solve(double[] demand) {
        FloatLu single = new FloatLu(map, workers, checkCancelled);
        if (!single.singular()) {
            Solution solution = refined(demand, right -> single.solve(right, width), "LU in single precision");
            if (solution.worst() <= tolerance) {
                return solution;
            }
        }
        return exact(demand);
    }

    /** By factors in double precision. */
    Solution exact(double[] demand) {
        DoubleLu lu = new DoubleLu(map, workers, checkCancelled);
        if (lu.singular()) {
            return new Solution(new double[demand.length], demand, Double.POSITIVE_INFINITY, 0, "LU");
        }
        return refined(demand, right -> lu.solve(right, width), "LU");
    }

    /** Adds the solution for the residual as long as that helps. */
    private Solution refined(double[] demand, UnaryOperator<double[]> solve, String method) {
        Columns columns = new Columns(workers, map.size(), width, guide);
        double[] ones = new double[width];
        Arrays.fill(ones, 1);
        double[] scale = columns.norms(demand);
        double[] values = new double[demand.length];
        double[] residual = demand;
        Solution best = new Solution(values, demand, Double.POSITIVE_INFINITY, 0, method);
        for (int products = 1; products <= REFINEMENTS; products++) {
            checkCancelled.run();
            double[] next = solve.apply(residual);
            values = values.clone();
            columns.addScaled(values, ones, next);
            residual = columns.difference(demand, columns.difference(values, map.apply(values, width)));
            double worst = columns.largest(columns.norms(residual), scale);
            boolean better = worst < 0.5 * best.worst();
            best = worst < best.worst() ? new Solution(values, residual, worst, products, method) : best;
            if (!better || worst <= FINE * tolerance) {
                return best;
            }
        }
        return best;
    }
}
