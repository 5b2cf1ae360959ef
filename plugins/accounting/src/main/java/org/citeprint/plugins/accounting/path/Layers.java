// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.plugins.accounting.solve.LinearMap;

/**
 * The layers of production, f'A^k y for k from 0: what those emit who sell to final demand, their suppliers, and so on.
 *
 * @param amounts of each layer
 * @param beyond m'A^(k+1) y: what all layers after these emit
 */
record Layers(List<Double> amounts, double beyond) {

    /** Those up to a depth, by one product with A each. */
    static Layers of(LinearMap coefficients, Branches branches, double[] demand, int depth, Runnable look) {
        List<Double> amounts = new ArrayList<>();
        double[] bought = demand;
        for (int layer = 0; layer <= depth; layer++) {
            look.run();
            amounts.add(product(branches.intensities(), bought));
            bought = coefficients.apply(bought, 1);
        }
        return new Layers(amounts, product(branches.multipliers(), bought));
    }

    private static double product(double[] left, double[] right) {
        Amount sum = new Amount();
        for (int i = 0; i < left.length; i++) {
            sum.add(left[i] * right[i]);
        }
        return sum.value();
    }

    double sum() {
        Amount sum = new Amount();
        amounts.forEach(sum::add);
        sum.add(beyond);
        return sum.value();
    }
}
