// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Arrays;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.solve.Guide;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.RowSums;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * Sums of rows and columns of coefficients and inverses, each by one solution and without an inverse, and one product
 * more, which tells how far off they can be: sums of the inverse are their own guide.
 */
final class Sums {

    private final Product product;
    private final Solver solver;
    private final double[] ones;

    Sums(InputOutputSystem system, Product product, Solver solver) {
        this.product = product;
        this.solver = solver;
        this.ones = new double[system.industries()];
        Arrays.fill(ones, 1);
    }

    /**
     * Sums of an inverse.
     *
     * @param values one for each industry
     * @param guide they are that themselves
     * @param error how far off each can be, relative to itself; NaN without a guide
     */
    record Total(double[] values, Guide guide, double error) {

        /** Adds the error to what is told of a run. */
        void tell(String name, Identities identities) {
            identities.bound(name + ", relative to itself", error, guide.none());
        }
    }

    /**
     * Weighted sums of an inverse.
     *
     * @param values one for each industry
     * @param errors how far off each can be; empty without a guide
     */
    record Weighted(double[] values, double[] errors) {

        /** The largest error of values over their mean, as which they are shown. */
        double error() {
            double mean = Math.abs(Arrays.stream(values).reduce(0, Double::sum)) / values.length;
            double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
            // The mean is off, too.
            return errors.length == 0 || mean == 0
                    ? Double.NaN
                    : Arrays.stream(errors).max().orElse(0) / mean * (1 + most / mean);
        }
    }

    /** 1'A: what a unit of output buys. */
    double[] directBackward() {
        return product.adjoint().apply(ones, 1);
    }

    /** B1: which part of output industries buy. */
    double[] directForward() {
        return product.ghosh().apply(ones, 1);
    }

    /** 1'L. */
    Total backward() {
        double[] values = product.upstream().solve(solver, ones, 1).values();
        return total(values, Guide.by(product.adjoint(), values));
    }

    /** G1. */
    Total forward() {
        double[] values = product.downstream().solve(solver, ones, 1).values();
        return total(values, Guide.by(product.ghosh(), values));
    }

    /** L1. */
    Total rows() {
        double[] values = new RowSums(product, solver).of();
        return total(values, Guide.by(product.leontief(), values));
    }

    private Total total(double[] values, Guide guide) {
        return new Total(values, guide, guide.factor(ones, values));
    }

    /** f'L for weights f. */
    Weighted backward(double[] weights, Total total) {
        return weighted(product.upstream(), weights, total);
    }

    /** G f. */
    Weighted forward(double[] weights, Total total) {
        return weighted(product.downstream(), weights, total);
    }

    private Weighted weighted(PerUnit map, double[] weights, Total total) {
        double[] values = map.solve(solver, weights, 1).values();
        double factor = total.guide().factor(weights, values);
        return new Weighted(values,
                Arrays.stream(total.guide().v()).map(value -> factor * value).toArray());
    }
}
