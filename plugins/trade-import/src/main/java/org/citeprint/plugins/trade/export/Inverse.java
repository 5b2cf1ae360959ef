// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * (I − M)⁻¹ by elimination with the largest pivot of each column (Golub and Van Loan 2013, section 3.4). n³ additions; rows
 * are shared out in parts of a fixed size, so the bits do not depend on the number of threads. Accounts do not need an
 * inverse: it is made only to be written.
 */
final class Inverse {

    private static final int ROWS = 64;
    private static final double SINGULAR = 1e-13;

    private Inverse() {}

    /**
     * Inverts.
     *
     * @param name what the matrix is called, {@code A} or {@code B}
     * @throws ProblemException CP-3151 when there is no inverse
     */
    static Matrix of(Matrix m, String name, InputOutputSystem system, Context context) {
        int n = m.rows();
        double[][] left = new double[n][];
        double[][] right = new double[n][n];
        for (int row = 0; row < n; row++) {
            left[row] = new double[n];
            for (int column = 0; column < n; column++) {
                left[row][column] = (row == column ? 1 : 0) - m.at(row, column);
            }
            right[row][row] = 1;
        }
        for (int column = 0; column < n; column++) {
            context.checkCancelled();
            pivot(left, right, column, name, system);
            eliminate(left, right, column, context);
        }
        double[] values = new double[n * n];
        for (int row = 0; row < n; row++) {
            System.arraycopy(right[row], 0, values, row * n, n);
        }
        return new Matrix(n, n, values);
    }

    private static void pivot(
            double[][] left, double[][] right, int column, String name, InputOutputSystem system) {
        int n = left.length;
        int largest = IntStream.range(column, n).reduce(column,
                (best, row) -> Math.abs(left[row][column]) > Math.abs(left[best][column]) ? row : best);
        double pivot = left[largest][column];
        if (!(Math.abs(pivot) > SINGULAR)) {
            throw new ProblemException(Problem.error("CP-3151",
                    "I - " + name + " has no inverse: the column of `" + system.industry(column)
                            + "` depends on those before it, to " + pivot,
                    "a group of industries sells only to itself and adds no value; see `system.check` and"
                            + " `system.repair`"));
        }
        double[] row = left[largest];
        left[largest] = left[column];
        left[column] = row;
        double[] other = right[largest];
        right[largest] = right[column];
        right[column] = other;
        for (int i = 0; i < n; i++) {
            row[i] /= pivot;
            other[i] /= pivot;
        }
    }

    private static void eliminate(double[][] left, double[][] right, int column, Context context) {
        int n = left.length;
        context.workers().map((n + ROWS - 1) / ROWS, part -> {
            for (int row = part * ROWS; row < Math.min(n, (part + 1) * ROWS); row++) {
                double factor = left[row][column];
                if (row != column && factor != 0) {
                    subtract(left[column], factor, left[row], column);
                    subtract(right[column], factor, right[row], 0);
                }
            }
            return part;
        });
    }

    private static void subtract(double[] of, double factor, double[] from, int first) {
        for (int i = first; i < from.length; i++) {
            from[i] -= factor * of[i];
        }
    }
}
