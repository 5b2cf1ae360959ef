// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * A square matrix in single precision, half the traffic of doubles, packed for {@link Tile}: {@code panels[p][k][r]} is
 * row {@code p · height + r} of column {@code k}. Columns are filled up to a multiple of eight, rows to that of the
 * height, with zeros.
 */
public final class FloatPanels {

    private static final int MOST_ROWS = 768;
    /** Rows and columns that are packed at once: a line of the cache of each column, and some lines of each row. */
    private static final int ROWS = 16;
    private static final int BAND = 64;
    /** Columns whose products are summed by themselves: one sum of thousands in single precision loses two digits. */
    private static final int RUN = 256;
    private static final int HALF = 64;

    final float[][][] panels;
    final int n;
    final int height;
    private final Workers workers;
    private final Tile tile = Tile.best();

    private FloatPanels(int n, Workers workers) {
        int count = Math.max(1, (n + MOST_ROWS - 1) / MOST_ROWS);
        this.n = n;
        this.workers = workers;
        this.height = Tile.singles((n + count - 1) / count);
        this.panels = new float[(n + height - 1) / height][][];
    }

    /** Packs a map. */
    static FloatPanels pack(LinearMap map, Workers workers) {
        FloatPanels packed = new FloatPanels(map.size(), workers);
        workers.map(packed.panels.length, panel -> {
            packed.panels[panel] = packed.panel(map, panel);
            return panel;
        });
        return packed;
    }

    /** In small pieces, so that a line of the cache is used up while it is there. */
    private float[][] panel(LinearMap map, int panel) {
        float[][] columns = new float[(n + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS][height];
        int first = panel * height;
        int count = Math.min(height, n - first);
        double[] piece = new double[ROWS * BAND];
        for (int band = 0; band < n; band += BAND) {
            int width = Math.min(BAND, n - band);
            for (int r = 0; r < count; r += ROWS) {
                int rows = Math.min(ROWS, count - r);
                map.read(first + r, rows, band, width, piece);
                for (int k = 0; k < width; k++) {
                    turn(piece, k, width, columns[band + k], r, rows);
                }
            }
        }
        return columns;
    }

    private static void turn(double[] piece, int k, int width, float[] into, int from, int count) {
        for (int i = 0; i < count; i++) {
            into[from + i] = (float) piece[i * width + k];
        }
    }

    FloatBlock block(int width) {
        return new FloatBlock(panels.length, width, height);
    }

    float at(int row, int column) {
        return panels[row / height][column][row % height];
    }

    /** Adds the matrix times a block, times a sign, to another. */
    void addProduct(FloatBlock block, float sign, FloatBlock into) {
        float[] factors = block.factors(n, sign, workers);
        int width = block.width();
        int half = width < HALF ? width : (width / 2 + 3) / 4 * 4;
        int parts = (width + half - 1) / half;
        workers.map(panels.length * parts, part -> {
            int begin = part % parts * half;
            addPanel(part / parts, factors, width, into, begin, Math.min(width, begin + half));
            return part;
        });
    }

    private void addPanel(int panel, float[] factors, int width, FloatBlock into, int begin, int end) {
        float[][] a = panels[panel];
        float[][] sums = new float[end - begin][height];
        for (int run = 0; run < a.length; run += RUN) {
            for (int k = run; k < Math.min(a.length, run + RUN); k += Tile.STEPS) {
                int at = k / Tile.STEPS * width * Tile.STEPS;
                int column = begin;
                for (; column + 4 <= end; column += 4) {
                    int c = column - begin;
                    tile.add(sums[c], sums[c + 1], sums[c + 2], sums[c + 3], a, k, factors, at + column * Tile.STEPS);
                }
                for (; column < end; column += 2) {
                    tile.add(sums[column - begin], sums[column - begin + 1], a, k, factors, at + column * Tile.STEPS);
                }
            }
            for (int column = begin; column < end; column++) {
                move(sums[column - begin], into.panels[panel][column]);
            }
        }
    }

    /** Adds to another and leaves zeros. */
    private static void move(float[] from, float[] into) {
        for (int row = 0; row < into.length; row++) {
            into[row] += from[row];
        }
        Arrays.fill(from, 0);
    }
}
