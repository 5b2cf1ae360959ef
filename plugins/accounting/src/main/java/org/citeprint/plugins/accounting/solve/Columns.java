// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.List;
import java.util.function.IntFunction;
import org.citeprint.api.operation.Workers;

/**
 * Arithmetic on n × width blocks of columns, row by row in memory. Rows are cut into pieces of a fixed size and the
 * pieces' sums are added in their order: the same bits for any number of threads.
 */
final class Columns {

    private static final int PIECE = 512;

    private final Workers workers;
    private final int rows;
    private final int width;
    /** The column that need not be solved for, or none: -1. */
    private final int guide;

    Columns(Workers workers, int rows, int width, int guide) {
        this.workers = workers;
        this.rows = rows;
        this.width = width;
        this.guide = guide;
    }

    /** For each column the sum of products of two blocks. */
    double[] dots(double[] left, double[] right) {
        List<double[]> pieces = pieces(piece -> {
            double[] sums = new double[width];
            int end = end(piece) * width;
            for (int at = piece * PIECE * width; at < end; at += width) {
                for (int column = 0; column < width; column++) {
                    sums[column] += left[at + column] * right[at + column];
                }
            }
            return sums;
        });
        double[] total = new double[width];
        for (double[] sums : pieces) {
            for (int column = 0; column < width; column++) {
                total[column] += sums[column];
            }
        }
        return total;
    }

    /** For each column the Euclidean norm. */
    double[] norms(double[] block) {
        double[] norms = dots(block, block);
        for (int column = 0; column < width; column++) {
            norms[column] = Math.sqrt(norms[column]);
        }
        return norms;
    }

    /** The largest norm of a column but the guide, relative to its scale; infinite where a number has become none. */
    double largest(double[] norms, double[] scale) {
        double largest = 0;
        for (int column = 0; column < norms.length; column++) {
            largest = Math.max(largest, column == guide || scale[column] == 0 ? 0 : norms[column] / scale[column]);
        }
        return Double.isNaN(largest) ? Double.POSITIVE_INFINITY : largest;
    }

    /** Adds to each column of {@code into} so many times that of {@code block}. */
    void addScaled(double[] into, double[] factors, double[] block) {
        pieces(piece -> {
            int end = end(piece) * width;
            for (int at = piece * PIECE * width; at < end; at += width) {
                for (int column = 0; column < width; column++) {
                    into[at + column] += factors[column] * block[at + column];
                }
            }
            return piece;
        });
    }

    /** left - right. */
    double[] difference(double[] left, double[] right) {
        double[] result = new double[left.length];
        pieces(piece -> {
            int end = end(piece) * width;
            for (int at = piece * PIECE * width; at < end; at++) {
                result[at] = left[at] - right[at];
            }
            return piece;
        });
        return result;
    }

    /** Each column times its factor. */
    double[] scaled(double[] block, double[] factors) {
        double[] result = new double[block.length];
        addScaled(result, factors, block);
        return result;
    }

    private <T> List<T> pieces(IntFunction<T> part) {
        return workers.map((rows + PIECE - 1) / PIECE, part);
    }

    private int end(int piece) {
        return Math.min(rows, (piece + 1) * PIECE);
    }
}
