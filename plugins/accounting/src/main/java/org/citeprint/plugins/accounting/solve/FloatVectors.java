// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel of explicit vectors in single precision: a tile of the result stays in registers for all of a run of
 * columns of the matrix. Strips of the matrix as high as the tile lie in one piece, so that memory is read in its order and
 * a part of one stays in the innermost cache while all columns of the result take it. Each tile is one method written out: handing vectors to
 * helpers makes the compiler give up and box them.
 */
final class FloatVectors implements FloatMatrix {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
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
    private final float[] strips;

    FloatVectors(float[][] matrix, int from, int to, int rows) {
        this.rows = rows;
        this.columns = to - from;
        this.strips = new float[(rows + ROWS - 1) / ROWS * ROWS * columns];
        for (int k = 0; k < columns; k++) {
            for (int r = 0; r < rows; r += ROWS) {
                System.arraycopy(matrix[from + k], r, strips, (r / ROWS * columns + k) * ROWS,
                        Math.min(ROWS, rows - r));
            }
        }
    }

    /** Calls its tile with as little work as can be. */
    static void touch() {
        float[][] columns = new float[COLUMNS][ROWS];
        tile(columns, 0, 0, columns[0], 0, 1, columns[0], 0, 0);
    }

    @Override
    public void addTo(float[][] into, Factors.Floats factors, int row, int k, int steps) {
        float[][] rest = new float[COLUMNS][ROWS];
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

    /** A strip is read from memory once, in one piece. */
    @Override
    public void addTo(float[] into, float[] factors, int k, int steps) {
        for (int r = 0; r < rows; r += ROWS) {
            int count = Math.min(ROWS, rows - r);
            float[] sums = new float[ROWS];
            System.arraycopy(into, r, sums, 0, count);
            if (WIDE) {
                three(sums, strips, (r / ROWS * columns + k) * ROWS, steps, factors, k);
            } else {
                two(sums, strips, (r / ROWS * columns + k) * ROWS, steps, factors, k);
            }
            System.arraycopy(sums, 0, into, r, count);
        }
    }

    /** A tile that hangs over the last row or column goes to arrays of its own and back. */
    private static void copy(
            float[][] from, int column, int r, float[][] into, int to, int row, int columns, int rows) {
        for (int c = 0; c < columns; c++) {
            System.arraycopy(from[column + c], r, into[to + c], row, rows);
        }
    }

    private static void tile(float[][] into, int column, int r, float[] strips, int strip, int count, float[] v, int at,
            int next) {
        if (WIDE) {
            wide(into, column, r, strips, strip, count, v, at, next);
        } else {
            narrow(into, column, r, strips, strip, count, v, at);
        }
    }

    private static void wide(float[][] into, int column, int r, float[] strips, int strip, int count, float[] v, int at,
            int next) {
        float[] w0 = into[column];
        float[] w1 = into[column + 1];
        float[] w2 = into[column + 2];
        float[] w3 = into[column + 3];
        float[] w4 = into[column + 4];
        float[] w5 = into[column + 5];
        float[] w6 = into[column + 6];
        float[] w7 = into[column + 7];
        FloatVector x0 = FloatVector.fromArray(SPECIES, w0, r);
        FloatVector y0 = FloatVector.fromArray(SPECIES, w0, r + LANES);
        FloatVector z0 = FloatVector.fromArray(SPECIES, w0, r + 2 * LANES);
        FloatVector x1 = FloatVector.fromArray(SPECIES, w1, r);
        FloatVector y1 = FloatVector.fromArray(SPECIES, w1, r + LANES);
        FloatVector z1 = FloatVector.fromArray(SPECIES, w1, r + 2 * LANES);
        FloatVector x2 = FloatVector.fromArray(SPECIES, w2, r);
        FloatVector y2 = FloatVector.fromArray(SPECIES, w2, r + LANES);
        FloatVector z2 = FloatVector.fromArray(SPECIES, w2, r + 2 * LANES);
        FloatVector x3 = FloatVector.fromArray(SPECIES, w3, r);
        FloatVector y3 = FloatVector.fromArray(SPECIES, w3, r + LANES);
        FloatVector z3 = FloatVector.fromArray(SPECIES, w3, r + 2 * LANES);
        FloatVector x4 = FloatVector.fromArray(SPECIES, w4, r);
        FloatVector y4 = FloatVector.fromArray(SPECIES, w4, r + LANES);
        FloatVector z4 = FloatVector.fromArray(SPECIES, w4, r + 2 * LANES);
        FloatVector x5 = FloatVector.fromArray(SPECIES, w5, r);
        FloatVector y5 = FloatVector.fromArray(SPECIES, w5, r + LANES);
        FloatVector z5 = FloatVector.fromArray(SPECIES, w5, r + 2 * LANES);
        FloatVector x6 = FloatVector.fromArray(SPECIES, w6, r);
        FloatVector y6 = FloatVector.fromArray(SPECIES, w6, r + LANES);
        FloatVector z6 = FloatVector.fromArray(SPECIES, w6, r + 2 * LANES);
        FloatVector x7 = FloatVector.fromArray(SPECIES, w7, r);
        FloatVector y7 = FloatVector.fromArray(SPECIES, w7, r + LANES);
        FloatVector z7 = FloatVector.fromArray(SPECIES, w7, r + 2 * LANES);
        for (int q = 0; q < count; q++) {
            FloatVector x = FloatVector.fromArray(SPECIES, strips, strip + 3 * q * LANES);
            FloatVector y = FloatVector.fromArray(SPECIES, strips, strip + (3 * q + 1) * LANES);
            FloatVector z = FloatVector.fromArray(SPECIES, strips, strip + (3 * q + 2) * LANES);
            FloatVector f0 = FloatVector.broadcast(SPECIES, v[at + 4 * q]);
            x0 = f0.fma(x, x0);
            y0 = f0.fma(y, y0);
            z0 = f0.fma(z, z0);
            FloatVector f1 = FloatVector.broadcast(SPECIES, v[at + 4 * q + 1]);
            x1 = f1.fma(x, x1);
            y1 = f1.fma(y, y1);
            z1 = f1.fma(z, z1);
            FloatVector f2 = FloatVector.broadcast(SPECIES, v[at + 4 * q + 2]);
            x2 = f2.fma(x, x2);
            y2 = f2.fma(y, y2);
            z2 = f2.fma(z, z2);
            FloatVector f3 = FloatVector.broadcast(SPECIES, v[at + 4 * q + 3]);
            x3 = f3.fma(x, x3);
            y3 = f3.fma(y, y3);
            z3 = f3.fma(z, z3);
            FloatVector f4 = FloatVector.broadcast(SPECIES, v[next + 4 * q]);
            x4 = f4.fma(x, x4);
            y4 = f4.fma(y, y4);
            z4 = f4.fma(z, z4);
            FloatVector f5 = FloatVector.broadcast(SPECIES, v[next + 4 * q + 1]);
            x5 = f5.fma(x, x5);
            y5 = f5.fma(y, y5);
            z5 = f5.fma(z, z5);
            FloatVector f6 = FloatVector.broadcast(SPECIES, v[next + 4 * q + 2]);
            x6 = f6.fma(x, x6);
            y6 = f6.fma(y, y6);
            z6 = f6.fma(z, z6);
            FloatVector f7 = FloatVector.broadcast(SPECIES, v[next + 4 * q + 3]);
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

    private static void narrow(float[][] into, int column, int r, float[] strips, int strip, int count, float[] v,
            int at) {
        float[] w0 = into[column];
        float[] w1 = into[column + 1];
        float[] w2 = into[column + 2];
        float[] w3 = into[column + 3];
        FloatVector x0 = FloatVector.fromArray(SPECIES, w0, r);
        FloatVector y0 = FloatVector.fromArray(SPECIES, w0, r + LANES);
        FloatVector x1 = FloatVector.fromArray(SPECIES, w1, r);
        FloatVector y1 = FloatVector.fromArray(SPECIES, w1, r + LANES);
        FloatVector x2 = FloatVector.fromArray(SPECIES, w2, r);
        FloatVector y2 = FloatVector.fromArray(SPECIES, w2, r + LANES);
        FloatVector x3 = FloatVector.fromArray(SPECIES, w3, r);
        FloatVector y3 = FloatVector.fromArray(SPECIES, w3, r + LANES);
        for (int q = 0; q < count; q++) {
            FloatVector x = FloatVector.fromArray(SPECIES, strips, strip + 2 * q * LANES);
            FloatVector y = FloatVector.fromArray(SPECIES, strips, strip + (2 * q + 1) * LANES);
            FloatVector f0 = FloatVector.broadcast(SPECIES, v[at + 4 * q]);
            x0 = f0.fma(x, x0);
            y0 = f0.fma(y, y0);
            FloatVector f1 = FloatVector.broadcast(SPECIES, v[at + 4 * q + 1]);
            x1 = f1.fma(x, x1);
            y1 = f1.fma(y, y1);
            FloatVector f2 = FloatVector.broadcast(SPECIES, v[at + 4 * q + 2]);
            x2 = f2.fma(x, x2);
            y2 = f2.fma(y, y2);
            FloatVector f3 = FloatVector.broadcast(SPECIES, v[at + 4 * q + 3]);
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

    private static void three(float[] sums, float[] strips, int strip, int count, float[] v, int at) {
        FloatVector x0 = FloatVector.fromArray(SPECIES, sums, 0);
        FloatVector y0 = FloatVector.fromArray(SPECIES, sums, LANES);
        FloatVector z0 = FloatVector.fromArray(SPECIES, sums, 2 * LANES);
        for (int q = 0; q < count; q++) {
            FloatVector f = FloatVector.broadcast(SPECIES, v[at + q]);
            x0 = f.fma(FloatVector.fromArray(SPECIES, strips, strip + 3 * q * LANES), x0);
            y0 = f.fma(FloatVector.fromArray(SPECIES, strips, strip + (3 * q + 1) * LANES), y0);
            z0 = f.fma(FloatVector.fromArray(SPECIES, strips, strip + (3 * q + 2) * LANES), z0);
        }
        x0.intoArray(sums, 0);
        y0.intoArray(sums, LANES);
        z0.intoArray(sums, 2 * LANES);
    }

    private static void two(float[] sums, float[] strips, int strip, int count, float[] v, int at) {
        FloatVector x0 = FloatVector.fromArray(SPECIES, sums, 0);
        FloatVector y0 = FloatVector.fromArray(SPECIES, sums, LANES);
        for (int q = 0; q < count; q++) {
            FloatVector f = FloatVector.broadcast(SPECIES, v[at + q]);
            x0 = f.fma(FloatVector.fromArray(SPECIES, strips, strip + 2 * q * LANES), x0);
            y0 = f.fma(FloatVector.fromArray(SPECIES, strips, strip + (2 * q + 1) * LANES), y0);
        }
        x0.intoArray(sums, 0);
        y0.intoArray(sums, LANES);
    }
}
