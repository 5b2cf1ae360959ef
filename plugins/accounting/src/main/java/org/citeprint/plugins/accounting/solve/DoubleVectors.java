// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel of explicit vectors in double precision: a tile of the result stays in registers for all of a run of
 * columns of the matrix. Strips of the matrix as high as the tile lie in one piece, so that memory is read in its order and
 * a part of one stays in the innermost cache while all columns of the result take it. Each tile is one method written out: handing vectors to
 * helpers makes the compiler give up and box them.
 */
final class DoubleVectors implements DoubleMatrix {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    /** With 32 registers, 24 sums of three vectors by eight columns; with 16 of them, 8 sums of two vectors by four. */
    private static final boolean WIDE = SPECIES.vectorBitSize() == 512;
    private static final int ROWS = (WIDE ? 3 : 2) * LANES;
    private static final int COLUMNS = WIDE ? 8 : 4;
    /** Columns of the matrix taken at once: their strip is half of a cache of 48 kB. */
    private static final int RUN = 128;

    private final int rows;
    private final int columns;
    /** Strip by strip, column by column. */
    private final double[] strips;

    DoubleVectors(double[][] matrix, int from, int to, int rows) {
        this.rows = rows;
        this.columns = to - from;
        this.strips = new double[(rows + ROWS - 1) / ROWS * ROWS * columns];
        for (int k = 0; k < columns; k++) {
            for (int r = 0; r < rows; r += ROWS) {
                System.arraycopy(matrix[from + k], r, strips, (r / ROWS * columns + k) * ROWS,
                        Math.min(ROWS, rows - r));
            }
        }
    }

    /** Calls its tile with as little work as can be. */
    static void touch() {
        double[][] columns = new double[COLUMNS][ROWS];
        tile(columns, 0, 0, columns[0], 0, 1, columns[0], 0, 0);
    }

    @Override
    public void addTo(double[][] into, Factors.Doubles factors, int row, int k, int steps) {
        double[][] rest = new double[COLUMNS][ROWS];
        for (int r = 0; r < rows; r += ROWS) {
            for (int run = 0; run < steps; run += RUN) {
                int count = Math.min(RUN, steps - run);
                int strip = (r / ROWS * columns + k + run) * ROWS;
                for (int column = 0; column < into.length; column += COLUMNS) {
                    int at = factors.at(column, row + run);
                    int next = column + 4 < into.length ? factors.at(column + 4, row + run) : at;
                    if (r + ROWS <= rows && column + COLUMNS <= into.length) {
                        tile(into, column, r, strips, strip, count, factors.values(), at, next);
                    } else {
                        int wide = Math.min(COLUMNS, into.length - column);
                        int high = Math.min(ROWS, rows - r);
                        copy(into, column, r, rest, 0, 0, wide, high);
                        tile(rest, 0, 0, strips, strip, count, factors.values(), at, next);
                        copy(rest, 0, 0, into, column, r, wide, high);
                    }
                }
            }
        }
    }

    /** A tile that hangs over the last row or column goes to arrays of its own and back. */
    private static void copy(
            double[][] from, int column, int r, double[][] into, int to, int row, int columns, int rows) {
        for (int c = 0; c < columns; c++) {
            System.arraycopy(from[column + c], r, into[to + c], row, rows);
        }
    }

    private static void tile(double[][] into, int column, int r, double[] strips, int strip, int count, double[] v,
            int at, int next) {
        if (WIDE) {
            wide(into, column, r, strips, strip, count, v, at, next);
        } else {
            narrow(into, column, r, strips, strip, count, v, at);
        }
    }

