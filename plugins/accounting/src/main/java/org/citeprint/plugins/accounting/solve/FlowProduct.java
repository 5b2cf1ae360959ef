// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * Products of the flows Z, n × n, and of Zᵀ with blocks of columns: 2 n² · width operations each, shared out by rows, or by
 * columns for the transpose.
 */
final class FlowProduct {

    private static final int LANES = 8;
    private static final int ROWS = 64;
    /** Columns of one task that reads pieces of rows: long ones, as memory is read ahead only within them. */
    private static final int LONG = 1_024;
    private static final int BAND = 256;

    private final double[] flows;
    private final int n;
    /** Of arrays for products, and how many rows each takes. */
    private final int length;
    private final int height;
    private final Workers workers;
    private final Tile tile;

    FlowProduct(double[] flows, int n, Workers workers) {
        this.flows = flows;
        this.n = n;
        this.tile = Tile.best(n);
        this.length = Tile.doubles(n);
        this.height = Tile.height(length);
        this.workers = workers;
    }

    /** Z, or turned Zᵀ, times a block. */
    double[] times(boolean turned, double[] block, int width) {
        double[] result = new double[block.length];
        int rows = width > 1 ? height : turned ? LONG : ROWS;
        workers.map((n + rows - 1) / rows, part -> {
            int begin = part * rows;
            int count = Math.min(n, begin + rows) - begin;
            if (width > 1) {
                timesPart(turned, block, width, result, begin, count);
            } else if (turned) {
                transposedColumn(block, result, begin, count);
            } else {
                timesColumn(block, result, begin, begin + count);
            }
            return part;
        });
        return result;
    }

    /** A band of columns of Z or of Zᵀ at a time, as arrays of their own. */
    private void timesPart(boolean turned, double[] block, int width, double[] result, int begin, int count) {
        double[][] sums = new double[width][length];
        double[][] columns = new double[BAND][length];
        double[][] values = new double[width][BAND];
        for (int band = 0; band < n; band += BAND) {
            int steps = Math.min(BAND, n - band);
            for (int k = 0; k < steps; k++) {
                for (int column = 0; column < width; column++) {
                    values[column][k] = block[(band + k) * width + column];
                }
            }
            for (double[] column : values) {
                Arrays.fill(column, steps, BAND, 0);
            }
            if (turned) {
                for (int k = 0; k < steps; k++) {
                    System.arraycopy(flows, (band + k) * n + begin, columns[k], 0, count);
                }
            } else {
                turn(begin, count, band, steps, columns);
            }
            int whole = (steps + Factors.GROUP - 1) / Factors.GROUP * Factors.GROUP;
            tile.matrix(columns, 0, whole, count).addTo(sums, Factors.Doubles.of(values, 0, whole, 1), 0, 0, whole);
        }
        spread(sums, begin, count, result);
    }

    /** Eight rows at a time, so that memory is read in eight places and lines of columns are written whole. */
    private void turn(int begin, int count, int band, int steps, double[][] columns) {
        int row = 0;
        for (; row + LANES <= count; row += LANES) {
            turnEight(flows, (begin + row) * n + band, n, steps, columns, row);
        }
        for (; row < count; row++) {
            for (int k = 0; k < steps; k++) {
                columns[k][row] = flows[(begin + row) * n + band + k];
            }
        }
    }

    private static void turnEight(double[] flows, int first, int n, int steps, double[][] columns, int row) {
        for (int k = 0; k < steps; k++) {
            double[] column = columns[k];
            int at = first + k;
            column[row] = flows[at];
            column[row + 1] = flows[at + n];
            column[row + 2] = flows[at + 2 * n];
            column[row + 3] = flows[at + 3 * n];
            column[row + 4] = flows[at + 4 * n];
            column[row + 5] = flows[at + 5 * n];
            column[row + 6] = flows[at + 6 * n];
            column[row + 7] = flows[at + 7 * n];
        }
    }

    private static void spread(double[][] columns, int begin, int count, double[] result) {
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < columns.length; column++) {
                result[(begin + row) * columns.length + column] = columns[column][row];
            }
        }
    }

    private void timesColumn(double[] column, double[] result, int from, int to) {
        for (int row = from; row < to; row++) {
            double[] sums = new double[LANES];
            int at = row * n;
            int k = 0;
            for (; k + LANES <= n; k += LANES) {
                for (int lane = 0; lane < LANES; lane++) {
                    sums[lane] += flows[at + k + lane] * column[k + lane];
                }
            }
            double sum = 0;
            for (; k < n; k++) {
                sum += flows[at + k] * column[k];
            }
            for (double lane : sums) {
                sum += lane;
            }
            result[row] = sum;
        }
    }

    private void transposedColumn(double[] column, double[] result, int begin, int count) {
        double[] sums = new double[count];
        for (int row = 0; row < n; row++) {
            double factor = column[row];
            int at = row * n + begin;
            for (int j = 0; j < count; j++) {
                sums[j] += factor * flows[at + j];
            }
        }
        System.arraycopy(sums, 0, result, begin, count);
    }
}
