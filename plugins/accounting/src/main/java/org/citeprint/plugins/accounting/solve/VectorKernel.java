// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Four rows by two vectors at a time in eight accumulators, which fit the registers of every machine, over slices of
 * the inner index that stay in the second-level cache.
 */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > Product.LANES
            ? DoubleVector.SPECIES_512
            : DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int SLICE = 1024;
    private static final int ROWS = 4;

    private final PlainKernel plain = new PlainKernel();

    @Override
    public void multiply(double[] z, int n, double[] v, double[] w, int width, int from, int to) {
        int groups = from + (to - from) / ROWS * ROWS;
        for (int begin = 0; begin < n; begin += SLICE) {
            int end = Math.min(n, begin + SLICE);
            for (int row = from; row < groups; row += ROWS) {
                int column = 0;
                for (; column + 2 * LANES <= width; column += 2 * LANES) {
                    two(z, n, v, w, width, row, column, begin, end);
                }
                for (; column < width; column += LANES) {
                    one(z, n, v, w, width, row, column, begin, end);
                }
            }
        }
        plain.multiply(z, n, v, w, width, groups, to);
    }

    /** One method on purpose: handing vectors to helpers makes the compiler give up and box them. */
    private static void two(
            double[] z, int n, double[] v, double[] w, int width, int row, int column, int begin, int end) {
        int into = row * width + column;
        DoubleVector a0 = DoubleVector.fromArray(SPECIES, w, into);
        DoubleVector a1 = DoubleVector.fromArray(SPECIES, w, into + LANES);
        DoubleVector b0 = DoubleVector.fromArray(SPECIES, w, into + width);
        DoubleVector b1 = DoubleVector.fromArray(SPECIES, w, into + width + LANES);
        DoubleVector c0 = DoubleVector.fromArray(SPECIES, w, into + 2 * width);
        DoubleVector c1 = DoubleVector.fromArray(SPECIES, w, into + 2 * width + LANES);
        DoubleVector d0 = DoubleVector.fromArray(SPECIES, w, into + 3 * width);
        DoubleVector d1 = DoubleVector.fromArray(SPECIES, w, into + 3 * width + LANES);
        int at = row * n;
        for (int k = begin; k < end; k++) {
            DoubleVector v0 = DoubleVector.fromArray(SPECIES, v, k * width + column);
            DoubleVector v1 = DoubleVector.fromArray(SPECIES, v, k * width + column + LANES);
            DoubleVector factor = DoubleVector.broadcast(SPECIES, z[at + k]);
            a0 = factor.fma(v0, a0);
            a1 = factor.fma(v1, a1);
            factor = DoubleVector.broadcast(SPECIES, z[at + n + k]);
            b0 = factor.fma(v0, b0);
            b1 = factor.fma(v1, b1);
            factor = DoubleVector.broadcast(SPECIES, z[at + 2 * n + k]);
            c0 = factor.fma(v0, c0);
            c1 = factor.fma(v1, c1);
            factor = DoubleVector.broadcast(SPECIES, z[at + 3 * n + k]);
            d0 = factor.fma(v0, d0);
            d1 = factor.fma(v1, d1);
        }
        a0.intoArray(w, into);
        a1.intoArray(w, into + LANES);
        b0.intoArray(w, into + width);
        b1.intoArray(w, into + width + LANES);
        c0.intoArray(w, into + 2 * width);
        c1.intoArray(w, into + 2 * width + LANES);
        d0.intoArray(w, into + 3 * width);
        d1.intoArray(w, into + 3 * width + LANES);
    }

    private static void one(
            double[] z, int n, double[] v, double[] w, int width, int row, int column, int begin, int end) {
        int into = row * width + column;
        DoubleVector a = DoubleVector.fromArray(SPECIES, w, into);
        DoubleVector b = DoubleVector.fromArray(SPECIES, w, into + width);
        DoubleVector c = DoubleVector.fromArray(SPECIES, w, into + 2 * width);
        DoubleVector d = DoubleVector.fromArray(SPECIES, w, into + 3 * width);
        int at = row * n;
        for (int k = begin; k < end; k++) {
            DoubleVector values = DoubleVector.fromArray(SPECIES, v, k * width + column);
            a = DoubleVector.broadcast(SPECIES, z[at + k]).fma(values, a);
            b = DoubleVector.broadcast(SPECIES, z[at + n + k]).fma(values, b);
            c = DoubleVector.broadcast(SPECIES, z[at + 2 * n + k]).fma(values, c);
            d = DoubleVector.broadcast(SPECIES, z[at + 3 * n + k]).fma(values, d);
        }
        a.intoArray(w, into);
        b.intoArray(w, into + width);
        c.intoArray(w, into + 2 * width);
        d.intoArray(w, into + 3 * width);
    }
}
