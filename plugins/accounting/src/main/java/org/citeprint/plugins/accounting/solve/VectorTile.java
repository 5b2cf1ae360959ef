// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel in explicit vectors. Each method is written out in one piece on purpose: handing vectors to helpers makes
 * the compiler give up and box them.
 */
final class VectorTile implements Tile {

    private static final VectorSpecies<Float> SINGLE = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    @Override
    public void add(float[] w0, float[] w1, float[][] a, int k, float[] v, int at) {
        float[] a0 = a[k];
        float[] a1 = a[k + 1];
        float[] a2 = a[k + 2];
        float[] a3 = a[k + 3];
        float[] a4 = a[k + 4];
        float[] a5 = a[k + 5];
        float[] a6 = a[k + 6];
        float[] a7 = a[k + 7];
        FloatVector f0 = FloatVector.broadcast(SINGLE, v[at]);
        FloatVector f1 = FloatVector.broadcast(SINGLE, v[at + 1]);
        FloatVector f2 = FloatVector.broadcast(SINGLE, v[at + 2]);
        FloatVector f3 = FloatVector.broadcast(SINGLE, v[at + 3]);
        FloatVector f4 = FloatVector.broadcast(SINGLE, v[at + 4]);
        FloatVector f5 = FloatVector.broadcast(SINGLE, v[at + 5]);
        FloatVector f6 = FloatVector.broadcast(SINGLE, v[at + 6]);
        FloatVector f7 = FloatVector.broadcast(SINGLE, v[at + 7]);
        FloatVector g0 = FloatVector.broadcast(SINGLE, v[at + 8]);
        FloatVector g1 = FloatVector.broadcast(SINGLE, v[at + 9]);
        FloatVector g2 = FloatVector.broadcast(SINGLE, v[at + 10]);
        FloatVector g3 = FloatVector.broadcast(SINGLE, v[at + 11]);
        FloatVector g4 = FloatVector.broadcast(SINGLE, v[at + 12]);
        FloatVector g5 = FloatVector.broadcast(SINGLE, v[at + 13]);
        FloatVector g6 = FloatVector.broadcast(SINGLE, v[at + 14]);
        FloatVector g7 = FloatVector.broadcast(SINGLE, v[at + 15]);
        int end = SINGLE.loopBound(w0.length);
        for (int r = 0; r < end; r += SINGLE.length()) {
            FloatVector sum0 = FloatVector.fromArray(SINGLE, w0, r);
            FloatVector sum1 = FloatVector.fromArray(SINGLE, w1, r);
            FloatVector x0 = FloatVector.fromArray(SINGLE, a0, r);
            sum0 = f0.fma(x0, sum0);
            sum1 = g0.fma(x0, sum1);
            FloatVector x1 = FloatVector.fromArray(SINGLE, a1, r);
            sum0 = f1.fma(x1, sum0);
            sum1 = g1.fma(x1, sum1);
            FloatVector x2 = FloatVector.fromArray(SINGLE, a2, r);
            sum0 = f2.fma(x2, sum0);
            sum1 = g2.fma(x2, sum1);
            FloatVector x3 = FloatVector.fromArray(SINGLE, a3, r);
            sum0 = f3.fma(x3, sum0);
            sum1 = g3.fma(x3, sum1);
            FloatVector x4 = FloatVector.fromArray(SINGLE, a4, r);
            sum0 = f4.fma(x4, sum0);
            sum1 = g4.fma(x4, sum1);
            FloatVector x5 = FloatVector.fromArray(SINGLE, a5, r);
            sum0 = f5.fma(x5, sum0);
            sum1 = g5.fma(x5, sum1);
            FloatVector x6 = FloatVector.fromArray(SINGLE, a6, r);
            sum0 = f6.fma(x6, sum0);
            sum1 = g6.fma(x6, sum1);
            FloatVector x7 = FloatVector.fromArray(SINGLE, a7, r);
            sum0 = f7.fma(x7, sum0);
            sum1 = g7.fma(x7, sum1);
            sum0.intoArray(w0, r);
            sum1.intoArray(w1, r);
        }
        for (int r = end; r < w0.length; r++) {
            for (int i = 0; i < STEPS; i++) {
                w0[r] = Math.fma(v[at + i], a[k + i][r], w0[r]);
                w1[r] = Math.fma(v[at + STEPS + i], a[k + i][r], w1[r]);
            }
        }
    }

