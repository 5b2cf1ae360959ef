// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * (I − M)⁻¹ by Gauss and Jordan's elimination in place with the largest pivot of each column (Golub and Van Loan 2013,
 * section 3.4), 2 n³ operations. Pivots are taken {@value #PANEL} at a time: the columns of such a panel are eliminated
 * first, then what that does to all other columns is done row by row, so that a row comes from memory once for many
 * pivots. Rows are shared out in parts of a fixed size, so the bits do not depend on the number of threads. Accounts do
 * not need an inverse: it is made only to be written.
 */
final class Inverse {

    private static final int PANEL = 32;
    private static final int ROWS = 64;
    private static final int TILE = 512;
    private static final double SINGULAR = 1e-13;

    private final String name;
    private final InputOutputSystem system;
    private final Context context;
    private final int n;
    private final double[][] rows;
    /** What each row is reduced by for each pivot of the panel. */
    private final double[][] factors;
    /** Where each row was before rows changed places. */
    private final int[] origin;

    private Inverse(Matrix m, String name, InputOutputSystem system, Context context) {
        this.name = name;
        this.system = system;
        this.context = context;
        this.n = m.rows();
        this.rows = new double[n][n];
        this.factors = new double[n][PANEL];
        this.origin = IntStream.range(0, n).toArray();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                rows[row][column] = (row == column ? 1 : 0) - m.at(row, column);
            }
        }
    }

    /**
     * Inverts.
     *
     * @param name what the matrix is called, {@code A} or {@code B}
     * @throws ProblemException CP-3151 when there is no inverse
     */
    static Matrix of(Matrix m, String name, InputOutputSystem system, Context context) {
        Inverse inverse = new Inverse(m, name, system, context);
        for (int first = 0; first < inverse.n; first += PANEL) {
            context.checkCancelled();
            inverse.eliminate(first, Math.min(inverse.n, first + PANEL));
        }
        return inverse.ordered();
    }

    private void eliminate(int first, int end) {
        double[] pivots = new double[end - first];
        for (int column = first; column < end; column++) {
            exchange(column);
            pivots[column - first] = rows[column][column];
            rows[column][column] = 1;
            divide(rows[column], pivots[column - first], first, end);
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    factors[row][column - first] = rows[row][column];
                    rows[row][column] = 0;
                    subtract(rows[column], factors[row][column - first], rows[row], first, end);
                }
            }
        }
        // First the rows of the pivots as each is when its turn comes, which all others are reduced by, then these by
        // those that came after them.
        for (int row = first; row < end; row++) {
            reduceOutside(row, first, first, row);
            divide(rows[row], pivots[row - first], 0, first);
            divide(rows[row], pivots[row - first], end, n);
        }
        context.workers().map((n + ROWS - 1) / ROWS, part -> reduceRows(part * ROWS, first, end));
        for (int row = first; row < end; row++) {
            reduceOutside(row, first, row + 1, end);
        }
    }

    /** Brings the row with the largest number of a column to its pivot. */
    private void exchange(int column) {
        int largest = column;
        for (int row = column + 1; row < n; row++) {
            largest = Math.abs(rows[row][column]) > Math.abs(rows[largest][column]) ? row : largest;
        }
        if (!(Math.abs(rows[largest][column]) > SINGULAR)) {
            throw new ProblemException(Problem.error("CP-3151", "I - " + name + " has no inverse: the column of `"
                    + system.industry(column) + "` depends on those before it, to " + rows[largest][column],
                    "a group of industries sells only to itself and adds no value; see `system.check` and"
                            + " `system.repair`"));
        }
        double[] row = rows[largest];
        rows[largest] = rows[column];
        rows[column] = row;
        double[] factor = factors[largest];
        factors[largest] = factors[column];
        factors[column] = factor;
        int place = origin[largest];
        origin[largest] = origin[column];
        origin[column] = place;
    }

    private int reduceRows(int from, int first, int end) {
        int to = Math.min(n, from + ROWS);
        for (int left = 0; left < n; left += TILE) {
            int right = Math.min(n, left + TILE);
            for (int row = from; row < to; row++) {
                if (row < first || row >= end) {
                    reduce(row, first, first, end, left, Math.min(right, first));
                    reduce(row, first, first, end, Math.max(left, end), right);
                }
            }
        }
        return from;
    }

    /** A row by some pivots of the panel, in all columns outside of it. */
    private void reduceOutside(int row, int first, int from, int to) {
        reduce(row, first, from, to, 0, first);
        reduce(row, first, from, to, Math.min(n, first + PANEL), n);
    }

    /** A row by some pivots of the panel, four at a time, in the order of the pivots as one by one. */
    private void reduce(int row, int first, int from, int to, int left, int right) {
        double[] by = factors[row];
        int pivot = from;
        for (; pivot + 3 < to; pivot += 4) {
            subtractFour(pivot, by, pivot - first, rows[row], left, right);
        }
        for (; pivot < to; pivot++) {
            subtract(rows[pivot], by[pivot - first], rows[row], left, right);
        }
    }

    private void subtractFour(int pivot, double[] by, int at, double[] from, int left, int right) {
        double[] one = rows[pivot];
        double[] two = rows[pivot + 1];
        double[] three = rows[pivot + 2];
        double[] last = rows[pivot + 3];
        double a = by[at];
        double b = by[at + 1];
        double c = by[at + 2];
        double d = by[at + 3];
        for (int i = left; i < right; i++) {
            from[i] = from[i] - a * one[i] - b * two[i] - c * three[i] - d * last[i];
        }
    }

    private static void subtract(double[] of, double factor, double[] from, int left, int right) {
        for (int i = left; i < right; i++) {
            from[i] -= factor * of[i];
        }
    }

    private static void divide(double[] row, double by, int left, int right) {
        for (int i = left; i < right; i++) {
            row[i] /= by;
        }
    }

    /** Rows changed places for columns of the inverse to do so. */
    private Matrix ordered() {
        double[] values = new double[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                values[row * n + origin[column]] = rows[row][column];
            }
        }
        return new Matrix(n, n, values);
    }
}
