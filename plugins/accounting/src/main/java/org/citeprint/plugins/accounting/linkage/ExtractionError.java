// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import org.citeprint.plugins.accounting.solve.Guide;

/**
 * How far off losses can be. With K taken, G the part of the inverse in shares of output, what is solved is G_KK ζ = c, and
 * G_KK⁻¹ = I - B, B ≥ 0 (coefficients with all else eliminated). So if c and G_KK ζ are off by ρ in all, ζ is by
 * |I - B| ρ at most, and the sums of I + B are 2 - ζ for c = 1.
 */
final class ExtractionError {

    private final double[] sizes;
    private final double[][] solved;
    private final double[] worst = new double[2];

    /**
     * Of one solution.
     *
     * @param sizes of K
     * @param block G_KK, and three columns of c: those of {@link Extraction}, then ones
     * @param solved the same once solved, ζ in its last columns
     * @param shares how far off each row of G in all can be
     * @param idle how far off c of the first column can be, relative to that
     */
    ExtractionError(double[] sizes, double[][] block, double[][] solved, double[] shares, double idle) {
        this.sizes = sizes;
        this.solved = solved;
        int size = sizes.length;
        double roundings = Guide.roundings(size);
        for (int way = 0; way < 2; way++) {
            double most = 0;
            for (double[] row : solved) {
                most = Math.max(most, Math.abs(row[size + way]));
            }
            for (int i = 0; i < size; i++) {
                double rest = block[i][size + way];
                double sum = Math.abs(rest);
                for (int k = 0; k < size; k++) {
                    rest -= block[i][k] * solved[k][size + way];
                    sum += Math.abs(block[i][k] * solved[k][size + way]);
                }
                double off = Math.abs(rest) + roundings * sum + shares[i] * (most + (way == 0 ? idle : 0));
                worst[way] = Math.max(worst[way], off); // NaN stays
            }
        }
    }

    /** Of Σ weight ∘ size ∘ ζ, with weights that are themselves off by so much. */
    double of(int way, double[] weights, double[] errors, int[] taken) {
        int size = sizes.length;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double value = Math.abs(solved[i][size + way]);
            double off = worst[way] * (2 - Math.min(0, solved[i][size + 2]));
            double weight = Math.abs(weights[taken[i]]);
            sum += sizes[i] * (errors[taken[i]] * (value + off) + weight * (off + Guide.roundings(size) * value));
        }
        return sum;
    }
}
