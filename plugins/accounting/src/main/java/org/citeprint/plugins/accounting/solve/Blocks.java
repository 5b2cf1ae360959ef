// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.List;
import org.citeprint.api.operation.Workers;

/**
 * A preconditioner: the inverses of the diagonal blocks of I - A, one for each region, in single precision. Nearly all
 * that an industry buys it buys at home, so what remains is small: iteration takes half the products. It need not be
 * exact, since products with A are. A block without usable pivots stays as it is.
 */
public final class Blocks {

    private static final float SMALLEST = 1e-4F;

    private final int[] starts;
    private final List<FloatMatrix> inverses;
    private final Workers workers;
    private final Tile tile;

    /** Of blocks that begin at {@code starts}, whose last element is n. */
    Blocks(LinearMap matrix, int[] starts, Workers workers) {
        this.starts = starts;
        this.tile = Tile.best(matrix.size());
        this.workers = workers;
        this.inverses = workers.map(starts.length - 1, block -> inverse(matrix, starts[block], starts[block + 1]));
    }

    /** Columns of (I - A_bb)⁻¹, filled up to a multiple of eight. */
    private FloatMatrix inverse(LinearMap matrix, int from, int to) {
        int size = to - from;
        float[][] rows = new float[size][2 * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = (i == j ? 1 : 0) - (float) matrix.at(from + i, from + j);
            }
            rows[i][size + i] = 1;
        }
        boolean found = eliminate(rows);
        float[][] columns = new float[(size + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS][Tile.singles(size)];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                columns[j][i] = found ? rows[i][size + j] : i == j ? 1 : 0;
            }
        }
        return tile.matrix(columns, 0, columns.length, size);
    }

    /** Gauss and Jordan's, without exchanges: columns of these matrices hardly sum to more than one. */
    private static boolean eliminate(float[][] rows) {
        for (int pivot = 0; pivot < rows.length; pivot++) {
            float[] row = rows[pivot];
            if (!(Math.abs(row[pivot]) > SMALLEST)) {
                return false;
            }
            float factor = 1 / row[pivot];
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
            for (int i = 0; i < rows.length; i++) {
                if (i != pivot && rows[i][pivot] != 0) {
                    subtract(rows[i], rows[i][pivot], row);
                }
            }
        }
        return true;
    }

    private static void subtract(float[] from, float factor, float[] row) {
        for (int j = 0; j < from.length; j++) {
            from[j] = Math.fma(-factor, row[j], from[j]);
        }
    }

    /** The inverses times a block; a new one. */
    FloatBlock apply(FloatBlock block) {
        FloatBlock result = block.zero();
        workers.map(inverses.size(), index -> {
            apply(index, block, result);
            return index;
        });
        return result;
    }

    private void apply(int index, FloatBlock block, FloatBlock result) {
        int first = starts[index];
        int size = starts[index + 1] - first;
        int steps = (size + Tile.STEPS - 1) / Tile.STEPS * Tile.STEPS;
        float[][] values = new float[block.width()][steps];
        for (int column = 0; column < values.length; column++) {
            block.read(column, first, size, values[column]);
        }
        float[][] sums = new float[values.length][Tile.singles(size)];
        if (values.length == 1) {
            inverses.get(index).addTo(sums[0], values[0], 0, steps);
        } else {
            inverses.get(index).addTo(sums, Factors.Floats.of(values, 0, steps, 1), 0, 0, steps);
        }
        for (int column = 0; column < values.length; column++) {
            result.write(column, first, size, sums[column]);
        }
    }
}
