// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;

/**
 * (I - M) x = b to forty digits: a dense inverse in doubles, refined with residuals in decimals until nothing is left that
 * a bound could be held against. Table and output are taken as they are.
 */
public final class Exact {

    /** How many. */
    public static final MathContext DIGITS = new MathContext(40);
    private static final int REFINEMENTS = 4;

    private final BigDecimal[][] matrix;
    private final double[][] inverse;

    private Exact(BigDecimal[][] matrix) {
        this.matrix = matrix;
        int n = matrix.length;
        double[][] rest = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rest[i][j] = (i == j ? 1 : 0) - matrix[i][j].doubleValue();
            }
        }
        this.inverse = Definitions.inverse(rest);
    }

    /** A = Z diag(1/x). */
    public static Exact leontief(InputOutputSystem system) {
        return of(system.industries(), (i, j) -> over(system.transactions().at(i, j), system.output()[j]));
    }

    /** B = diag(1/x) Z. */
    public static Exact ghosh(InputOutputSystem system) {
        return of(system.industries(), (i, j) -> over(system.transactions().at(i, j), system.output()[i]));
    }

    /** An element of a matrix. */
    @FunctionalInterface
    public interface Element {

        /** In a row and a column. */
        BigDecimal at(int row, int column);
    }

    /** Any matrix. */
    public static Exact of(int n, Element element) {
        BigDecimal[][] matrix = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = element.at(i, j);
            }
        }
        return new Exact(matrix);
    }

    /** Zero where there is no output. */
    public static BigDecimal over(double value, double output) {
        return output == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value).divide(new BigDecimal(output), DIGITS);
    }

    /** The transposed equations. */
    public Exact turned() {
        int n = matrix.length;
        BigDecimal[][] turned = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return new Exact(turned);
    }

    /** x. */
    public BigDecimal[] solve(BigDecimal[] right) {
        int n = matrix.length;
        BigDecimal[] x = new BigDecimal[n];
        Arrays.fill(x, BigDecimal.ZERO);
        for (int time = 0; time < REFINEMENTS; time++) {
            double[] rest = new double[n];
            for (int i = 0; i < n; i++) {
                BigDecimal sum = right[i].subtract(x[i], DIGITS);
                for (int j = 0; j < n; j++) {
                    sum = matrix[i][j].signum() == 0 ? sum : sum.add(matrix[i][j].multiply(x[j], DIGITS), DIGITS);
                }
                rest[i] = sum.doubleValue();
            }
            for (int i = 0; i < n; i++) {
                double step = 0;
                for (int j = 0; j < n; j++) {
                    step += inverse[i][j] * rest[j];
                }
                x[i] = x[i].add(new BigDecimal(step), DIGITS);
            }
        }
        return x;
    }

    /** With ones on the right. */
    public BigDecimal[] sums() {
        return solve(IntStream.range(0, matrix.length).mapToObj(i -> BigDecimal.ONE).toArray(BigDecimal[]::new));
    }
}
