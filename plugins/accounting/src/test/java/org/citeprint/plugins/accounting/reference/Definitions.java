// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.reference;

import java.util.function.IntPredicate;
import org.citeprint.api.data.InputOutputSystem;

/**
 * Accounts by their definitions: a dense Leontief inverse and sums written out, slow and plain. Nothing of it is shared
 * with what it is held against.
 */
public final class Definitions {

    private final InputOutputSystem system;
    private final int n;
    private final double[] x;
    private final double[][] leontief;

    /** Of one table. */
    public Definitions(InputOutputSystem system) {
        this.system = system;
        this.n = system.industries();
        this.x = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                x[i] += z(i, j);
            }
            for (int column = 0; column < columns(); column++) {
                x[i] += y(i, column);
            }
        }
        double[][] rest = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rest[i][j] = (i == j ? 1 : 0) - a(i, j);
            }
        }
        this.leontief = inverse(rest);
    }

    private double z(int i, int j) {
        return system.transactions().at(i, j);
    }

    private double y(int i, int column) {
        return system.finalDemand().at(i, column);
    }

    private int columns() {
        return system.finalDemand().columns();
    }

    /** What industry j buys of i for a unit of its output. */
    public double a(int i, int j) {
        return x[j] == 0 ? 0 : z(i, j) / x[j];
    }

    /** Output. */
    public double output(int i) {
        return x[i];
    }

    /** What i produces for a unit of final demand for j. */
    public double leontief(int i, int j) {
        return leontief[i][j];
    }

    /** Emissions by output. */
    public double intensity(double[] flows, int i) {
        return x[i] == 0 ? 0 : flows[i] / x[i];
    }

    /** Emissions along all chains for a unit of product j. */
    public double multiplier(double[] flows, int j) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += intensity(flows, i) * leontief[i][j];
        }
        return sum;
    }

    /** Emissions of the industries chosen for the products chosen that the columns of demand chosen buy. */
    public double caused(double[] flows, IntPredicate industries, IntPredicate products, IntPredicate demand) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; industries.test(i) && j < n; j++) {
                for (int column = 0; products.test(j) && column < columns(); column++) {
                    sum += demand.test(column) ? intensity(flows, i) * leontief[i][j] * y(j, column) : 0;
                }
            }
        }
        return sum;
    }

    /** Emissions of an industry for what industries without output buy; all of its own if it is one. */
    public double carriedByNone(double[] flows, int i) {
        double sum = x[i] == 0 ? flows[i] : 0;
        for (int j = 0; j < n; j++) {
            for (int buyer = 0; buyer < n; buyer++) {
                sum += x[buyer] == 0 ? intensity(flows, i) * leontief[i][j] * z(j, buyer) : 0;
            }
        }
        return sum;
    }

    /** What final demand buys of a product, and those of the industries without output that are chosen. */
    public double bought(int j, IntPredicate industries) {
        double sum = 0;
        for (int column = 0; column < columns(); column++) {
            sum += y(j, column);
        }
        for (int buyer = 0; buyer < n; buyer++) {
            sum += x[buyer] == 0 && industries.test(buyer) ? z(j, buyer) : 0;
        }
        return sum;
    }

    /** Output less what the industry buys. */
    public double valueAdded(int j) {
        double sum = x[j];
        for (int i = 0; i < n; i++) {
            sum -= z(i, j);
        }
        return sum;
    }

    /** By elimination with the largest pivot of each column. */
    public static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] left = new double[n][];
        double[][] right = new double[n][n];
        for (int i = 0; i < n; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int pivot = 0; pivot < n; pivot++) {
            int best = pivot;
            for (int row = pivot + 1; row < n; row++) {
                best = Math.abs(left[row][pivot]) > Math.abs(left[best][pivot]) ? row : best;
            }
            exchange(left, pivot, best);
            exchange(right, pivot, best);
            double factor = left[pivot][pivot];
            for (int column = 0; column < n; column++) {
                left[pivot][column] /= factor;
                right[pivot][column] /= factor;
            }
            for (int row = 0; row < n; row++) {
                double times = row == pivot ? 0 : left[row][pivot];
                for (int column = 0; column < n; column++) {
                    left[row][column] -= times * left[pivot][column];
                    right[row][column] -= times * right[pivot][column];
                }
            }
        }
        return right;
    }

    private static void exchange(double[][] rows, int one, int other) {
        double[] row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }
}
