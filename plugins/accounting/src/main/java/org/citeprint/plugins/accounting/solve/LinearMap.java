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

    /** The matrix in single precision, where it has that form. */
    default Optional<Packed> packed() {
        return Optional.empty();
    }
}
