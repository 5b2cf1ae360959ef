// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * X = Y + A Y + A² Y + …: the rounds of production (Waugh 1950, Econometrica 18, 142-154). Plain and slow where columns
 * of A sum to nearly 1: about log(tolerance) / log(spectral radius) products.
 */
final class Series {

    /** A second sum leaves far less than the first; one that leaves more than this is at the end of its digits. */
    private static final double HELPED = 0.9;
    private static final double FINE = 0.3;

    private final LinearMap map;
    private final int width;
    private final double tolerance;
    private final Columns columns;
    private final Runnable checkCancelled;
    private int products;

    Series(LinearMap map, int width, int guide, double tolerance, Workers workers, Runnable checkCancelled) {
        this.map = map;
        this.width = width;
        this.tolerance = tolerance;
        this.columns = new Columns(workers, map.size(), width, guide);
        this.checkCancelled = checkCancelled;
    }

    /** Terms are added up, then those of what roundings have left, as long as that helps. */
    Solution solve(double[] demand, int mostProducts) {
        double[] scale = columns.norms(demand);
        double[] values = new double[demand.length];
        double[] residual = demand;
        double worst = columns.largest(scale, scale);
        double before = Double.POSITIVE_INFINITY;
        while (worst > tolerance && worst < HELPED * before && products < mostProducts) {
            double goal = before == Double.POSITIVE_INFINITY ? tolerance : FINE * tolerance;
            before = worst;
            add(values, residual, scale, goal, mostProducts);
            residual = columns.difference(demand, columns.difference(values, map.apply(values, width)));
            products++;
            worst = columns.largest(columns.norms(residual), scale);
        }
        return new Solution(values, residual, worst, products, "power series");
    }

    /** (I + A + A² + …) of a block; what has been added up so far leaves just the next term. */
    private void add(double[] values, double[] block, double[] scale, double goal, int mostProducts) {
        double[] ones = new double[width];
        Arrays.fill(ones, 1);
        double[] term = block;
        double rest = Double.MAX_VALUE;
        while (rest > goal && rest < Double.POSITIVE_INFINITY && products < mostProducts) {
            checkCancelled.run();
            columns.addScaled(values, ones, term);
            term = map.apply(term, width);
            products++;
            rest = columns.largest(columns.norms(term), scale);
        }
    }
}