    @Override
    public void add(double[] w0, double[] w1, double[][] a, int k, double[] v, int at) {
        double[] a0 = a[k];
        double[] a1 = a[k + 1];
        double[] a2 = a[k + 2];
        double[] a3 = a[k + 3];
        double[] a4 = a[k + 4];
        double[] a5 = a[k + 5];
        double[] a6 = a[k + 6];
        double[] a7 = a[k + 7];
        DoubleVector f0 = DoubleVector.broadcast(DOUBLE, v[at]);
        DoubleVector f1 = DoubleVector.broadcast(DOUBLE, v[at + 1]);
        DoubleVector f2 = DoubleVector.broadcast(DOUBLE, v[at + 2]);
        DoubleVector f3 = DoubleVector.broadcast(DOUBLE, v[at + 3]);
        DoubleVector f4 = DoubleVector.broadcast(DOUBLE, v[at + 4]);
        DoubleVector f5 = DoubleVector.broadcast(DOUBLE, v[at + 5]);
        DoubleVector f6 = DoubleVector.broadcast(DOUBLE, v[at + 6]);
        DoubleVector f7 = DoubleVector.broadcast(DOUBLE, v[at + 7]);
        DoubleVector g0 = DoubleVector.broadcast(DOUBLE, v[at + 8]);
        DoubleVector g1 = DoubleVector.broadcast(DOUBLE, v[at + 9]);
        DoubleVector g2 = DoubleVector.broadcast(DOUBLE, v[at + 10]);
        DoubleVector g3 = DoubleVector.broadcast(DOUBLE, v[at + 11]);
        DoubleVector g4 = DoubleVector.broadcast(DOUBLE, v[at + 12]);
        DoubleVector g5 = DoubleVector.broadcast(DOUBLE, v[at + 13]);
        DoubleVector g6 = DoubleVector.broadcast(DOUBLE, v[at + 14]);
        DoubleVector g7 = DoubleVector.broadcast(DOUBLE, v[at + 15]);
        int end = DOUBLE.loopBound(w0.length);
        for (int r = 0; r < end; r += DOUBLE.length()) {
            DoubleVector sum0 = DoubleVector.fromArray(DOUBLE, w0, r);
            DoubleVector sum1 = DoubleVector.fromArray(DOUBLE, w1, r);
            DoubleVector x0 = DoubleVector.fromArray(DOUBLE, a0, r);
            sum0 = f0.fma(x0, sum0);
            sum1 = g0.fma(x0, sum1);
            DoubleVector x1 = DoubleVector.fromArray(DOUBLE, a1, r);
            sum0 = f1.fma(x1, sum0);
            sum1 = g1.fma(x1, sum1);
            DoubleVector x2 = DoubleVector.fromArray(DOUBLE, a2, r);
            sum0 = f2.fma(x2, sum0);
            sum1 = g2.fma(x2, sum1);
            DoubleVector x3 = DoubleVector.fromArray(DOUBLE, a3, r);
            sum0 = f3.fma(x3, sum0);
            sum1 = g3.fma(x3, sum1);
            DoubleVector x4 = DoubleVector.fromArray(DOUBLE, a4, r);
            sum0 = f4.fma(x4, sum0);
            sum1 = g4.fma(x4, sum1);
            DoubleVector x5 = DoubleVector.fromArray(DOUBLE, a5, r);
            sum0 = f5.fma(x5, sum0);
            sum1 = g5.fma(x5, sum1);
            DoubleVector x6 = DoubleVector.fromArray(DOUBLE, a6, r);
            sum0 = f6.fma(x6, sum0);
            sum1 = g6.fma(x6, sum1);
            DoubleVector x7 = DoubleVector.fromArray(DOUBLE, a7, r);
            sum0 = f7.fma(x7, sum0);
            sum1 = g7.fma(x7, sum1);
            sum0.intoArray(w0, r);
            sum1.intoArray(w1, r);
        }
        for (int r = end; r < w0.length; r++) {
            for (int i = 0; i < STEPS; i++) {
                w0[r] = Math.fma(v[at + i], a[k + i][r], w0[r]);
                w1[r] = Math.fma(v[at + STEPS + i], a[k + i][r], w1[r]);
            }
        }
    }
}
