// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The right-hand operand of {@link Tile}: values of some columns, in the order in which they are wanted: four columns
 * side by side, row after row, then the next four.
 */
final class Factors {

    /** Columns side by side. */
    static final int GROUP = 4;

    private Factors() {}

    /**
     * In single precision.
     *
     * @param values in groups of four columns
     * @param steps how many of each column
     */
    record Floats(float[] values, int steps) {

        /** Rows of columns, whose number is a multiple of four, times a sign. */
        static Floats of(float[][] columns, int row, int steps, float sign) {
            float[] values = new float[columns.length * steps];
            for (int column = 0; column < columns.length; column++) {
                float[] from = columns[column];
                int at = column / GROUP * steps * GROUP + column % GROUP;
                for (int k = 0; k < steps; k++) {
                    values[at + k * GROUP] = sign * from[row + k];
                }
            }
            return new Floats(values, steps);
        }

        /** Where the values of a group of columns begin that belong to a row. */
        int at(int column, int row) {
            return (column / GROUP * steps + row) * GROUP;
        }
    }

    /**
     * In double precision.
     *
     * @param values in groups of four columns
     * @param steps how many of each column
     */
    record Doubles(double[] values, int steps) {

        /** Rows of columns, whose number is a multiple of four, times a sign. */
        static Doubles of(double[][] columns, int row, int steps, double sign) {
            double[] values = new double[columns.length * steps];
            for (int column = 0; column < columns.length; column++) {
                double[] from = columns[column];
                int at = column / GROUP * steps * GROUP + column % GROUP;
                for (int k = 0; k < steps; k++) {
                    values[at + k * GROUP] = sign * from[row + k];
                }
            }
            return new Doubles(values, steps);
        }

        /**
         * Some rows of an n × width block, row by row in memory; filled up with zeros to so many steps, and to a multiple
         * of four columns.
         */
        static Doubles ofRows(double[] block, int width, int[] rows, int steps) {
            int groups = (width + GROUP - 1) / GROUP;
            double[] values = new double[groups * GROUP * steps];
            for (int k = 0; k < rows.length; k++) {
                for (int column = 0; column < width; column += GROUP) {
                    System.arraycopy(block, rows[k] * width + column, values, (column / GROUP * steps + k) * GROUP,
                            Math.min(GROUP, width - column));
                }
            }
            return new Doubles(values, steps);
        }

        /** Where the values of a group of columns begin that belong to a row. */
        int at(int column, int row) {
            return (column / GROUP * steps + row) * GROUP;
        }
    }
}
