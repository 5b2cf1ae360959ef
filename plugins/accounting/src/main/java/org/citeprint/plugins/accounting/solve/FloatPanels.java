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
    private static final int ROUND = 16;
    /** Columns that are packed at once: long enough a piece of each row to be fetched well, few enough to stay in the cache. */
    private static final int BAND = 128;
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
        this.height = ((n + count - 1) / count + ROUND - 1) / ROUND * ROUND;
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

    /** In bands of columns, so that a line of the cache that is read is used up. */
    private float[][] panel(LinearMap map, int panel) {
        float[][] columns = new float[(n + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS][height];
        int first = panel * height;
        int count = Math.min(height, n - first);
        for (int band = 0; band < n; band += BAND) {
            int end = Math.min(n, band + BAND);
            for (int r = 0; r < count; r++) {
                for (int k = band; k < end; k++) {
                    columns[k][r] = (float) map.at(first + r, k);
                }
            }
        }
        return columns;
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
        int half = width < HALF ? width : (width / 2 + 1) / 2 * 2;
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
                for (int column = begin; column < end; column += 2) {
                    tile.add(sums[column - begin], sums[column - begin + 1], a, k, factors,
                            (k / Tile.STEPS * width + column) * Tile.STEPS);
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
