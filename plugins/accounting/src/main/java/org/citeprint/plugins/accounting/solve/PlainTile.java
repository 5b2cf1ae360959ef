// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The kernel for virtual machines without the module of vectors. The loops have just the size that the compiler still
 * unrolls: with one more column of either kind it leaves them as they are, seven times slower.
 */
final class PlainTile implements Tile {

    @Override
    public void add(float[] w0, float[] w1, float[][] a, int k, float[] v, int at) {
        add(w0, w1, a[k], a[k + 1], a[k + 2], a[k + 3], a[k + 4], a[k + 5], a[k + 6], a[k + 7], v, at);
    }

    private static void add(
            float[] w0, float[] w1, float[] a0, float[] a1, float[] a2, float[] a3,
            float[] a4, float[] a5, float[] a6, float[] a7, float[] v, int at) {
        float f0 = v[at];
        float f1 = v[at + 1];
        float f2 = v[at + 2];
        float f3 = v[at + 3];
        float f4 = v[at + 4];
        float f5 = v[at + 5];
        float f6 = v[at + 6];
        float f7 = v[at + 7];
        float g0 = v[at + 8];
        float g1 = v[at + 9];
        float g2 = v[at + 10];
        float g3 = v[at + 11];
        float g4 = v[at + 12];
        float g5 = v[at + 13];
        float g6 = v[at + 14];
        float g7 = v[at + 15];
        for (int r = 0; r < w0.length; r++) {
            float x0 = a0[r];
            float x1 = a1[r];
            float x2 = a2[r];
            float x3 = a3[r];
            float x4 = a4[r];
            float x5 = a5[r];
            float x6 = a6[r];
            float x7 = a7[r];
            float low0 = Math.fma(f3, x3, Math.fma(f2, x2, Math.fma(f1, x1, Math.fma(f0, x0, w0[r]))));
            w0[r] = Math.fma(f7, x7, Math.fma(f6, x6, Math.fma(f5, x5, Math.fma(f4, x4, low0))));
            float low1 = Math.fma(g3, x3, Math.fma(g2, x2, Math.fma(g1, x1, Math.fma(g0, x0, w1[r]))));
            w1[r] = Math.fma(g7, x7, Math.fma(g6, x6, Math.fma(g5, x5, Math.fma(g4, x4, low1))));
        }
    }

    @Override
    public void add(double[] w0, double[] w1, double[][] a, int k, double[] v, int at) {
        add(w0, w1, a[k], a[k + 1], a[k + 2], a[k + 3], a[k + 4], a[k + 5], a[k + 6], a[k + 7], v, at);
    }

    private static void add(
            double[] w0, double[] w1, double[] a0, double[] a1, double[] a2, double[] a3,
            double[] a4, double[] a5, double[] a6, double[] a7, double[] v, int at) {
        double f0 = v[at];
        double f1 = v[at + 1];
        double f2 = v[at + 2];
        double f3 = v[at + 3];
        double f4 = v[at + 4];
        double f5 = v[at + 5];
        double f6 = v[at + 6];
        double f7 = v[at + 7];
        double g0 = v[at + 8];
        double g1 = v[at + 9];
        double g2 = v[at + 10];
        double g3 = v[at + 11];
        double g4 = v[at + 12];
        double g5 = v[at + 13];
        double g6 = v[at + 14];
        double g7 = v[at + 15];
        for (int r = 0; r < w0.length; r++) {
            double x0 = a0[r];
            double x1 = a1[r];
            double x2 = a2[r];
            double x3 = a3[r];
            double x4 = a4[r];
            double x5 = a5[r];
            double x6 = a6[r];
            double x7 = a7[r];
            double low0 = Math.fma(f3, x3, Math.fma(f2, x2, Math.fma(f1, x1, Math.fma(f0, x0, w0[r]))));
            w0[r] = Math.fma(f7, x7, Math.fma(f6, x6, Math.fma(f5, x5, Math.fma(f4, x4, low0))));
            double low1 = Math.fma(g3, x3, Math.fma(g2, x2, Math.fma(g1, x1, Math.fma(g0, x0, w1[r]))));
            w1[r] = Math.fma(g7, x7, Math.fma(g6, x6, Math.fma(g5, x5, Math.fma(g4, x4, low1))));
        }
    }

