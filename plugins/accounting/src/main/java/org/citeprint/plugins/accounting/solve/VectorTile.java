// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/** The kernel in explicit vectors. */
final class VectorTile implements Tile {

    @Override
    public FloatMatrix matrix(float[][] columns, int from, int to, int rows) {
        return new FloatVectors(columns, from, to, rows);
    }

    @Override
    public DoubleMatrix matrix(double[][] columns, int from, int to, int rows) {
        return new DoubleVectors(columns, from, to, rows);
    }
}
