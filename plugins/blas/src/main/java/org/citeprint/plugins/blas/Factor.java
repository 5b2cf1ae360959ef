// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.blas;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Workers;

/**
 * I - M of a table, row by row: M is A = Z diag(1/x) for Leontief, B = diag(1/x) Z for Ghosh; 1/0 is taken as 0, so an
 * industry without output has a row or column of I.
 */
final class Factor {

    private static final int ROWS = 64;
    private static final int PROBES = 8;
    private static final long SEED = 1;

    private final double[] flows;
    private final double[] reciprocal;
    private final boolean ghosh;
    private final int n;
    private final Workers workers;

    Factor(InputOutputSystem system, boolean ghosh, Workers workers) {
        this.flows = system.transactions().values();
        this.n = system.industries();
        this.ghosh = ghosh;
        this.workers = workers;
        this.reciprocal = new double[n];
        for (int i = 0; i < n; i++) {
            reciprocal[i] = system.output()[i] == 0 ? 0 : 1 / system.output()[i];
        }
    }

    private double at(int row, int column) {
        double share = flows[row * n + column] * reciprocal[ghosh ? row : column];
        return (row == column ? 1 : 0) - share;
    }

    /** Writes all of it. */
    void write(MemorySegment into) {
        workers.map((n + ROWS - 1) / ROWS, block -> {
            for (int row = block * ROWS; row < Math.min(n, (block + 1) * ROWS); row++) {
                for (int column = 0; column < n; column++) {
                    into.setAtIndex(ValueLayout.JAVA_DOUBLE, (long) row * n + column, at(row, column));
                }
            }
            return block;
        });
    }

    /**
     * How far a matrix is from the inverse: the largest element of (I - M) (L z) - z, of eight vectors z of signs drawn
     * with a fixed seed. A wrong element of L shows in each of them; all of (I - M) L would take as long as L did.
     */
    double deviation(MemorySegment inverse) {
        SplittableRandom random = new SplittableRandom(SEED);
        double largest = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            double[] signs = random.ints(n, 0, 2).mapToDouble(bit -> 2.0 * bit - 1).toArray();
            double[] image = new double[n];
            rows(row -> {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += inverse.getAtIndex(ValueLayout.JAVA_DOUBLE, (long) row * n + k) * signs[k];
                }
                image[row] = sum;
            });
            double[] off = new double[n];
            rows(row -> {
                double sum = -signs[row];
                for (int k = 0; k < n; k++) {
                    sum += at(row, k) * image[k];
                }
                off[row] = Math.abs(sum);
            });
            for (double one : off) {
                largest = Math.max(largest, one); // NaN stays
            }
        }
        return largest;
    }

    private void rows(IntConsumer work) {
        workers.map((n + ROWS - 1) / ROWS, block -> {
            for (int row = block * ROWS; row < Math.min(n, (block + 1) * ROWS); row++) {
                work.accept(row);
            }
            return block;
        });
    }
}
