// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Workers;

/**
 * A square matrix in single precision, half the traffic of doubles, cut into panels of rows for {@link Tile}: row
 * {@code p · height + r} is row {@code r} of panel {@code p}. Columns are filled up to a multiple of eight, and rows to
 * whole panels, with zeros.
 */
public final class FloatPanels {

    /** Rows and columns that are packed at once: a line of the cache of each column, and some lines of each row. */
    private static final int ROWS = 16;
    private static final int BAND = 64;
    /** Columns whose products are summed by themselves: one sum of thousands in single precision loses two digits. */
    private static final int RUN = 256;
    /** The most columns whose factors are read together. */
    private static final int WIDTH = 64;

    private final FloatMatrix[] panels;
    /** Of each panel. */
    private final int columns;
    final int n;
    final int height;
    private final int length;
    private final Workers workers;
    private final Tile tile;

    private FloatPanels(int n, Tile tile, Workers workers) {
        this.n = n;
        this.tile = tile;
        this.workers = workers;
        this.length = Tile.singles(n);
        this.height = Tile.height(length);
        this.columns = (n + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS;
        this.panels = new FloatMatrix[(n + height - 1) / height];
    }

    /** Packs a map. */
    static FloatPanels pack(LinearMap map, Workers workers) {
        return pack(map, Tile.best(map.size()), workers);
    }

    static FloatPanels pack(LinearMap map, Tile tile, Workers workers) {
        FloatPanels packed = new FloatPanels(map.size(), tile, workers);
        workers.map(packed.panels.length, panel -> {
            packed.panels[panel] = packed.panel(map, panel);
            return panel;
        });
        return packed;
    }

    /** In small pieces, so that a line of the cache is used up while it is there. */
    private FloatMatrix panel(LinearMap map, int panel) {
        float[][] values = new float[columns][length];
        int first = panel * height;
        int count = Math.min(height, n - first);
        double[] piece = new double[ROWS * BAND];
        for (int band = 0; band < n; band += BAND) {
            int width = Math.min(BAND, n - band);
            for (int r = 0; r < count; r += ROWS) {
                int rows = Math.min(ROWS, count - r);
                map.read(first + r, rows, band, width, piece);
                for (int k = 0; k < width; k++) {
                    turn(piece, k, width, values[band + k], r, rows);
                }
            }
        }
        return tile.matrix(values, 0, columns, height);
    }

    private static void turn(double[] piece, int k, int width, float[] into, int from, int count) {
        for (int i = 0; i < count; i++) {
            into[from + i] = (float) piece[i * width + k];
        }
    }

    FloatBlock block(int width) {
        return new FloatBlock(panels.length, width, height, length);
    }

    /** Adds the matrix times a block, times a sign, to another. */
    void addProduct(FloatBlock block, float sign, FloatBlock into) {
        if (block.width() == 1) {
            addColumn(block, sign, into);
            return;
        }
        int parts = (block.width() + WIDTH - 1) / WIDTH;
        int width = (block.width() / parts + Factors.GROUP - 1) / Factors.GROUP * Factors.GROUP;
        for (int begin = 0; begin < block.width(); begin += width) {
            int first = begin;
            int end = Math.min(block.width(), begin + width);
            List<Factors.Floats> factors = workers.map(panels.length,
                    panel -> Factors.Floats.of(block.columns(panel, first, end), 0, steps(panel), sign));
            workers.map(panels.length, panel -> {
                addPanel(panel, factors, into.columns(panel, first, end));
                return panel;
            });
        }
    }

    /** How many columns of the matrix belong to the rows of a panel. */
    private int steps(int panel) {
        return Math.min(height, columns - panel * height);
    }

    private void addPanel(int panel, List<Factors.Floats> factors, float[][] into) {
        float[][] sums = new float[into.length][length];
        for (int from = 0; from < panels.length; from++) {
            for (int run = 0; run < steps(from); run += RUN) {
                int count = Math.min(RUN, steps(from) - run);
                panels[panel].addTo(sums, factors.get(from), run, from * height + run, count);
                for (int column = 0; column < into.length; column++) {
                    move(sums[column], into[column]);
                }
            }
        }
    }

    private void addColumn(FloatBlock block, float sign, FloatBlock into) {
        float[] factors = new float[columns];
        block.read(0, 0, n, factors);
        for (int k = 0; k < n; k++) {
            factors[k] *= sign;
        }
        workers.map(panels.length, panel -> {
            float[] sums = new float[length];
            for (int run = 0; run < columns; run += RUN) {
                panels[panel].addTo(sums, factors, run, Math.min(RUN, columns - run));
                move(sums, into.panels[panel][0]);
            }
            return panel;
        });
    }

    /** Adds to another and leaves zeros. */
    private static void move(float[] from, float[] into) {
        for (int row = 0; row < into.length; row++) {
            into[row] += from[row];
        }
        Arrays.fill(from, 0);
    }
}
