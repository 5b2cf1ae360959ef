// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Workers;

/**
 * The factors of I - A in double precision, P (I - A) = L U, by blocked Gaussian elimination with partial pivoting
 * (Golub and Van Loan 2013, Matrix Computations, 4th ed., algorithm 3.4.1 in blocks; within a block by halves, Toledo
 * 1997, SIAM J. Matrix Anal. Appl. 18, 1065-1081): 2/3 n³ operations, nearly all in
 * {@link Tile}. Panels of rows as in {@link FloatPanels}; a block of columns is as wide as a panel is high, so that
 * below it there are whole panels. Each element is one chain in ascending order of the pivots.
 */
final class DoubleLu {

    /** Columns of one task. */
    private static final int CHUNK = 128;
    /** Pivots whose rows of U are solved for before they are taken from other rows. */
    private static final int PIVOTS = 48;
    private static final int MANY = 48;
    /** The most columns solved for at once: the factors are read once for all of them. */
    private static final int SOLVED = 512;
    /** Rows and columns that are packed at once. */
    private static final int PIECE = 16;

    private final int n;
    private final int height;
    /** Of arrays, which have some zeros more than rows. */
    private final int length;
    private final double[][][] panels;
    private final int[] order;
    private final Workers workers;
    private final Tile tile;
    private final Tile plain = new PlainTile();
    private boolean singular;

    DoubleLu(LinearMap map, Workers workers, Runnable checkCancelled) {
        this(map, Tile.best(map.size()), workers, checkCancelled);
    }

