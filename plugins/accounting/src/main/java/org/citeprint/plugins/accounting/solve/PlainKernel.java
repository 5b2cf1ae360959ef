// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/** The kernel for virtual machines without vectors. */
final class PlainKernel implements Kernel {

    @Override
    public void multiply(double[] z, int n, double[] v, double[] w, int width, int from, int to) {
        for (int row = from; row < to; row++) {
            for (int k = 0; k < n; k++) {
                double factor = z[row * n + k];
                if (factor != 0) {
                    axpy(factor, v, k * width, w, row * width, width);
                }
            }
        }
    }

    private static void axpy(double factor, double[] v, int at, double[] w, int into, int width) {
        for (int column = 0; column < width; column++) {
            w[into + column] = Math.fma(factor, v[at + column], w[into + column]);
        }
    }
}