    private static void wide(double[][] into, int column, int r, double[] strips, int strip, int count, double[] v,
            int at, int next) {
        double[] w0 = into[column];
        double[] w1 = into[column + 1];
        double[] w2 = into[column + 2];
        double[] w3 = into[column + 3];
        double[] w4 = into[column + 4];
        double[] w5 = into[column + 5];
        double[] w6 = into[column + 6];
        double[] w7 = into[column + 7];
        DoubleVector x0 = DoubleVector.fromArray(SPECIES, w0, r);
        DoubleVector y0 = DoubleVector.fromArray(SPECIES, w0, r + LANES);
        DoubleVector z0 = DoubleVector.fromArray(SPECIES, w0, r + 2 * LANES);
        DoubleVector x1 = DoubleVector.fromArray(SPECIES, w1, r);
        DoubleVector y1 = DoubleVector.fromArray(SPECIES, w1, r + LANES);
        DoubleVector z1 = DoubleVector.fromArray(SPECIES, w1, r + 2 * LANES);
        DoubleVector x2 = DoubleVector.fromArray(SPECIES, w2, r);
        DoubleVector y2 = DoubleVector.fromArray(SPECIES, w2, r + LANES);
        DoubleVector z2 = DoubleVector.fromArray(SPECIES, w2, r + 2 * LANES);
        DoubleVector x3 = DoubleVector.fromArray(SPECIES, w3, r);
        DoubleVector y3 = DoubleVector.fromArray(SPECIES, w3, r + LANES);
        DoubleVector z3 = DoubleVector.fromArray(SPECIES, w3, r + 2 * LANES);
        DoubleVector x4 = DoubleVector.fromArray(SPECIES, w4, r);
        DoubleVector y4 = DoubleVector.fromArray(SPECIES, w4, r + LANES);
        DoubleVector z4 = DoubleVector.fromArray(SPECIES, w4, r + 2 * LANES);
        DoubleVector x5 = DoubleVector.fromArray(SPECIES, w5, r);
        DoubleVector y5 = DoubleVector.fromArray(SPECIES, w5, r + LANES);
        DoubleVector z5 = DoubleVector.fromArray(SPECIES, w5, r + 2 * LANES);
        DoubleVector x6 = DoubleVector.fromArray(SPECIES, w6, r);
        DoubleVector y6 = DoubleVector.fromArray(SPECIES, w6, r + LANES);
        DoubleVector z6 = DoubleVector.fromArray(SPECIES, w6, r + 2 * LANES);
        DoubleVector x7 = DoubleVector.fromArray(SPECIES, w7, r);
        DoubleVector y7 = DoubleVector.fromArray(SPECIES, w7, r + LANES);
        DoubleVector z7 = DoubleVector.fromArray(SPECIES, w7, r + 2 * LANES);
        for (int q = 0; q < count; q++) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, strips, strip + 3 * q * LANES);
            DoubleVector y = DoubleVector.fromArray(SPECIES, strips, strip + (3 * q + 1) * LANES);
            DoubleVector z = DoubleVector.fromArray(SPECIES, strips, strip + (3 * q + 2) * LANES);
            DoubleVector f0 = DoubleVector.broadcast(SPECIES, v[at + 4 * q]);
            x0 = f0.fma(x, x0);
            y0 = f0.fma(y, y0);
            z0 = f0.fma(z, z0);
            DoubleVector f1 = DoubleVector.broadcast(SPECIES, v[at + 4 * q + 1]);
            x1 = f1.fma(x, x1);
            y1 = f1.fma(y, y1);
            z1 = f1.fma(z, z1);
            DoubleVector f2 = DoubleVector.broadcast(SPECIES, v[at + 4 * q + 2]);
            x2 = f2.fma(x, x2);
            y2 = f2.fma(y, y2);
            z2 = f2.fma(z, z2);
            DoubleVector f3 = DoubleVector.broadcast(SPECIES, v[at + 4 * q + 3]);
            x3 = f3.fma(x, x3);
            y3 = f3.fma(y, y3);
            z3 = f3.fma(z, z3);
            DoubleVector f4 = DoubleVector.broadcast(SPECIES, v[next + 4 * q]);
            x4 = f4.fma(x, x4);
            y4 = f4.fma(y, y4);
            z4 = f4.fma(z, z4);
            DoubleVector f5 = DoubleVector.broadcast(SPECIES, v[next + 4 * q + 1]);
            x5 = f5.fma(x, x5);
            y5 = f5.fma(y, y5);
            z5 = f5.fma(z, z5);
            DoubleVector f6 = DoubleVector.broadcast(SPECIES, v[next + 4 * q + 2]);
            x6 = f6.fma(x, x6);
            y6 = f6.fma(y, y6);
            z6 = f6.fma(z, z6);
            DoubleVector f7 = DoubleVector.broadcast(SPECIES, v[next + 4 * q + 3]);
            x7 = f7.fma(x, x7);
            y7 = f7.fma(y, y7);
            z7 = f7.fma(z, z7);
        }
        x0.intoArray(w0, r);
        y0.intoArray(w0, r + LANES);
        z0.intoArray(w0, r + 2 * LANES);
        x1.intoArray(w1, r);
        y1.intoArray(w1, r + LANES);
        z1.intoArray(w1, r + 2 * LANES);
        x2.intoArray(w2, r);
        y2.intoArray(w2, r + LANES);
        z2.intoArray(w2, r + 2 * LANES);
        x3.intoArray(w3, r);
        y3.intoArray(w3, r + LANES);
        z3.intoArray(w3, r + 2 * LANES);
        x4.intoArray(w4, r);
        y4.intoArray(w4, r + LANES);
        z4.intoArray(w4, r + 2 * LANES);
        x5.intoArray(w5, r);
        y5.intoArray(w5, r + LANES);
        z5.intoArray(w5, r + 2 * LANES);
        x6.intoArray(w6, r);
        y6.intoArray(w6, r + LANES);
        z6.intoArray(w6, r + 2 * LANES);
        x7.intoArray(w7, r);
        y7.intoArray(w7, r + LANES);
        z7.intoArray(w7, r + 2 * LANES);
    }

    private static void narrow(double[][] into, int column, int r, double[] strips, int strip, int count, double[] v,
            int at) {
        double[] w0 = into[column];
        double[] w1 = into[column + 1];
        double[] w2 = into[column + 2];
        double[] w3 = into[column + 3];
        DoubleVector x0 = DoubleVector.fromArray(SPECIES, w0, r);
        DoubleVector y0 = DoubleVector.fromArray(SPECIES, w0, r + LANES);
        DoubleVector x1 = DoubleVector.fromArray(SPECIES, w1, r);
        DoubleVector y1 = DoubleVector.fromArray(SPECIES, w1, r + LANES);
        DoubleVector x2 = DoubleVector.fromArray(SPECIES, w2, r);
        DoubleVector y2 = DoubleVector.fromArray(SPECIES, w2, r + LANES);
        DoubleVector x3 = DoubleVector.fromArray(SPECIES, w3, r);
        DoubleVector y3 = DoubleVector.fromArray(SPECIES, w3, r + LANES);
        for (int q = 0; q < count; q++) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, strips, strip + 2 * q * LANES);
            DoubleVector y = DoubleVector.fromArray(SPECIES, strips, strip + (2 * q + 1) * LANES);
            DoubleVector f0 = DoubleVector.broadcast(SPECIES, v[at + 4 * q]);
            x0 = f0.fma(x, x0);
            y0 = f0.fma(y, y0);
            DoubleVector f1 = DoubleVector.broadcast(SPECIES, v[at + 4 * q + 1]);
            x1 = f1.fma(x, x1);
            y1 = f1.fma(y, y1);
            DoubleVector f2 = DoubleVector.broadcast(SPECIES, v[at + 4 * q + 2]);
            x2 = f2.fma(x, x2);
            y2 = f2.fma(y, y2);
            DoubleVector f3 = DoubleVector.broadcast(SPECIES, v[at + 4 * q + 3]);
            x3 = f3.fma(x, x3);
            y3 = f3.fma(y, y3);
        }
        x0.intoArray(w0, r);
        y0.intoArray(w0, r + LANES);
        x1.intoArray(w1, r);
        y1.intoArray(w1, r + LANES);
        x2.intoArray(w2, r);
        y2.intoArray(w2, r + LANES);
        x3.intoArray(w3, r);
        y3.intoArray(w3, r + LANES);
    }
}
