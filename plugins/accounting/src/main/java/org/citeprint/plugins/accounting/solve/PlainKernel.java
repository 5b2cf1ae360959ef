// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;

/**
 * The kernel for virtual machines without the module of vectors. Eight steps of the inner index are done for a row at
 * once, in one chain of fused multiply-adds. Every row of V is an array of its own, so that all arrays have the same
 * index: only then does the compiler of Java 25 see that they cannot overlap, and makes vectors of the loop by itself.
 */
final class PlainKernel implements Kernel {

    private static final int SLICE = 512;
    private static final int STEPS = 8;

    @Override
    public void multiply(double[] z, int n, double[] v, double[] w, int width, int from, int to) {
        for (int begin = 0; begin < n; begin += SLICE) {
            double[][] slice = rows(v, width, begin, Math.min(n, begin + SLICE));
            for (int row = from; row < to; row++) {
                double[] sums = Arrays.copyOfRange(w, row * width, (row + 1) * width);
                int k = 0;
                for (; k + STEPS <= slice.length; k += STEPS) {
                    addEight(sums, z, row * n + begin + k, slice, k);
                }
                for (; k < slice.length; k++) {
                    add(sums, z[row * n + begin + k], slice[k]);
                }
                System.arraycopy(sums, 0, w, row * width, width);
            }
        }
    }

    private static double[][] rows(double[] v, int width, int begin, int end) {
        double[][] rows = new double[end - begin][];
        for (int row = begin; row < end; row++) {
            rows[row - begin] = Arrays.copyOfRange(v, row * width, (row + 1) * width);
        }
        return rows;
    }

    private static void addEight(double[] sums, double[] z, int at, double[][] v, int k) {
        double f0 = z[at];
        double f1 = z[at + 1];
        double f2 = z[at + 2];
        double f3 = z[at + 3];
        double f4 = z[at + 4];
        double f5 = z[at + 5];
        double f6 = z[at + 6];
        double f7 = z[at + 7];
        double[] v0 = v[k];
        double[] v1 = v[k + 1];
        double[] v2 = v[k + 2];
        double[] v3 = v[k + 3];
        double[] v4 = v[k + 4];
        double[] v5 = v[k + 5];
        double[] v6 = v[k + 6];
        double[] v7 = v[k + 7];
        for (int c = 0; c < sums.length; c++) {
            double low = Math.fma(f3, v3[c], Math.fma(f2, v2[c], Math.fma(f1, v1[c], Math.fma(f0, v0[c], sums[c]))));
            sums[c] = Math.fma(f7, v7[c], Math.fma(f6, v6[c], Math.fma(f5, v5[c], Math.fma(f4, v4[c], low))));
        }
    }

    private static void add(double[] sums, double factor, double[] v) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] = Math.fma(factor, v[c], sums[c]);
        }
    }
}
