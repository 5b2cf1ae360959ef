// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.operation.Workers;

/**
 * Solves (I - A) X = Y by the generalised minimal residual method (Saad and Schultz 1986, SIAM J. Sci. Stat. Comput. 7,
 * 856-869, algorithm 4), every column in a Krylov space of its own while all columns share each product with A.
 * Orthogonalised by modified Gram-Schmidt, started anew after {@value #STEPS} steps. On trade tables 20 to 40 products
 * reach 1e-12, nearly whatever the spectral radius, where the power series needs up to hundreds. Memory: one n × width
 * block a step. A column that has converged takes no further part.
 */
final class Gmres {

    static final int STEPS = 40;

    private final LinearMap map;
    private final int width;
    private final double tolerance;
    private final Columns columns;
    private final Runnable checkCancelled;
    private int products;

    Gmres(LinearMap map, int width, int guide, double tolerance, Workers workers, Runnable checkCancelled) {
        this.map = map;
        this.width = width;
        this.tolerance = tolerance;
        this.columns = new Columns(workers, map.size(), width, guide);
        this.checkCancelled = checkCancelled;
    }

    /** The solution, or the best that so many products reach. */
    Solution solve(double[] demand, int mostProducts) {
        double[] scale = columns.norms(demand);
        double[] values = new double[demand.length];
        double[] residual = demand.clone();
        double worst = columns.largest(columns.norms(residual), scale);
        double before = Double.POSITIVE_INFINITY;
        while (worst > tolerance && worst < 0.5 * before && products < mostProducts) {
            before = worst;
            new Cycle(residual, scale).improve(values);
            residual = columns.difference(demand, applied(values));
            worst = columns.largest(columns.norms(residual), scale);
        }
        return new Solution(values, residual, worst, products, "GMRES");
    }

    /** (I - A) block. */
    private double[] applied(double[] block) {
        checkCancelled.run();
        products++;
        return columns.difference(block, map.apply(block, width));
    }

    /** One run of at most {@link #STEPS} steps from a residual. */
    private final class Cycle {

        private final List<double[]> basis = new ArrayList<>();
        private final Rotations[] rotations = new Rotations[width];
        private final double[] goal = new double[width];

        Cycle(double[] residual, double[] scale) {
            double[] norms = columns.norms(residual);
            double[] factors = new double[width];
            for (int column = 0; column < width; column++) {
                factors[column] = norms[column] == 0 ? 0 : 1 / norms[column];
                rotations[column] = new Rotations(norms[column], STEPS);
                goal[column] = 0.3 * tolerance * scale[column];
            }
            basis.add(columns.scaled(residual, factors));
        }

        void improve(double[] values) {
            for (int step = 0; step < STEPS && anyOpen(); step++) {
                extend();
            }
            double[][] weights = new double[width][];
            for (int column = 0; column < width; column++) {
                weights[column] = rotations[column].weights();
            }
            for (int step = 0; step < basis.size(); step++) {
                double[] factors = new double[width];
                for (int column = 0; column < width; column++) {
                    factors[column] = step < weights[column].length ? weights[column][step] : 0;
                }
                columns.addScaled(values, factors, basis.get(step));
            }
        }

        private boolean open(int column) {
            return rotations[column].residual() > goal[column];
        }

        private boolean anyOpen() {
            for (int column = 0; column < width; column++) {
                if (open(column)) {
                    return true;
                }
            }
            return false;
        }

        private void extend() {
            double[] next = applied(basis.getLast());
            double[][] projections = new double[basis.size()][];
            for (int i = 0; i < projections.length; i++) {
                projections[i] = columns.dots(basis.get(i), next);
                double[] negative = projections[i].clone();
                for (int column = 0; column < width; column++) {
                    negative[column] = -negative[column];
                }
                columns.addScaled(next, negative, basis.get(i));
            }
            double[] norms = columns.norms(next);
            double[] factors = new double[width];
            for (int column = 0; column < width; column++) {
                if (open(column)) {
                    double[] coefficients = new double[projections.length];
                    for (int i = 0; i < projections.length; i++) {
                        coefficients[i] = projections[i][column];
                    }
                    rotations[column].append(coefficients, norms[column]);
                    factors[column] = norms[column] == 0 || !open(column) ? 0 : 1 / norms[column];
                }
            }
            basis.add(columns.scaled(next, factors));
        }
    }
}
