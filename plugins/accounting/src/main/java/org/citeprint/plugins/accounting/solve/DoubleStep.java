// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * Some columns of L in double precision within the panel of their diagonal: solves for the rows of their pivots and
 * takes these from the rows of the panel below. The kernel adds to all rows from the first one on, so columns are copied
 * with zeros where nothing is to be added.
 */
final class DoubleStep {

    private final int first;
    private final int count;
    private final int height;
    /** The diagonal part, whole. */
    private final double[][] diagonal;
    /** The diagonal part without the rows of each eight columns and those above. */
    private final DoubleMatrix inner;
    /** Rows below the diagonal part. */
    private final DoubleMatrix below;

    /**
     * Copies.
     *
     * @param panel columns of the panel
     * @param begin the first column of its block
     * @param first the first row of the pivots, which is their column within the block
     * @param count how many, a multiple of eight
     * @param height rows of the panel
     */
    DoubleStep(Tile tile, double[][] panel, int begin, int first, int count, int height) {
        this.first = first;
        this.count = count;
        this.height = height;
        this.diagonal = new double[count][count];
        double[][] within = new double[count][count];
        double[][] lower = new double[count][panel[begin].length];
        for (int k = 0; k < count; k++) {
            double[] column = panel[begin + first + k];
            System.arraycopy(column, first, diagonal[k], 0, count);
            int next = (k / Tile.STEPS + 1) * Tile.STEPS;
            System.arraycopy(column, first + next, within[k], next, count - next);
            System.arraycopy(column, first + count, lower[k], first + count, height - first - count);
        }
        this.inner = tile.matrix(within, 0, count, count);
        this.below = tile.matrix(lower, 0, count, height);
    }

    /** To columns with the rows of the panel. */
    void apply(double[][] columns) {
        double[][] values = new double[columns.length][count];
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(columns[column], first, values[column], 0, count);
        }
        for (int step = 0; step < count; step += Tile.STEPS) {
            for (double[] column : values) {
                solveEight(step, column);
            }
            if (step + Tile.STEPS < count) {
                inner.addTo(values, Factors.Doubles.of(values, step, Tile.STEPS, -1), 0, step, Tile.STEPS);
            }
        }
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(values[column], 0, columns[column], first, count);
        }
        if (first + count < height) {
            below.addTo(columns, Factors.Doubles.of(values, 0, count, -1), 0, 0, count);
        }
    }

    /** Rows of U for eight pivots: their own part of L, which has ones on its diagonal. */
    private void solveEight(int step, double[] values) {
        for (int k = step; k < step + Tile.STEPS; k++) {
            double factor = -values[k];
            double[] lower = diagonal[k];
            for (int r = k + 1; r < step + Tile.STEPS; r++) {
                values[r] = Math.fma(factor, lower[r], values[r]);
            }
        }
    }
}
