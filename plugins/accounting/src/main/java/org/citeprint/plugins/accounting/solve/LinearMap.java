// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/** A square matrix that is known by what it does to a block of columns. */
public interface LinearMap {

    /** n. */
    int size();

    /** The matrix times an n × width block, row by row in memory; a new array. */
    double[] apply(double[] block, int width);
}
