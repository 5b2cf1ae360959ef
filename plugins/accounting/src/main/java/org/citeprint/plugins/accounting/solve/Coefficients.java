// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * diag(rows) Z diag(columns) or its transpose, over the flows of a table and without a second n × n array.
 *
 * @param product multiplies with Z
 * @param rows factors of the rows of Z
 * @param columns factors of the columns of Z
 * @param turned whether it is the transpose
 */
record Coefficients(Product product, double[] rows, double[] columns, boolean turned) implements LinearMap {

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public double[] apply(double[] block, int width) {
        double[] scaled = scaled(block, width, turned ? rows : columns);
        double[] result = turned ? product.transposedTimes(scaled, width) : product.times(scaled, width);
        return scaled(result, width, turned ? columns : rows);
    }

    @Override
    public double at(int row, int column) {
        int from = turned ? column : row;
        int to = turned ? row : column;
        return rows[from] * product.flows()[from * rows.length + to] * columns[to];
    }

    /** In the order of the flows in memory, the same products as {@link #at}. */
    @Override
    public void read(int row, int height, int column, int width, double[] into) {
        double[] flows = product.flows();
        int first = turned ? column : row;
        int last = first + (turned ? width : height);
        int left = turned ? row : column;
        int count = turned ? height : width;
        for (int from = first; from < last; from++) {
            int at = from * rows.length + left;
            for (int k = 0; k < count; k++) {
                double value = rows[from] * flows[at + k] * columns[left + k];
                into[turned ? k * width + from - first : (from - first) * width + k] = value;
            }
        }
    }

    @Override
    public boolean nonNegative() {
        return product.nonNegative() && Arrays.stream(rows).allMatch(factor -> factor >= 0)
                && Arrays.stream(columns).allMatch(factor -> factor >= 0);
    }

    @Override
    public Optional<Packed> packed() {
        return Optional.of(product.packed(this));
    }

    /** Whether it is the same matrix. */
    boolean same(Coefficients other) {
        return turned == other.turned && Arrays.equals(rows, other.rows) && Arrays.equals(columns, other.columns);
    }

    private double[] scaled(double[] block, int width, double[] factors) {
        double[] result = new double[block.length];
        for (int row = 0; row < factors.length; row++) {
            for (int at = row * width; at < (row + 1) * width; at++) {
                result[at] = block[at] * factors[row];
            }
        }
        return result;
    }
}
