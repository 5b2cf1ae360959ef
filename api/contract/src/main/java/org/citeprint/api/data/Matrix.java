// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/**
 * A dense matrix of doubles in one array, row by row: element (i, j) is {@code values[i · columns + j]}. One array
 * holds up to 46,340 rows and columns. Immutable by agreement: whoever hands over or takes out the array does not write
 * to it.
 */
public final class Matrix {

    private final int rows;
    private final int columns;
    private final double[] values;

    /** Takes over the values, which must not change any more. */
    public Matrix(int rows, int columns, double[] values) {
        if ((long) rows * columns != values.length) {
            throw new IllegalArgumentException(rows + " x " + columns + " matrix with " + values.length + " values");
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** How many rows. */
    public int rows() {
        return rows;
    }

    /** How many columns. */
    public int columns() {
        return columns;
    }

    /** Element in row {@code row} and column {@code column}, both from 0. */
    public double at(int row, int column) {
        return values[row * columns + column];
    }

    /** The values themselves, row by row, to be read only. */
    public double[] values() {
        return values;
    }
}
