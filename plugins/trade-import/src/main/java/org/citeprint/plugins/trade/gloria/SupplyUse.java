// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.util.Arrays;
import org.citeprint.api.data.Matrix;

/**
 * The supply-use table as it streams by: rows and columns are, region by region, the industries and then the products.
 * Supply has industries in rows and products in columns, use the other way round. Use is held densely (n² numbers),
 * supply as its non-zero cells, of which GLORIA has one for each industry.
 */
final class SupplyUse {

    private final int sectors;
    private final int n;
    private final double[] use;
    private int[] industry = new int[64];
    private int[] product = new int[64];
    private double[] supplied = new double[64];
    private int supplies;
    private double misplaced;

    SupplyUse(int regions, int sectors) {
        this.sectors = sectors;
        this.n = Math.multiplyExact(regions, sectors);
        this.use = new double[Math.multiplyExact(n, n)];
    }

    /** Where an industry or product of all industries and products stands among its kind. */
    private int place(int at) {
        return at / (2 * sectors) * sectors + at % sectors;
    }

    private boolean isProduct(int at) {
        return at % (2 * sectors) >= sectors;
    }

    void row(int row, double[] values, int from) {
        if (row >= 2 * n) {
            return; // Too many rows: said when all are counted.
        }
        int here = place(row);
        boolean products = isProduct(row);
        for (int column = 0; column < 2 * n; column++) {
            double value = values[from + column];
            if (value != 0) {
                if (products && !isProduct(column)) {
                    use[here * n + place(column)] = value;
                } else if (!products && isProduct(column)) {
                    supply(here, place(column), value);
                } else {
                    misplaced += Math.abs(value);
                }
            }
        }
    }

    private void supply(int of, int what, double value) {
        if (supplies == supplied.length) {
            industry = Arrays.copyOf(industry, 2 * supplies);
            product = Arrays.copyOf(product, 2 * supplies);
            supplied = Arrays.copyOf(supplied, 2 * supplies);
        }
        industry[supplies] = of;
        product[supplies] = what;
        supplied[supplies++] = value;
    }

    /** The sum of what stands neither in supply nor in use, and should be zero. */
    double misplaced() {
        return misplaced;
    }

    boolean isDiagonal() {
        for (int k = 0; k < supplies; k++) {
            if (industry[k] != product[k]) {
                return false;
            }
        }
        return true;
    }

    /** g, the output of industries: the row sums of supply. */
    double[] industryOutput() {
        double[] sums = new double[n];
        for (int k = 0; k < supplies; k++) {
            sums[industry[k]] += supplied[k];
        }
        return sums;
    }

    /** q, the sales of products: the row sums of use and final demand. */
    double[] productOutput(Matrix demand) {
        double[] sums = new double[n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                sums[row] += use[row * n + column];
            }
            for (int column = 0; column < demand.columns(); column++) {
                sums[row] += demand.at(row, column);
            }
        }
        return sums;
    }

    /** U itself, n × n. */
    Matrix use() {
        return new Matrix(n, n, use);
    }

    /** T · M with T = V · diag(1/q): the products of M made by the industries that supply them. */
    Matrix byIndustry(Matrix products, double[] q) {
        double[] result = new double[Math.multiplyExact(n, products.columns())];
        for (int k = 0; k < supplies; k++) {
            double share = q[product[k]] == 0 ? 0 : supplied[k] / q[product[k]];
            for (int column = 0; column < products.columns(); column++) {
                result[industry[k] * products.columns() + column] += share * products.at(product[k], column);
            }
        }
        return new Matrix(n, products.columns(), result);
    }

    /** The same of U, in its own place where supply is diagonal: U itself is gone then. */
    Matrix useByIndustry(double[] q) {
        if (isDiagonal()) {
            scaleRows(q);
            return use();
        }
        return byIndustry(use(), q);
    }

    private void scaleRows(double[] q) {
        double[] share = new double[n];
        for (int k = 0; k < supplies; k++) {
            share[industry[k]] += q[product[k]] == 0 ? 0 : supplied[k] / q[product[k]];
        }
        for (int cell = 0; cell < use.length; cell++) {
            use[cell] *= share[cell / n];
        }
    }

    /** M · T with T = diag(1/g) · V: what industries use or cause, counted for the products they make. */
    Matrix byProduct(Matrix industries, double[] g) {
        if (isDiagonal()) {
            return industries;
        }
        double[] result = new double[Math.multiplyExact(industries.rows(), n)];
        for (int k = 0; k < supplies; k++) {
            double share = g[industry[k]] == 0 ? 0 : supplied[k] / g[industry[k]];
            for (int row = 0; row < industries.rows(); row++) {
                result[row * n + product[k]] += share * industries.at(row, industry[k]);
            }
        }
        return new Matrix(industries.rows(), n, result);
    }
}
