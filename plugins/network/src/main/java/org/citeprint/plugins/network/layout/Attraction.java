// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

/**
 * The attraction of linked points: half the sum over the links of weight times squared distance. It is a quadratic
 * form of the graph's Laplacian; {@link #solve} moves coordinates towards the point where it balances given forces.
 */
final class Attraction {

    /** Steps of the conjugate gradients in each call; even an unfinished solution makes the objective smaller. */
    private static final int STEPS = 6;

    private final Component component;
    private final double[] diagonal;
    private final double[] residual;
    private final double[] scaled;
    private final double[] direction;
    private final double[] product;

    Attraction(Component component) {
        this.component = component;
        int points = component.size();
        diagonal = new double[points];
        for (int point = 0; point < points; point++) {
            for (int link = component.offsets()[point]; link < component.offsets()[point + 1]; link++) {
                diagonal[point] += component.weights()[link];
            }
        }
        residual = new double[points];
        scaled = new double[points];
        direction = new double[points];
        product = new double[points];
    }

    /** Half of the sum over the links of weight times squared distance, in one dimension. */
    double energy(double[] coordinate) {
        double sum = 0;
        for (int point = 0; point < coordinate.length; point++) {
            for (int link = component.offsets()[point]; link < component.offsets()[point + 1]; link++) {
                double difference = coordinate[point] - coordinate[component.neighbours()[link]];
                sum += component.weights()[link] * difference * difference;
            }
        }
        return sum / 4;
    }

    /** A few preconditioned conjugate gradient steps on {@code Laplacian · coordinate = force}, in place. */
    void solve(double[] coordinate, double[] force) {
        multiply(coordinate);
        for (int point = 0; point < coordinate.length; point++) {
            residual[point] = force[point] - product[point];
            scaled[point] = residual[point] / diagonal[point];
            direction[point] = scaled[point];
        }
        double slope = dot(residual, scaled);
        for (int step = 0; step < STEPS && slope > 0; step++) {
            multiply(direction);
            double curvature = dot(direction, product);
            if (curvature <= 0) {
                return;
            }
            double length = slope / curvature;
            for (int point = 0; point < coordinate.length; point++) {
                coordinate[point] += length * direction[point];
                residual[point] -= length * product[point];
                scaled[point] = residual[point] / diagonal[point];
            }
            double next = dot(residual, scaled);
            for (int point = 0; point < coordinate.length; point++) {
                direction[point] = scaled[point] + next / slope * direction[point];
            }
            slope = next;
        }
    }

    private void multiply(double[] vector) {
        for (int point = 0; point < vector.length; point++) {
            double sum = diagonal[point] * vector[point];
            for (int link = component.offsets()[point]; link < component.offsets()[point + 1]; link++) {
                sum -= component.weights()[link] * vector[component.neighbours()[link]];
            }
            product[point] = sum;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
