// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Arrays;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;

/**
 * The spectral radius of A = Z diag(x)⁻¹ by power iteration v ← (A + I) v / |(A + I) v|₁ from v = 1; the shift by I makes
 * cycles settle where A is not negative. Each round costs n². Columns without output count as zero.
 *
 * @param value the radius
 * @param settled whether two rounds agree to 1e-13
 */
record SpectralRadius(double value, boolean settled) {

    private static final int ROUNDS = 5_000;
    private static final double TOLERANCE = 1e-13;

    static SpectralRadius of(InputOutputSystem system, Context context) {
        int n = system.industries();
        double[] vector = new double[n];
        Arrays.fill(vector, 1.0 / n);
        double before = Double.NaN;
        for (int round = 0; round < ROUNDS; round++) {
            context.checkCancelled();
            double[] next = times(system, vector);
            double norm = 0;
            for (double value : next) {
                norm += Math.abs(value);
            }
            if (norm == 0) {
                // A v = -v: there is an eigenvalue of -1, and nothing left to go on with.
                return new SpectralRadius(1, false);
            }
            if (Math.abs(norm - before) <= TOLERANCE * norm) {
                return new SpectralRadius(norm - 1, true);
            }
            before = norm;
            for (int i = 0; i < n; i++) {
                vector[i] = next[i] / norm;
            }
        }
        return new SpectralRadius(before - 1, false);
    }

    /** (A + I) v, each row from left to right. */
    private static double[] times(InputOutputSystem system, double[] vector) {
        int n = vector.length;
        double[] scaled = new double[n];
        for (int i = 0; i < n; i++) {
            scaled[i] = system.output()[i] == 0 ? 0 : vector[i] / system.output()[i];
        }
        double[] z = system.transactions().values();
        double[] result = new double[n];
        for (int row = 0; row < n; row++) {
            double sum = 0;
            for (int column = 0; column < n; column++) {
                sum += z[row * n + column] * scaled[column];
            }
            result[row] = sum + vector[row];
        }
        return result;
    }
}
