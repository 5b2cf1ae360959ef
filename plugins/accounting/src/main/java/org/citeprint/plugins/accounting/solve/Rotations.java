// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/**
 * The small least-squares problem of one column of GMRES: its Hessenberg matrix made triangular by Givens rotations,
 * one column at a time.
 */
final class Rotations {

    private final double[][] triangle;
    private final double[] cosines;
    private final double[] sines;
    private final double[] right;
    private int steps;

    Rotations(double norm, int most) {
        triangle = new double[most][];
        cosines = new double[most];
        sines = new double[most];
        right = new double[most + 1];
        right[0] = norm;
    }

    /** The norm of the residual that remains. */
    double residual() {
        return Math.abs(right[steps]);
    }

    /** Appends a column: projections on the basis so far and the norm of what is left. */
    void append(double[] projections, double norm) {
        double[] column = projections.clone();
        for (int i = 0; i < steps; i++) {
            double upper = cosines[i] * column[i] + sines[i] * column[i + 1];
            column[i + 1] = -sines[i] * column[i] + cosines[i] * column[i + 1];
            column[i] = upper;
        }
        double length = Math.sqrt(column[steps] * column[steps] + norm * norm);
        cosines[steps] = length == 0 ? 1 : column[steps] / length;
        sines[steps] = length == 0 ? 0 : norm / length;
        column[steps] = length;
        triangle[steps] = column;
        right[steps + 1] = -sines[steps] * right[steps];
        right[steps] = cosines[steps] * right[steps];
        steps++;
    }

    /** How much of each basis vector makes the best correction. */
    double[] weights() {
        double[] weights = new double[steps];
        for (int i = steps - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < steps; j++) {
                sum -= triangle[j][i] * weights[j];
            }
            weights[i] = triangle[i][i] == 0 ? 0 : sum / triangle[i][i];
        }
        return weights;
    }
}
