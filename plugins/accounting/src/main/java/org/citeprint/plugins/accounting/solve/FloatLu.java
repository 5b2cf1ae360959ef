// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import org.citeprint.api.operation.Workers;

/**
 * The factors of I - A in single precision, P (I - A) = L U, by blocked Gaussian elimination with partial pivoting
 * (Golub and Van Loan 2013, Matrix Computations, 4th ed., algorithm 3.4.1 in blocks): 2/3 n³ operations, nearly all in
 * {@link Tile}. Panels of rows as in {@link FloatPanels}; a block of columns is as wide as a panel is high, so that
 * below it there are whole panels. Each element is one chain in ascending order of the pivots.
 */
final class FloatLu {

    private static final int MOST_ROWS = 512;
    private static final int CHUNK = 32;
    /** The most columns solved for at once: the factors are read once for all of them. */
    private static final int SOLVED = 96;
    private static final int TRAIL = 128;
    /** Rows and columns that are packed at once. */
    private static final int PIECE = 16;

    private final int n;
    private final int height;
    /** Of arrays, which have some zeros more than rows. */
    private final int length;
    private final float[][][] panels;
    private final int[] order;
    private final Workers workers;
    private final Tile tile = Tile.best();
    private boolean singular;

    FloatLu(LinearMap map, Workers workers, Runnable checkCancelled) {
        this.workers = workers;
        this.n = map.size();
        int count = (n + MOST_ROWS - 1) / MOST_ROWS;
        this.height = ((n + count - 1) / count + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS;
        this.length = Tile.singles(height);
        this.panels = new float[count][][];
        this.order = new int[count * height];
        workers.map(count, panel -> {
            panels[panel] = panel(map, panel);
            return panel;
        });
        for (int block = 0; block < count; block++) {
            checkCancelled.run();
            factorise(block);
        }
    }

    /** Whether a pivot was zero, so that there is no solution. */
    boolean singular() {
        return singular;
    }

    /** Rows of I - A, filled up with those of I. */
    private float[][] panel(LinearMap map, int panel) {
        float[][] columns = new float[panels.length * height][length];
        int first = panel * height;
        double[] piece = new double[PIECE * PIECE];
        for (int band = 0; band < n; band += PIECE) {
            int width = Math.min(PIECE, n - band);
            for (int from = 0; from < Math.min(height, n - first); from += PIECE) {
                int rows = Math.min(PIECE, Math.min(height, n - first) - from);
                map.read(first + from, rows, band, width, piece);
                for (int k = 0; k < width; k++) {
                    for (int r = 0; r < rows; r++) {
                        columns[band + k][from + r] = (float) -piece[r * width + k];
                    }
                }
            }
        }
        for (int r = 0; r < height; r++) {
            columns[first + r][r] += 1;
        }
        return columns;
    }

    private void factorise(int block) {
        int begin = block * height;
        for (int step = begin; step < begin + height; step += Tile.STEPS) {
            eliminate(block, step);
            update(block, step, below(block, step));
        }
        int columns = panels.length * height;
        float[][] lower = lower(block);
        workers.map((columns + CHUNK - 1) / CHUNK, chunk -> {
            int from = chunk * CHUNK;
            int to = Math.min(columns, from + CHUNK);
            exchange(block, from, Math.min(to, begin));
            exchange(block, Math.max(from, begin + height), to);
            for (int column = Math.max(from, begin + height); column < to; column += 2) {
                forward(panels[block], begin, lower, panels[block][column], panels[block][column + 1]);
            }
            return chunk;
        });
        int rest = panels.length - block - 1;
        int chunks = (rest * height + TRAIL - 1) / TRAIL;
        workers.map(rest * chunks, part -> {
            int from = begin + height + part % chunks * TRAIL;
            trail(block, block + 1 + part / chunks, from, Math.min(columns, from + TRAIL));
            return part;
        });
    }

    /** Eight columns of a block, one after the other. */
    private void eliminate(int block, int step) {
        int begin = block * height;
        for (int pivot = step; pivot < step + Tile.STEPS; pivot++) {
            int row = choose(block, pivot);
            order[pivot] = row;
            for (int column = begin; row != pivot && column < begin + height; column++) {
                swap(column, pivot, row);
            }
            float head = panels[block][pivot][pivot - begin];
            if (head == 0) {
                singular = true;
                continue;
            }
            for (int panel = block; panel < panels.length; panel++) {
                int from = panel == block ? pivot - begin + 1 : 0;
                float[] factors = panels[panel][pivot];
                for (int r = from; r < height; r++) {
                    factors[r] /= head;
                }
                for (int column = pivot + 1; column < step + Tile.STEPS; column++) {
                    subtract(panels[panel][column], panels[block][column][pivot - begin], factors, from);
                }
            }
        }
    }

    private static void subtract(float[] from, float factor, float[] values, int first) {
        for (int r = first; r < from.length; r++) {
            from[r] = Math.fma(-factor, values[r], from[r]);
        }
    }

    private int choose(int block, int pivot) {
        int best = pivot;
        float most = -1;
        for (int panel = block; panel < panels.length; panel++) {
            float[] values = panels[panel][pivot];
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
        float[] first = panels[row / height][column];
        float[] second = panels[other / height][column];
        float kept = first[row % height];
        first[row % height] = second[other % height];
        second[other % height] = kept;
    }

    /** The exchanges of a block, in other columns. */
    private void exchange(int block, int from, int to) {
        for (int column = from; column < to; column++) {
            for (int row = block * height; row < (block + 1) * height; row++) {
                if (order[row] != row) {
                    swap(column, row, order[row]);
                }
            }
        }
    }

    /** Eight columns of L in the panel of its diagonal: their rows below these eight, else zero. */
    private float[][] below(int block, int step) {
        float[][] lower = new float[Tile.STEPS][length];
        int from = step - block * height + Tile.STEPS;
        for (int k = 0; k < Tile.STEPS; k++) {
            System.arraycopy(panels[block][step + k], from, lower[k], from, height - from);
        }
        return lower;
    }

    /** All columns of L in the panel of its diagonal, each without the rows of its eight and those above. */
    private float[][] lower(int block) {
        float[][] lower = new float[height][];
        for (int step = 0; step < height; step += Tile.STEPS) {
            System.arraycopy(below(block, block * height + step), 0, lower, step, Tile.STEPS);
        }
        return lower;
    }

    /** Subtracts what eight pivots take from the later columns of their block. */
    private void update(int block, int step, float[][] lower) {
        int first = step + Tile.STEPS;
        int end = (block + 1) * height;
        float[] factors = new float[(end - first) * Tile.STEPS];
        for (int column = first; column < end; column++) {
            float[] values = panels[block][column];
            solveEight(panels[block], step, step - block * height, values);
            for (int k = 0; k < Tile.STEPS; k++) {
                factors[(column - first) * Tile.STEPS + k] = -values[step - block * height + k];
            }
        }
        workers.map(panels.length - block, index -> {
            float[][] into = panels[block + index];
            for (int column = first; column < end; column += 4) {
                tile.add(into[column], into[column + 1], into[column + 2], into[column + 3], index == 0 ? lower : into,
                        index == 0 ? 0 : step, factors, (column - first) * Tile.STEPS);
            }
            return index;
        });
    }

    /** Rows of U for eight pivots: their own part of L, which has ones on its diagonal. */
    private static void solveEight(float[][] columns, int step, int row, float[] values) {
        for (int k = 0; k < Tile.STEPS; k++) {
            float factor = -values[row + k];
            float[] lower = columns[step + k];
            for (int r = row + k + 1; r < row + Tile.STEPS; r++) {
                values[r] = Math.fma(factor, lower[r], values[r]);
            }
        }
    }

    /** Solves with the diagonal part of L, for two columns. */
    private void forward(float[][] columns, int begin, float[][] lower, float[] first, float[] second) {
        float[] factors = new float[2 * Tile.STEPS];
        for (int step = 0; step < height; step += Tile.STEPS) {
            solveEight(columns, begin + step, step, first);
            solveEight(columns, begin + step, step, second);
            negative(first, second, step, factors);
            tile.add(first, second, lower, step, factors, 0);
        }
    }

    private static void negative(float[] first, float[] second, int row, float[] factors) {
        for (int k = 0; k < Tile.STEPS; k++) {
            factors[k] = -first[row + k];
            factors[Tile.STEPS + k] = -second[row + k];
        }
    }

    /** Subtracts what a block of pivots takes from columns of a panel below. */
    private void trail(int block, int panel, int from, int to) {
        float[][] into = panels[panel];
        float[] factors = new float[(to - from) * Tile.STEPS];
        for (int step = 0; step < height; step += Tile.STEPS) {
            for (int column = from; column < to; column++) {
                for (int k = 0; k < Tile.STEPS; k++) {
                    factors[(column - from) * Tile.STEPS + k] = -panels[block][column][step + k];
                }
            }
            for (int column = from; column < to; column += 4) {
                tile.add(into[column], into[column + 1], into[column + 2], into[column + 3], into,
                        block * height + step, factors, (column - from) * Tile.STEPS);
            }
        }
    }

    /** Solves for n × width values, row by row in memory; a new array. */
    double[] solve(double[] right, int width) {
        double[] values = new double[right.length];
        int columns = Math.clamp(width / 8 * 2L, CHUNK / 2, SOLVED);
        workers.map((width + columns - 1) / columns, chunk -> {
            int from = chunk * columns;
            int to = Math.min(width, from + columns);
            float[][][] block = new float[panels.length][(to - from + 3) / 4 * 4][length];
            for (int row = 0; row < n; row++) {
                for (int column = from; column < to; column++) {
                    block[row / height][column - from][row % height] = (float) right[row * width + column];
                }
            }
            solve(block);
            for (int row = 0; row < n; row++) {
                for (int column = from; column < to; column++) {
                    values[row * width + column] = block[row / height][column - from][row % height];
                }
            }
            return chunk;
        });
        return values;
    }

    private void solve(float[][][] block) {
        for (int row = 0; row < order.length; row++) {
            for (int column = 0; order[row] != row && column < block[0].length; column++) {
                float[] here = block[row / height][column];
                float[] there = block[order[row] / height][column];
                float kept = here[row % height];
                here[row % height] = there[order[row] % height];
                there[order[row] % height] = kept;
            }
        }
        for (int p = 0; p < panels.length; p++) {
            float[][] lower = lower(p);
            for (int column = 0; column < block[p].length; column += 2) {
                forward(panels[p], p * height, lower, block[p][column], block[p][column + 1]);
            }
            spread(block, p, p + 1, panels.length);
        }
        for (int p = panels.length - 1; p >= 0; p--) {
            backward(p, block[p]);
            spread(block, p, 0, p);
        }
    }

    /** Subtracts what the rows of a panel take from those of others, which stay in the cache meanwhile. */
    private void spread(float[][][] block, int from, int first, int end) {
        float[][] values = block[from];
        float[][] factors = new float[height / Tile.STEPS][values.length * Tile.STEPS];
        for (int step = 0; step < height; step++) {
            for (int column = 0; column < values.length; column++) {
                factors[step / Tile.STEPS][column * Tile.STEPS + step % Tile.STEPS] = -values[column][step];
            }
        }
        for (int p = first; p < end; p++) {
            for (int step = 0; step < height; step += Tile.STEPS) {
                for (int column = 0; column < values.length; column += 4) {
                    tile.add(block[p][column], block[p][column + 1], block[p][column + 2], block[p][column + 3],
                            panels[p], from * height + step, factors[step / Tile.STEPS], column * Tile.STEPS);
                }
            }
        }
    }

    /** Solves with the diagonal part of U, from below. */
    private void backward(int p, float[][] values) {
        float[] factors = new float[2 * Tile.STEPS];
        for (int step = height - Tile.STEPS; step >= 0; step -= Tile.STEPS) {
            float[][] upper = new float[Tile.STEPS][length];
            for (int k = 0; k < Tile.STEPS; k++) {
                System.arraycopy(panels[p][p * height + step + k], 0, upper[k], 0, step);
            }
            for (int column = 0; column < values.length; column += 2) {
                divide(p, step, values[column]);
                divide(p, step, values[column + 1]);
                negative(values[column], values[column + 1], step, factors);
                tile.add(values[column], values[column + 1], upper, 0, factors, 0);
            }
        }
    }

    private void divide(int p, int step, float[] values) {
        for (int k = Tile.STEPS - 1; k >= 0; k--) {
            float[] column = panels[p][p * height + step + k];
            values[step + k] /= column[step + k];
            float factor = -values[step + k];
            for (int r = step; r < step + k; r++) {
                values[r] = Math.fma(factor, column[r], values[r]);
            }
        }
    }
}
