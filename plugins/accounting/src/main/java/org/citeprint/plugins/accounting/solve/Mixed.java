// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import org.citeprint.api.operation.Workers;

/**
 * Solves (I - A) X = Y by generalised minimal residuals in single precision ({@link MixedCycle}), refined in double
 * precision (Wilkinson's refinement; Carson and Higham 2018, SIAM J. Sci. Comput. 40, A817-A847): each cycle solves for
 * the residual of what there is, which is computed in doubles. Two or three cycles reach 1e-13. Single precision
 * halves the traffic and doubles the speed and costs no digit, as the residual says.
 */
final class Mixed {

    private static final double INNER = 4e-7;
    private static final int CYCLES = 12;

    private final LinearMap map;
    private final Packed packed;
    private final int width;
    private final double tolerance;
    private final Columns columns;
    private final Workers workers;
    private final Runnable checkCancelled;
    private int products;

    Mixed(LinearMap map, Packed packed, int width, int guide, double tolerance, Workers workers,
            Runnable checkCancelled) {
        this.map = map;
        this.packed = packed;
        this.width = width;
        this.tolerance = tolerance;
        this.columns = new Columns(workers, map.size(), width, guide);
        this.workers = workers;
        this.checkCancelled = checkCancelled;
    }

    /** The solution, or the best there is once a cycle no longer helps. */
    Solution solve(double[] demand) {
        double[] scale = columns.norms(demand);
        double[] values = new double[demand.length];
        double[] residual = demand.clone();
        double worst = columns.largest(columns.norms(residual), scale);
        double before = Double.POSITIVE_INFINITY;
        for (int cycle = 0; cycle < CYCLES && worst > tolerance && worst < 0.3 * before; cycle++) {
            before = worst;
            improve(values, residual, scale);
            checkCancelled.run();
            products++;
            residual = columns.difference(demand, columns.difference(values, map.apply(values, width)));
            worst = columns.largest(columns.norms(residual), scale);
        }
        return new Solution(values, residual, worst, products, "GMRES");
    }

    private void improve(double[] values, double[] residual, double[] scale) {
        double[] norms = columns.norms(residual);
        double[] reciprocal = new double[width];
        double[] goals = new double[width];
        for (int column = 0; column < width; column++) {
            boolean open = norms[column] > 0.3 * tolerance * scale[column] && norms[column] > 0;
            reciprocal[column] = open ? 1 / norms[column] : 0;
            goals[column] = open ? Math.max(INNER, 0.3 * tolerance * scale[column] / norms[column]) : 1;
        }
        FloatBlock right = packed.matrix().block(width == 1 ? 1 : (width + 3) / 4 * 4);
        right.fill(residual, map.size(), width, reciprocal, workers);
        MixedCycle cycle = new MixedCycle(packed.matrix(), packed.blocks(), goals, workers, checkCancelled);
        FloatBlock correction = cycle.solve(right);
        products += cycle.products();
        correction.addTo(values, map.size(), width, norms, workers);
    }
}
