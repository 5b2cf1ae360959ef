// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Workers;

/**
 * Products with the coefficients of a table, made from its flows without a second n × n array: with D = diag(1 / x),
 * zero where x is zero, A = Z D (Leontief), its transpose D Zᵀ, and B = D Z (Ghosh). 2 n² · width operations each,
 * shared out by rows, or by columns for the transpose.
 */
public final class Product {

    /** Widths of blocks are multiples of this, or 1. */
    public static final int LANES = 8;

    private static final int ROWS = 64;
    private static final int COLUMNS = 512;

    private final double[] flows;
    private final int n;
    private final double[] reciprocal;
    private final Workers workers;
    private final Kernel kernel = Kernel.best();

    /** Over the flows and the output of a table. */
    public Product(Matrix flows, double[] output, Workers workers) {
        this.flows = flows.values();
        this.n = flows.rows();
        this.workers = workers;
        this.reciprocal = new double[n];
        for (int i = 0; i < n; i++) {
            // An industry without output has no coefficients; -0.0 is zero too.
            reciprocal[i] = output[i] == 0 ? 0 : 1 / output[i];
        }
    }

    /** A: what each unit of output needs. */
    public LinearMap leontief() {
        return map((block, width) -> times(flows, scaled(block, width, reciprocal), width));
    }

    /** Aᵀ with its columns scaled: v becomes Aᵀ (weights ∘ v). For one column. */
    public LinearMap transposed(double[] weights) {
        return map((block, width) -> scaled(transposedTimes(scaled(block, width, weights)), width, reciprocal));
    }

    /** Aᵀ for blocks of columns. Takes a second n × n array, freed with the map. */
    public LinearMap adjoint() {
        double[] transposed = transposedFlows();
        return map((block, width) -> scaled(times(transposed, block, width), width, reciprocal));
    }

    /** B: where each unit of output goes. */
    public LinearMap ghosh() {
        return map((block, width) -> scaled(times(flows, block, width), width, reciprocal));
    }

    private interface Apply {
        double[] to(double[] block, int width);
    }

    private LinearMap map(Apply apply) {
        return new LinearMap() {
            @Override
            public int size() {
                return n;
            }

            @Override
            public double[] apply(double[] block, int width) {
                return apply.to(block, width);
            }
        };
    }

    private double[] scaled(double[] block, int width, double[] factors) {
        double[] result = new double[block.length];
        for (int row = 0; row < n; row++) {
            for (int at = row * width; at < (row + 1) * width; at++) {
                result[at] = block[at] * factors[row];
            }
        }
        return result;
    }

    private double[] times(double[] matrix, double[] block, int width) {
        double[] result = new double[block.length];
        workers.map((n + ROWS - 1) / ROWS, part -> {
            int end = Math.min(n, (part + 1) * ROWS);
            if (width == 1) {
                timesColumn(matrix, block, result, part * ROWS, end);
            } else {
                kernel.multiply(matrix, n, block, result, width, part * ROWS, end);
            }
            return part;
        });
        return result;
    }

    private void timesColumn(double[] matrix, double[] column, double[] result, int from, int to) {
        for (int row = from; row < to; row++) {
            double[] sums = new double[LANES];
            int at = row * n;
            int k = 0;
            for (; k + LANES <= n; k += LANES) {
                for (int lane = 0; lane < LANES; lane++) {
                    sums[lane] += matrix[at + k + lane] * column[k + lane];
                }
            }
            double sum = 0;
            for (; k < n; k++) {
                sum += matrix[at + k] * column[k];
            }
            for (double lane : sums) {
                sum += lane;
            }
            result[row] = sum;
        }
    }

    /** Zᵀ, written in square pieces, whose rows stay in the cache while they are read as columns. */
    private double[] transposedFlows() {
        double[] transposed = new double[flows.length];
        workers.map((n + ROWS - 1) / ROWS, part -> {
            int end = Math.min(n, (part + 1) * ROWS);
            for (int begin = 0; begin < n; begin += ROWS) {
                for (int into = part * ROWS; into < end; into++) {
                    for (int row = begin; row < Math.min(n, begin + ROWS); row++) {
                        transposed[into * n + row] = flows[row * n + into];
                    }
                }
            }
            return part;
        });
        return transposed;
    }

    private double[] transposedTimes(double[] column) {
        double[] result = new double[n];
        workers.map((n + COLUMNS - 1) / COLUMNS, part -> {
            int begin = part * COLUMNS;
            double[] sums = new double[Math.min(n, begin + COLUMNS) - begin];
            for (int row = 0; row < n; row++) {
                double factor = column[row];
                int at = row * n + begin;
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += factor * flows[at + j];
                }
            }
            System.arraycopy(sums, 0, result, begin, sums.length);
            return part;
        });
        return result;
    }
}
