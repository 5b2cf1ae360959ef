// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.function.IntBinaryOperator;
import org.citeprint.api.data.Matrix;

/** Flows by a unit of their column or of their row; zero where there is none of it. */
final class Ratios {

    private Ratios() {}

    /** Each number over the size of its column: A = Z · diag(1/x), S = F · diag(1/x). */
    static Matrix ofColumns(Matrix flows, double[] sizes) {
        return over(flows, sizes, (row, column) -> column);
    }

    /** Each number over the size of its row: B = diag(1/x) · Z. */
    static Matrix ofRows(Matrix flows, double[] sizes) {
        return over(flows, sizes, (row, column) -> row);
    }

    private static Matrix over(Matrix flows, double[] sizes, IntBinaryOperator which) {
        double[] values = new double[flows.values().length];
        for (int row = 0; row < flows.rows(); row++) {
            for (int column = 0; column < flows.columns(); column++) {
                double size = sizes[which.applyAsInt(row, column)];
                values[row * flows.columns() + column] = size == 0 ? 0 : flows.at(row, column) / size;
            }
        }
        return new Matrix(flows.rows(), flows.columns(), values);
    }
}
