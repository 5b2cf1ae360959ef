// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Arrays;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.RowSums;
import org.citeprint.plugins.accounting.solve.Solver;

/** Sums of rows and columns of coefficients and inverses, each by one solution and without an inverse. */
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

    /** 1'A: what a unit of output buys. */
    double[] directBackward() {
        return product.adjoint().apply(ones, 1);
    }

    /** B1: which part of output industries buy. */
    double[] directForward() {
        return product.ghosh().apply(ones, 1);
    }

    /** 1'L, or f'L for weights f. */
    double[] backward(double[] weights) {
        return product.upstream().solve(solver, weights, 1).values();
    }

    /** 1'L. */
    double[] backward() {
        return backward(ones);
    }

    /** G f. */
    double[] forward(double[] weights) {
        return product.downstream().solve(solver, weights, 1).values();
    }

    /** G1. */
    double[] forward() {
        return forward(ones);
    }

    /** L1. */
    double[] rows() {
        return new RowSums(product, solver).of();
    }
}
