// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The solution of (I - A) X = Y and how good it is.
 *
 * @param values X, row by row
 * @param residual Y - (I - A) X as computed from X afterwards, row by row
 * @param worst the largest norm of a column of the residual, divided by that of the column of Y
 * @param products how many products with A it took
 * @param method how it was found
 * @param bound how far off it can be
 */
public record Solution(double[] values, double[] residual, double worst, int products, String method, Bound bound) {

    /** Without a bound. */
    Solution(double[] values, double[] residual, double worst, int products, String method) {
        this(values, residual, worst, products, method, Bound.without("no column guides"));
    }
}
