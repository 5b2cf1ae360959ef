// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/** The left-hand operand of products in double precision, laid out as a {@link Tile} wants it. */
interface DoubleMatrix {

    /**
     * Adds columns of the matrix, each times its factor, to each column of the result.
     *
     * @param into columns of the result, as many as there are columns of factors: a multiple of four
     * @param factors one for each column of the matrix and each of the result
     * @param row the row of the factors for column {@code k}
     * @param k the first column of the matrix
     * @param steps how many, a multiple of four
     */
    void addTo(double[][] into, Factors.Doubles factors, int row, int k, int steps);
}
