// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * Gaussian elimination with partial pivoting on I - A, right-hand sides carried along, and one step of refinement. The
 * fallback where iteration does not converge: 2/3 n³ operations and a second n × n array. Rows are eliminated side by
 * side, each element in ascending order of the pivots.
 */
final class Lu {

    private final LinearMap map;
    private final int width;
    private final Workers workers;
    private final Runnable checkCancelled;
    private final int n;
    private final double[] matrix;
    private final int[] order;

    Lu(LinearMap map, int width, Workers workers, Runnable checkCancelled) {
        this.map = map;
        this.width = width;
        this.workers = workers;
        this.checkCancelled = checkCancelled;
        this.n = map.size();
        this.matrix = new double[Math.multiplyExact(n, n)];
        this.order = new int[n];
    }

    Solution solve(double[] demand) {
        Columns columns = new Columns(workers, n, width);
        fill();
        factorise();
        double[] values = substitute(demand);
        double[] residual = columns.difference(demand, columns.difference(values, map.apply(values, width)));
        double[] ones = new double[width];
        Arrays.fill(ones, 1);
        columns.addScaled(values, ones, substitute(residual));
        residual = columns.difference(demand, columns.difference(values, map.apply(values, width)));
        double[] norms = columns.norms(residual);
        double[] scale = columns.norms(demand);
        double worst = 0;
        for (int column = 0; column < width; column++) {
            double relative = scale[column] == 0 ? 0 : norms[column] / scale[column];
            worst = Double.isNaN(relative) ? Double.POSITIVE_INFINITY : Math.max(worst, relative);
        }
        return new Solution(values, residual, worst, 2, "LU");
    }

    /** Columns of the map are its products with unit vectors, as many at a time as the right-hand side has columns. */
    private void fill() {
        for (int first = 0; first < n; first += width) {
            checkCancelled.run();
            double[] units = new double[n * width];
            int count = Math.min(width, n - first);
            for (int lane = 0; lane < count; lane++) {
                units[(first + lane) * width + lane] = 1;
            }
            double[] block = map.apply(units, width);
            for (int row = 0; row < n; row++) {
                for (int lane = 0; lane < count; lane++) {
                    double unit = row == first + lane ? 1 : 0;
                    matrix[row * n + first + lane] = unit - block[row * width + lane];
                }
            }
        }
    }

    private void factorise() {
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int pivot = 0; pivot < n; pivot++) {
            checkCancelled.run();
            choose(pivot);
            int step = pivot;
            int pieces = (n - pivot - 1 + 63) / 64;
            workers.map(pieces, piece -> {
                int end = Math.min(n, step + 1 + (piece + 1) * 64);
                for (int row = step + 1 + piece * 64; row < end; row++) {
                    eliminate(step, row);
                }
                return piece;
            });
        }
    }

    private void choose(int pivot) {
        int best = pivot;
        for (int row = pivot + 1; row < n; row++) {
            if (Math.abs(matrix[row * n + pivot]) > Math.abs(matrix[best * n + pivot])) {
                best = row;
            }
        }
        if (best != pivot) {
            for (int column = 0; column < n; column++) {
                double kept = matrix[pivot * n + column];
                matrix[pivot * n + column] = matrix[best * n + column];
                matrix[best * n + column] = kept;
            }
            int kept = order[pivot];
            order[pivot] = order[best];
            order[best] = kept;
        }
    }

    private void eliminate(int pivot, int row) {
        double factor = matrix[row * n + pivot] / matrix[pivot * n + pivot];
        matrix[row * n + pivot] = factor;
        if (factor != 0) {
            int at = pivot * n;
            int into = row * n;
            for (int column = pivot + 1; column < n; column++) {
                matrix[into + column] = Math.fma(-factor, matrix[at + column], matrix[into + column]);
            }
        }
    }

    private double[] substitute(double[] right) {
        double[] values = new double[right.length];
        for (int row = 0; row < n; row++) {
            System.arraycopy(right, order[row] * width, values, row * width, width);
            for (int before = 0; before < row; before++) {
                subtract(values, row, matrix[row * n + before], before);
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int after = row + 1; after < n; after++) {
                subtract(values, row, matrix[row * n + after], after);
            }
            for (int column = 0; column < width; column++) {
                values[row * width + column] /= matrix[row * n + row];
            }
        }
        return values;
    }

    private void subtract(double[] values, int row, double factor, int other) {
        if (factor != 0) {
            for (int column = 0; column < width; column++) {
                values[row * width + column] -= factor * values[other * width + column];
            }
        }
    }
}
