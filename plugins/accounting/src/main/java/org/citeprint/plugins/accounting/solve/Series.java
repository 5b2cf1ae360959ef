// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * X = Y + A Y + A² Y + …: the rounds of production (Waugh 1950, Econometrica 18, 142-154). Plain and slow where columns
 * of A sum to nearly 1: about log(tolerance) / log(spectral radius) products.
 */
final class Series {

    private final LinearMap map;
    private final int width;
    private final double tolerance;
    private final Columns columns;
    private final Runnable checkCancelled;

    Series(LinearMap map, int width, int guide, double tolerance, Workers workers, Runnable checkCancelled) {
        this.map = map;
        this.width = width;
        this.tolerance = tolerance;
        this.columns = new Columns(workers, map.size(), width, guide);
        this.checkCancelled = checkCancelled;
    }

    Solution solve(double[] demand, int mostProducts) {
        double[] ones = new double[width];
        Arrays.fill(ones, 1);
        double[] scale = columns.norms(demand);
        double[] values = demand.clone();
        double[] term = map.apply(demand, width);
        int products = 1;
        // What has been added up so far leaves just the next term as residual.
        double rest = columns.largest(columns.norms(term), scale);
        while (rest > tolerance && rest < Double.POSITIVE_INFINITY && products < mostProducts) {
            checkCancelled.run();
            columns.addScaled(values, ones, term);
            term = map.apply(term, width);
            products++;
            rest = columns.largest(columns.norms(term), scale);
        }
        double[] residual = columns.difference(demand, columns.difference(values, map.apply(values, width)));
        return new Solution(values, residual, columns.largest(columns.norms(residual), scale), products + 1,
                "power series");
    }
}