    DoubleLu(LinearMap map, Tile tile, Workers workers, Runnable checkCancelled) {
        this.workers = workers;
        this.n = map.size();
        this.tile = tile;
        this.length = Tile.doubles(n);
        int count = (n + Tile.height(length) - 1) / Tile.height(length);
        this.height = ((n + count - 1) / count + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS;
        this.panels = new double[count][][];
        this.order = new int[count * height];
        workers.map(count, panel -> {
            panels[panel] = panel(map, panel);
            return panel;
        });
        for (int block = 0; block < count; block++) {
            checkCancelled.run();
            int begin = block * height;
            int end = begin + height;
            factorise(begin, end);
            exchange(begin, end);
            reduce(begin, end, panels, end, order.length);
        }
    }

    /** Whether a pivot was zero, so that there is no solution. */
    boolean singular() {
        return singular;
    }

    /** Rows of I - A, filled up with those of I. */
    private double[][] panel(LinearMap map, int panel) {
        double[][] columns = new double[panels.length * height][length];
        int first = panel * height;
        double[] piece = new double[PIECE * PIECE];
        for (int band = 0; band < n; band += PIECE) {
            int width = Math.min(PIECE, n - band);
            for (int from = 0; from < Math.min(height, n - first); from += PIECE) {
                int rows = Math.min(PIECE, Math.min(height, n - first) - from);
                map.read(first + from, rows, band, width, piece);
                for (int k = 0; k < width; k++) {
                    for (int r = 0; r < rows; r++) {
                        columns[band + k][from + r] = -piece[r * width + k];
                    }
                }
            }
        }
        for (int r = 0; r < height; r++) {
            columns[first + r][r] += 1;
        }
        return columns;
    }

    /** Columns of one block, all rows from the first pivot on: the left half, what it takes from the right one, that. */
    private void factorise(int first, int end) {
        if (end - first == Tile.STEPS) {
            eliminate(first);
            return;
        }
        int middle = first + (end - first) / 2 / Tile.STEPS * Tile.STEPS;
        factorise(first, middle);
        reduce(first, middle, panels, middle, end);
        factorise(middle, end);
    }

    /** Eight columns of a block, one after the other. */
    private void eliminate(int step) {
        int block = step / height;
        int begin = block * height;
        for (int pivot = step; pivot < step + Tile.STEPS; pivot++) {
            int row = choose(block, pivot);
            order[pivot] = row;
            for (int column = begin; row != pivot && column < begin + height; column++) {
                swap(column, pivot, row);
            }
            double head = panels[block][pivot][pivot - begin];
            if (head == 0) {
                singular = true;
                continue;
            }
            for (int panel = block; panel < panels.length; panel++) {
                int from = panel == block ? pivot - begin + 1 : 0;
                double[] factors = panels[panel][pivot];
                for (int r = from; r < height; r++) {
                    factors[r] /= head;
                }
                for (int column = pivot + 1; column < step + Tile.STEPS; column++) {
                    subtract(panels[panel][column], panels[block][column][pivot - begin], factors, from);
                }
            }
        }
    }

    private static void subtract(double[] from, double factor, double[] values, int first) {
        for (int r = first; r < from.length; r++) {
            from[r] = Math.fma(-factor, values[r], from[r]);
        }
    }

    private int choose(int block, int pivot) {
        int best = pivot;
        double most = -1;
        for (int panel = block; panel < panels.length; panel++) {
            double[] values = panels[panel][pivot];
            for (int r = panel == block ? pivot - block * height : 0; r < height; r++) {
                if (Math.abs(values[r]) > most) {
                    most = Math.abs(values[r]);
                    best = panel * height + r;
                }
            }
        }
        return best;
    }

    private void swap(int column, int row, int other) {
        swap(panels[row / height][column], row, panels[other / height][column], other);
    }

    private void swap(double[] first, int row, double[] second, int other) {
        double kept = first[row % height];
        first[row % height] = second[other % height];
        second[other % height] = kept;
    }

    /** The exchanges of a block, in columns of other blocks. */
    private void exchange(int begin, int end) {
        workers.map((order.length + CHUNK - 1) / CHUNK, chunk -> {
            for (int column = chunk * CHUNK; column < Math.min(order.length, (chunk + 1) * CHUNK); column++) {
                for (int row = begin; (column < begin || column >= end) && row < end; row++) {
                    if (order[row] != row) {
                        swap(column, row, order[row]);
                    }
                }
            }
            return chunk;
        });
    }

    /**
     * Solves for the rows of some pivots of one block with their part of L, in columns of the matrix or of right-hand
     * sides, and takes them from all rows below.
     */
    private void reduce(int first, int end, double[][][] into, int from, int to) {
        int block = first / height;
        // Laying L out anew pays only for many columns.
        Tile kernel = to - from < MANY ? plain : tile;
        List<DoubleStep> steps = new ArrayList<>();
        for (int pivot = first - block * height; pivot < end - block * height; pivot += PIVOTS) {
            int count = Math.min(PIVOTS, end - block * height - pivot);
            steps.add(new DoubleStep(kernel, panels[block], block * height, pivot, count, height));
        }
        int chunks = (to - from + CHUNK - 1) / CHUNK;
        List<Factors.Doubles> factors = workers.map(chunks, chunk -> {
            double[][] columns = chunk(into[block], from, to, chunk);
            steps.forEach(step -> step.apply(columns));
            return Factors.Doubles.of(columns, first - block * height, end - first, -1);
        });
        int below = panels.length - block - 1;
        List<DoubleMatrix> lower = workers.map(below,
                index -> kernel.matrix(panels[block + 1 + index], first, end, height));
        workers.map(below * chunks, part -> {
            lower.get(part / chunks).addTo(chunk(into[block + 1 + part / chunks], from, to, part % chunks),
                    factors.get(part % chunks), 0, 0, end - first);
            return part;
        });
    }

    private static double[][] chunk(double[][] columns, int from, int to, int chunk) {
        int begin = from + chunk * CHUNK;
        return Arrays.copyOfRange(columns, begin, Math.min(to, begin + CHUNK));
    }

    /** Solves for n × width values, row by row in memory; a new array. */
    double[] solve(double[] right, int width) {
        double[] values = new double[right.length];
        for (int first = 0; first < width; first += SOLVED) {
            int from = first;
            int count = Math.min(SOLVED, width - from);
            double[][][] block = new double[panels.length][(count + Factors.GROUP - 1) / Factors.GROUP
                    * Factors.GROUP][length];
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < count; column++) {
                    block[row / height][column][row % height] = right[row * width + from + column];
                }
            }
            solve(block);
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < count; column++) {
                    values[row * width + from + column] = block[row / height][column][row % height];
                }
            }
        }
        return values;
    }

    /** How large the factors are. */
    Magnitudes magnitudes() {
        return new Magnitudes(panels, height, order, workers);
    }

    private void solve(double[][][] block) {
        int width = block[0].length;
        for (int row = 0; row < order.length; row++) {
            for (int column = 0; order[row] != row && column < width; column++) {
                swap(block[row / height][column], row, block[order[row] / height][column], order[row]);
            }
        }
        // Columns of I are zero down to their one, and stay so.
        for (int p = firstFilled(block); p < panels.length; p++) {
            reduce(p * height, (p + 1) * height, block, 0, width);
        }
        for (int p = panels.length - 1; p >= 0; p--) {
            backward(p, block);
        }
    }

    private static int firstFilled(double[][][] block) {
        int panel = 0;
        while (panel < block.length && Arrays.stream(block[panel]).allMatch(DoubleLu::empty)) {
            panel++;
        }
        return panel;
    }

    private static boolean empty(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == 0);
    }

    /** Solves for the rows of a panel with its part of U, from below, and takes them from all rows above. */
    private void backward(int p, double[][][] block) {
        int width = block[p].length;
        int chunks = (width + CHUNK - 1) / CHUNK;
        List<Factors.Doubles> factors = workers.map(chunks, chunk -> {
            double[][] values = chunk(block[p], 0, width, chunk);
            for (int step = height - Tile.STEPS; step >= 0; step -= Tile.STEPS) {
                for (double[] each : values) {
                    divide(p, step, each);
                }
                int column = p * height + step;
                plain.matrix(panels[p], column, column + Tile.STEPS, step).addTo(values,
                        Factors.Doubles.of(values, step, Tile.STEPS, -1), 0, 0, Tile.STEPS);
            }
            return Factors.Doubles.of(values, 0, height, -1);
        });
        workers.map(p, panel -> {
            DoubleMatrix upper = tile.matrix(panels[panel], p * height, (p + 1) * height, height);
            for (int chunk = 0; chunk < chunks; chunk++) {
                upper.addTo(chunk(block[panel], 0, width, chunk), factors.get(chunk), 0, 0, height);
            }
            return panel;
        });
    }

    private void divide(int p, int step, double[] values) {
        for (int k = Tile.STEPS - 1; k >= 0; k--) {
            double[] column = panels[p][p * height + step + k];
            values[step + k] /= column[step + k];
            double factor = -values[step + k];
            for (int r = step; r < step + k; r++) {
                values[r] = Math.fma(factor, column[r], values[r]);
            }
        }
    }
}
