// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Products with the coefficients of a table, made from its flows without a second n × n array: with D = diag(1 / x),
 * zero where x is zero, A = Z D (Leontief), its transpose D Zᵀ, and B = D Z (Ghosh). 2 n² · width operations each,
 * shared out by rows, or by columns for the transpose.
 */
public final class Product {

    /** Widths of blocks are multiples of this, or 1. */
    public static final int WIDTHS = 4;

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
    private final double[] reciprocal;
    private final int[] starts;
    private final Workers workers;
    private final Tile tile;
    private @Nullable Coefficients packedMap;
    private @Nullable Packed packed;

    /** Over the flows and the output of a table. */
    public Product(Matrix flows, double[] output, Workers workers) {
        this(flows, output, new int[output.length], workers);
    }

    /** Over a table. */
    public static Product of(InputOutputSystem system, Workers workers) {
        return new Product(system.transactions(), system.output(), system.regionOf(), workers);
    }

    Product(Matrix flows, double[] output, int[] regionOf, Workers workers) {
        this.flows = flows.values();
        this.n = flows.rows();
        this.tile = Tile.best(n);
        this.length = Tile.doubles(n);
        this.height = Tile.height(length);
        this.workers = workers;
        this.starts = Partition.starts(regionOf);
        this.reciprocal = new double[n];
        for (int i = 0; i < n; i++) {
            // An industry without output has no coefficients; -0.0 is zero too.
            reciprocal[i] = output[i] == 0 ? 0 : 1 / output[i];
        }
    }

    /** A: what each unit of output needs. */
    public LinearMap leontief() {
        return new Coefficients(this, ones(), reciprocal, false);
    }

    /** Aᵀ with its columns scaled: v becomes Aᵀ (weights ∘ v). */
    public LinearMap transposed(double[] weights) {
        return new Coefficients(this, weights, reciprocal, true);
    }

    /** What a unit of a product causes up its chains: (I - Aᵀ diag(w)) m = s. */
    public PerUnit upstream(double[] weights) {
        double[] size = sizes();
        double[] rows = new double[n];
        double[] columns = new double[n];
        for (int i = 0; i < n; i++) {
            rows[i] = weights[i] / size[i];
            columns[i] = reciprocal[i] * size[i];
        }
        return new PerUnit(transposed(weights), new Coefficients(this, rows, columns, true), size);
    }

    /** The same with weights of one. */
    public PerUnit upstream() {
        return upstream(ones());
    }

    /** What a unit of output enables down its chains: (I - B) m = s. */
    public PerUnit downstream() {
        double[] size = sizes();
        double[] rows = new double[n];
        double[] columns = new double[n];
        for (int i = 0; i < n; i++) {
            rows[i] = reciprocal[i] * size[i];
            columns[i] = 1 / size[i];
        }
        return new PerUnit(ghosh(), new Coefficients(this, rows, columns, false), size);
    }

    /** |x|, or one where there is no output. */
    private double[] sizes() {
        double[] size = new double[n];
        for (int i = 0; i < n; i++) {
            size[i] = reciprocal[i] == 0 ? 1 : Math.abs(1 / reciprocal[i]);
        }
        return size;
    }

    /** Aᵀ. */
    public LinearMap adjoint() {
        return new Coefficients(this, ones(), reciprocal, true);
    }

    /** B: where each unit of output goes. */
    public LinearMap ghosh() {
        return new Coefficients(this, reciprocal, ones(), false);
    }

    /**
     * The solution of (I - A) X = Y, found for X as shares of each industry's output: these differ far less in size than
     * outputs do, so that small industries are as exact as large ones.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-4203 when it is not solved
     */
    public Solution output(Solver solver, double[] demand, int width) {
        double[] size = sizes();
        double[] columns = new double[n];
        double[] rows = new double[n];
        for (int i = 0; i < n; i++) {
            columns[i] = reciprocal[i] * size[i];
            rows[i] = 1 / size[i];
        }
        LinearMap shares = new Coefficients(this, rows, columns, false);
        Solution solution = solver.solve(shares, times(demand, rows, width), width);
        return new Solution(times(solution.values(), size, width), times(solution.residual(), size, width),
                solution.worst(), solution.products(), solution.method());
    }

    private static double[] times(double[] block, double[] factors, int width) {
        double[] result = new double[block.length];
        for (int at = 0; at < block.length; at++) {
            result[at] = block[at] * factors[at / width];
        }
        return result;
    }

    private double[] ones() {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Z, row by row, to be read only. */
    double[] flows() {
        return flows;
    }

    /** A map in single precision; the last one is kept, as the same is mostly wanted again. */
    synchronized Packed packed(Coefficients map) {
        if (packed == null || packedMap == null || !map.same(packedMap)) {
            packed = null;
            FloatPanels panels = FloatPanels.pack(map, workers);
            packed = new Packed(panels, new Blocks(map, starts, workers));
            packedMap = map;
        }
        return packed;
    }

    /** Z times a block. */
    double[] times(double[] block, int width) {
        double[] result = new double[block.length];
        int rows = width == 1 ? ROWS : height;
        workers.map((n + rows - 1) / rows, part -> {
            int begin = part * rows;
            int count = Math.min(n, begin + rows) - begin;
            if (width == 1) {
                timesColumn(block, result, begin, begin + count);
            } else {
                timesPart(false, block, width, result, begin, count);
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

    /** Zᵀ times a block. */
    double[] transposedTimes(double[] block, int width) {
        double[] result = new double[block.length];
        int rows = width == 1 ? LONG : height;
        workers.map((n + rows - 1) / rows, part -> {
            int begin = part * rows;
            int count = Math.min(n, begin + rows) - begin;
            if (width == 1) {
                transposedColumn(block, result, begin, count);
            } else {
                timesPart(true, block, width, result, begin, count);
            }
            return part;
        });
        return result;
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