    @Override
    public void add(float[] w0, float[] w1, float[] w2, float[] w3, float[][] a, int k, float[] v, int at) {
        add(w0, w1, w2, w3, a[k], a[k + 1], a[k + 2], a[k + 3], v, at);
        add(w0, w1, w2, w3, a[k + 4], a[k + 5], a[k + 6], a[k + 7], v, at + 4);
    }

    /** Four columns of the matrix: half of a chain, for twice as many columns of the result. */
    private static void add(
            float[] w0, float[] w1, float[] w2, float[] w3, float[] a0, float[] a1, float[] a2, float[] a3, float[] v,
            int at) {
        float e0 = v[at];
        float e1 = v[at + 1];
        float e2 = v[at + 2];
        float e3 = v[at + 3];
        float f0 = v[at + 8];
        float f1 = v[at + 9];
        float f2 = v[at + 10];
        float f3 = v[at + 11];
        float g0 = v[at + 16];
        float g1 = v[at + 17];
        float g2 = v[at + 18];
        float g3 = v[at + 19];
        float h0 = v[at + 24];
        float h1 = v[at + 25];
        float h2 = v[at + 26];
        float h3 = v[at + 27];
        for (int r = 0; r < w0.length; r++) {
            float x0 = a0[r];
            float x1 = a1[r];
            float x2 = a2[r];
            float x3 = a3[r];
            w0[r] = Math.fma(e3, x3, Math.fma(e2, x2, Math.fma(e1, x1, Math.fma(e0, x0, w0[r]))));
            w1[r] = Math.fma(f3, x3, Math.fma(f2, x2, Math.fma(f1, x1, Math.fma(f0, x0, w1[r]))));
            w2[r] = Math.fma(g3, x3, Math.fma(g2, x2, Math.fma(g1, x1, Math.fma(g0, x0, w2[r]))));
            w3[r] = Math.fma(h3, x3, Math.fma(h2, x2, Math.fma(h1, x1, Math.fma(h0, x0, w3[r]))));
        }
    }

    @Override
    public void add(double[] w0, double[] w1, double[] w2, double[] w3, double[][] a, int k, double[] v, int at) {
        add(w0, w1, w2, w3, a[k], a[k + 1], a[k + 2], a[k + 3], v, at);
        add(w0, w1, w2, w3, a[k + 4], a[k + 5], a[k + 6], a[k + 7], v, at + 4);
    }

    /** Four columns of the matrix: half of a chain, for twice as many columns of the result. */
    private static void add(
            double[] w0, double[] w1, double[] w2, double[] w3, double[] a0, double[] a1, double[] a2, double[] a3,
            double[] v, int at) {
        double e0 = v[at];
        double e1 = v[at + 1];
        double e2 = v[at + 2];
        double e3 = v[at + 3];
        double f0 = v[at + 8];
        double f1 = v[at + 9];
        double f2 = v[at + 10];
        double f3 = v[at + 11];
        double g0 = v[at + 16];
        double g1 = v[at + 17];
        double g2 = v[at + 18];
        double g3 = v[at + 19];
        double h0 = v[at + 24];
        double h1 = v[at + 25];
        double h2 = v[at + 26];
        double h3 = v[at + 27];
        for (int r = 0; r < w0.length; r++) {
            double x0 = a0[r];
            double x1 = a1[r];
            double x2 = a2[r];
            double x3 = a3[r];
            w0[r] = Math.fma(e3, x3, Math.fma(e2, x2, Math.fma(e1, x1, Math.fma(e0, x0, w0[r]))));
            w1[r] = Math.fma(f3, x3, Math.fma(f2, x2, Math.fma(f1, x1, Math.fma(f0, x0, w1[r]))));
            w2[r] = Math.fma(g3, x3, Math.fma(g2, x2, Math.fma(g1, x1, Math.fma(g0, x0, w2[r]))));
            w3[r] = Math.fma(h3, x3, Math.fma(h2, x2, Math.fma(h1, x1, Math.fma(h0, x0, w3[r]))));
        }
    }
}
