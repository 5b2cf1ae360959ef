// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Optional;

/** A square matrix. */
public interface LinearMap {

    /** n. */
    int size();

    /** The matrix times an n × width block, row by row in memory; a new array. */
    double[] apply(double[] block, int width);

    /** An element of the matrix. */
    double at(int row, int column);

    /** A rectangle of the matrix, row by row into an array. */
    default void read(int row, int rows, int column, int columns, double[] into) {
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                into[i * columns + k] = at(row + i, column + k);
            }
        }
    }

    /** Whether no element is known to be below zero. */
    default boolean nonNegative() {
        return false;
    }

    /** The matrix in single precision, where it has that form. */
    default Optional<Packed> packed() {
        return Optional.empty();
    }
}
