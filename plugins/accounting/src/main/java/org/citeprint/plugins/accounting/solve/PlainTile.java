// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The kernel for virtual machines without the module of vectors. The compiler of Java 25 makes vectors of loops by
 * itself where all arrays are read at one index and the loop begins at the first element; each has just the size that it
 * still unrolls: with one more column of either kind it leaves them as they are, seven times slower. It keeps no sums in
 * registers from one loop to the next.
 */
final class PlainTile implements Tile {

    @Override
    public FloatMatrix matrix(float[][] columns, int from, int to, int rows) {
        return new Floats(columns, from, rows);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Floats(float[][] columns, int from, int rows) implements FloatMatrix {

        @Override
        public void addTo(float[][] into, Factors.Floats factors, int row, int k, int steps) {
            for (int q = 0; q < steps; q += Factors.GROUP) {
                int at = from + k + q;
                for (int c = 0; c < into.length; c += Factors.GROUP) {
                    add(into[c], into[c + 1], into[c + 2], into[c + 3], columns[at], columns[at + 1], columns[at + 2],
                            columns[at + 3], factors.values(), factors.at(c, row + q), rows);
                }
            }
        }

        @Override
        public void addTo(float[] into, float[] factors, int k, int steps) {
            for (int q = k; q < k + steps; q += STEPS) {
                int at = from + q;
                add(into, columns[at], columns[at + 1], columns[at + 2], columns[at + 3], columns[at + 4],
                        columns[at + 5], columns[at + 6], columns[at + 7], factors, q, rows);
            }
        }
    }

    private static void add(
            float[] w0, float[] w1, float[] w2, float[] w3, float[] a0, float[] a1, float[] a2, float[] a3, float[] v,
            int at, int end) {
        float e0 = v[at];
        float e1 = v[at + 4];
        float e2 = v[at + 8];
        float e3 = v[at + 12];
        float f0 = v[at + 1];
        float f1 = v[at + 5];
        float f2 = v[at + 9];
        float f3 = v[at + 13];
        float g0 = v[at + 2];
        float g1 = v[at + 6];
        float g2 = v[at + 10];
        float g3 = v[at + 14];
        float h0 = v[at + 3];
        float h1 = v[at + 7];
        float h2 = v[at + 11];
        float h3 = v[at + 15];
        for (int r = 0; r < end; r++) {
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
    public DoubleMatrix matrix(double[][] columns, int from, int to, int rows) {
        return new Doubles(columns, from, rows);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Doubles(double[][] columns, int from, int rows) implements DoubleMatrix {

        @Override
        public void addTo(double[][] into, Factors.Doubles factors, int row, int k, int steps) {
            for (int q = 0; q < steps; q += Factors.GROUP) {
                int at = from + k + q;
                for (int c = 0; c < into.length; c += Factors.GROUP) {
                    add(into[c], into[c + 1], into[c + 2], into[c + 3], columns[at], columns[at + 1], columns[at + 2],
                            columns[at + 3], factors.values(), factors.at(c, row + q), rows);
                }
            }
        }
    }

    private static void add(
            double[] w0, double[] w1, double[] w2, double[] w3, double[] a0, double[] a1, double[] a2, double[] a3,
            double[] v,
            int at, int end) {
        double e0 = v[at];
        double e1 = v[at + 4];
        double e2 = v[at + 8];
        double e3 = v[at + 12];
        double f0 = v[at + 1];
        double f1 = v[at + 5];
        double f2 = v[at + 9];
        double f3 = v[at + 13];
        double g0 = v[at + 2];
        double g1 = v[at + 6];
        double g2 = v[at + 10];
        double g3 = v[at + 14];
        double h0 = v[at + 3];
        double h1 = v[at + 7];
        double h2 = v[at + 11];
        double h3 = v[at + 15];
        for (int r = 0; r < end; r++) {
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

    /** Eight columns of a matrix to one of a result. */
    private static void add(
            float[] into, float[] a0, float[] a1, float[] a2, float[] a3, float[] a4, float[] a5, float[] a6,
            float[] a7,
            float[] v, int at, int end) {
        float f0 = v[at];
        float f1 = v[at + 1];
        float f2 = v[at + 2];
        float f3 = v[at + 3];
        float f4 = v[at + 4];
        float f5 = v[at + 5];
        float f6 = v[at + 6];
        float f7 = v[at + 7];
        for (int r = 0; r < end; r++) {
            float low = Math.fma(f3, a3[r], Math.fma(f2, a2[r], Math.fma(f1, a1[r], Math.fma(f0, a0[r], into[r]))));
            into[r] = Math.fma(f7, a7[r], Math.fma(f6, a6[r], Math.fma(f5, a5[r], Math.fma(f4, a4[r], low))));
        }
    }
}
