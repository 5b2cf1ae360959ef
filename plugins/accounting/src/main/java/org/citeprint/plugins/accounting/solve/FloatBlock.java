// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Workers;

/**
 * Columns in single precision, cut into panels of rows: {@code panels[p][c][r]} is row {@code p · height + r} of column
 * {@code c}. Arrays are as long as those of the
 * matrix; what no row of it takes is zero. There is one column, or a multiple of four.
 */
final class FloatBlock {

    final float[][][] panels;
    final int height;

    FloatBlock(int panels, int width, int height, int length) {
        this.panels = new float[panels][width][length];
        this.height = height;
    }

    int width() {
        return panels[0].length;
    }

    /** The first of the rows of a panel. */
    private int first(int panel) {
        return panel * height;
    }

    /** Columns from a block in double precision, n × width row by row, each times its factor. */
    void fill(double[] block, int n, int width, double[] factors, Workers workers) {
        workers.map(panels.length, panel -> {
            int rows = Math.min(n - first(panel), height);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < width; column++) {
                    panels[panel][column][row] = (float) (block[(first(panel) + row) * width + column]
                            * factors[column]);
                }
            }
            return panel;
        });
    }

    /** Adds the columns, each times its factor, to a block in double precision. */
    void addTo(double[] block, int n, int width, double[] factors, Workers workers) {
        workers.map(panels.length, panel -> {
            int rows = Math.min(n - first(panel), height);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < width; column++) {
                    block[(first(panel) + row) * width + column] += factors[column] * panels[panel][column][row];
                }
            }
            return panel;
        });
    }

    /** So many rows of a column to the beginning of an array. */
    void read(int column, int from, int count, float[] into) {
        each(from, count,
                (panel, row, at, rows) -> System.arraycopy(panels[panel][column], row, into, at, rows));
    }

    /** So many rows of a column from the beginning of an array. */
    void write(int column, int from, int count, float[] values) {
        each(from, count,
                (panel, row, at, rows) -> System.arraycopy(values, at, panels[panel][column], row, rows));
    }

    private interface Piece {
        void at(int panel, int row, int at, int count);
    }

    private void each(int from, int length, Piece piece) {
        for (int done = 0; done < length;) {
            int panel = (from + done) / height;
            int row = (from + done) % height;
            int count = Math.min(length - done, height - row);
            piece.at(panel, row, done, count);
            done += count;
        }
    }

    /** Some columns of a panel, the arrays themselves. */
    float[][] columns(int panel, int from, int to) {
        return Arrays.copyOfRange(panels[panel], from, to);
    }

    FloatBlock copy() {
        FloatBlock copy = new FloatBlock(panels.length, width(), height, panels[0][0].length);
        for (int panel = 0; panel < panels.length; panel++) {
            for (int column = 0; column < width(); column++) {
                System.arraycopy(panels[panel][column], 0, copy.panels[panel][column], 0,
                        height);
            }
        }
        return copy;
    }

    /** The sum of products of a column with that of another block. */
    double dot(int column, FloatBlock other) {
        double sum = 0;
        for (int panel = 0; panel < panels.length; panel++) {
            sum += dot(panels[panel][column], other.panels[panel][column]);
        }
        return sum;
    }

    /** Eight sums side by side, added up at the end. */
    private static double dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int i = 0;
        for (; i < a.length - 7; i += 8) {
            s0 = Math.fma(a[i], b[i], s0);
            s1 = Math.fma(a[i + 1], b[i + 1], s1);
            s2 = Math.fma(a[i + 2], b[i + 2], s2);
            s3 = Math.fma(a[i + 3], b[i + 3], s3);
            s4 = Math.fma(a[i + 4], b[i + 4], s4);
            s5 = Math.fma(a[i + 5], b[i + 5], s5);
            s6 = Math.fma(a[i + 6], b[i + 6], s6);
            s7 = Math.fma(a[i + 7], b[i + 7], s7);
        }
        for (; i < a.length; i++) {
            s0 = Math.fma(a[i], b[i], s0);
        }
        return ((double) s0 + s1) + ((double) s2 + s3) + (((double) s4 + s5) + ((double) s6 + s7));
    }

    /** Adds so many times a column of another block to the column. */
    void addScaled(int column, double factor, FloatBlock other) {
        for (int panel = 0; panel < panels.length; panel++) {
            addScaled(panels[panel][column], (float) factor, other.panels[panel][column]);
        }
    }

    private static void addScaled(float[] into, float factor, float[] values) {
        for (int i = 0; i < into.length; i++) {
            into[i] = Math.fma(factor, values[i], into[i]);
        }
    }

    /** A column times a factor. */
    void scale(int column, double factor) {
        for (float[][] panel : panels) {
            float[] values = panel[column];
            for (int i = 0; i < values.length; i++) {
                values[i] *= (float) factor;
            }
        }
    }

    /** Of equal shape, zero. */
    FloatBlock zero() {
        return new FloatBlock(panels.length, width(), height, panels[0][0].length);
    }

    /** Whether all of a column is zero. */
    boolean empty(int column) {
        return Arrays.stream(panels).map((Function<float[][], float[]>) panel -> panel[column])
                .allMatch(values -> IntStream.range(0, values.length).allMatch(i -> values[i] == 0));
    }
}
