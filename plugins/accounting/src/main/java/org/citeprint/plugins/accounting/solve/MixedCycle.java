// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.operation.Workers;

/**
 * One cycle of preconditioned generalised minimal residuals in single precision (Saad 2003, Iterative Methods for
 * Sparse Linear Systems, 2nd ed., algorithm 9.5): (I - A) P u = r, x = P u, with P the inverses of diagonal blocks.
 * Every column has a Krylov space of its own and all share each product. The right-hand side has columns of norm one,
 * or zero.
 */
final class MixedCycle {

    private static final int STEPS = 40;
    /** What two steps must gain: near the end of single precision they gain nothing. */
    private static final double STALLED = 0.9;

    private final FloatPanels matrix;
    private final Blocks blocks;
    private final double[] goals;
    private final Workers workers;
    private final Runnable checkCancelled;
    private final Rotations[] rotations;
    private final List<FloatBlock> basis = new ArrayList<>();

    MixedCycle(FloatPanels matrix, Blocks blocks, double[] goals, Workers workers, Runnable checkCancelled) {
        this.matrix = matrix;
        this.blocks = blocks;
        this.goals = goals;
        this.workers = workers;
        this.checkCancelled = checkCancelled;
        this.rotations = new Rotations[goals.length];
    }

    int products() {
        return basis.size() - 1;
    }

    FloatBlock solve(FloatBlock right) {
        for (int column = 0; column < goals.length; column++) {
            rotations[column] = new Rotations(right.empty(column) ? 0 : 1, STEPS);
        }
        basis.add(right);
        double before = Double.POSITIVE_INFINITY;
        while (products() < STEPS && farthest() > 1 && farthest() < STALLED * before) {
            checkCancelled.run();
            before = farthest();
            extend();
            if (farthest() > 1) {
                extend();
            }
        }
        FloatBlock sum = right.zero();
        workers.map(goals.length, column -> {
            double[] weights = rotations[column].weights();
            for (int step = 0; step < weights.length; step++) {
                sum.addScaled(column, weights[step], basis.get(step));
            }
            return column;
        });
        return blocks.apply(sum);
    }

    private boolean open(int column) {
        return rotations[column].residual() > goals[column];
    }

    /** The largest residual over its goal; at most 1 when all columns are done. */
    private double farthest() {
        double farthest = 0;
        for (int column = 0; column < goals.length; column++) {
            farthest = Math.max(farthest, rotations[column].residual() / goals[column]);
        }
        return farthest;
    }

    private void extend() {
        FloatBlock conditioned = blocks.apply(basis.getLast());
        FloatBlock next = conditioned.copy();
        matrix.addProduct(conditioned, -1, next);
        workers.map(goals.length, column -> {
            if (open(column)) {
                orthogonalise(column, next);
            } else {
                next.scale(column, 0);
            }
            return column;
        });
        basis.add(next);
    }

    /** Against all of the basis, one after the other. */
    private void orthogonalise(int column, FloatBlock next) {
        double[] projections = new double[basis.size() + 1];
        for (int i = 0; i < basis.size(); i++) {
            projections[i] = basis.get(i).dot(column, next);
            next.addScaled(column, -projections[i], basis.get(i));
        }
        double norm = Math.sqrt(next.dot(column, next));
        rotations[column].append(projections, norm);
        next.scale(column, norm == 0 ? 0 : 1 / norm);
    }
}
