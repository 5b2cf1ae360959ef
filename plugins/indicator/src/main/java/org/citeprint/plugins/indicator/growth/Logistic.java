// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.growth;

import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.plugins.indicator.count.Sums;

/**
 * The logistic curve y(t) = K / (1 + exp(-r (t - m))).
 *
 * @param ceiling K, what y approaches
 * @param rate r, the rate of growth at the beginning
 * @param middle m, when half of K is reached and y grows fastest, by r K / 4
 */
record Logistic(double ceiling, double rate, double middle) {

    private static final int STEPS = 500;

    /** Of a ceiling of which less is reached, the data say nothing: growth is still exponential. */
    private static final double LEAST_REACHED = 0.05;

    double at(double time) {
        return ceiling * share(time);
    }

    private double share(double time) {
        return 1 / (1 + StrictMath.exp(-rate * (time - middle)));
    }

    /** When a share of K is reached. */
    double when(double share) {
        return middle + StrictMath.log(share / (1 - share)) / rate;
    }

    /** The sum of squared distances to y(0), y(1), …. */
    double squares(double[] y) {
        return Sums.of(IntStream.range(0, y.length).mapToDouble(t -> (y[t] - at(t)) * (y[t] - at(t))).toArray());
    }

    /**
     * The curve of least squares through y(0), y(1), …, by Levenberg and Marquardt's steps from the best of a grid of
     * rates and middles. None when no curve with a rising rate and a finite ceiling is best: growth that does not yet
     * slow down is as well explained by any ceiling.
     */
    static Optional<Logistic> fit(double[] y) {
        Logistic best = new Logistic(1, 1, 0);
        double least = Double.POSITIVE_INFINITY;
        for (double rate = 0.02; rate <= 3; rate *= 1.15) {
            for (double middle = -y.length; middle <= 3.0 * y.length; middle += y.length / 20.0) {
                Logistic start = scaled(rate, middle, y);
                double squares = start.squares(y);
                if (squares < least) {
                    least = squares;
                    best = start;
                }
            }
        }
        Logistic fitted = refine(best, y);
        boolean found = fitted.rate > 1e-3 && y[y.length - 1] >= LEAST_REACHED * fitted.ceiling;
        return found ? Optional.of(fitted) : Optional.empty();
    }

    /** With the ceiling that suits a rate and a middle best. */
    private static Logistic scaled(double rate, double middle, double[] y) {
        Logistic unit = new Logistic(1, rate, middle);
        double[] products = new double[y.length];
        double[] squares = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            products[t] = y[t] * unit.at(t);
            squares[t] = unit.at(t) * unit.at(t);
        }
        double norm = Sums.of(squares);
        return new Logistic(norm > 0 ? Sums.of(products) / norm : 0, rate, middle);
    }

    private static Logistic refine(Logistic start, double[] y) {
        Logistic best = start;
        double least = best.squares(y);
        double damping = 1e-3;
        for (int step = 0; step < STEPS && damping < 1e12; step++) {
            Logistic next = best.step(y, damping);
            double squares = next.squares(y);
            if (squares < least) {
                best = next;
                least = squares;
                damping = Math.max(damping / 10, 1e-12);
            } else {
                damping *= 10;
            }
        }
        return best;
    }

    /** One damped step of Gauss and Newton: (J'J + damping · diag) d = J'e. */
    private Logistic step(double[] y, double damping) {
        double[][] normal = new double[3][4];
        for (int t = 0; t < y.length; t++) {
            double share = share(t);
            double slope = ceiling * share * (1 - share);
            double[] row = {share, slope * (t - middle), -slope * rate, y[t] - at(t)};
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 4; j++) {
                    normal[i][j] += row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            normal[i][i] += damping * Math.max(normal[i][i], 1e-12);
        }
        double[] change = solve(normal);
        return new Logistic(ceiling + change[0], rate + change[1], middle + change[2]);
    }

    /** Elimination for a positive definite system, its right side in the last column. */
    private static double[] solve(double[][] system) {
        for (int pivot = 0; pivot < 3; pivot++) {
            for (int row = pivot + 1; row < 3; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column < 4; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[3];
        for (int row = 2; row >= 0; row--) {
            double sum = system[row][3];
            for (int column = row + 1; column < 3; column++) {
                sum -= system[row][column] * solution[column];
            }
            solution[row] = sum / system[row][row];
        }
        return solution;
    }
}
