// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * The attraction of linked points: half the sum over the links of weight times squared distance. It is a quadratic
 * form of the graph's Laplacian; {@link #solve} moves coordinates towards the point where it balances given forces.
 * Coordinates are {@code [direction][point]}.
 */
final class Attraction {

    /** Steps of the conjugate gradients in each call; even an unfinished solution makes the objective smaller. */
    private static final int STEPS = 6;

    /** The same where points are unfolded: there the forces are a sample's, and links are many. */
    private static final int STEPS_UNFOLDING = 2;

    /** The squared residual that is small enough, over that at the beginning. */
    private static final double ENOUGH = 0.003;

    private final Laplacian laplacian;
    private final double[] diagonal;
    private final double[][] residual;
    private final double[][] scaled;
    private final double[][] direction;
    private final double[][] product;

    Attraction(Component component, double increment, Workers workers, int directions) {
        int points = component.size();
        double[] strengths = component.strengths();
        laplacian = new Laplacian(component, strengths, increment, workers, directions);
        diagonal = increment == 0
                ? strengths
                : Arrays.stream(strengths).map(strength -> strength + increment * (points - 1)).toArray();
        residual = new double[directions][points];
        scaled = new double[directions][points];
        direction = new double[directions][points];
        product = new double[directions][points];
    }

    /**
     * A few preconditioned conjugate gradient steps on {@code Laplacian · places = forces}, in place.
     *
     * @return half of the sum over the links of weight times squared distance, at the places given
     */
    double solve(double[][] places, double[][] forces) {
        laplacian.multiply(places, product);
        double energy = 0;
        double[] slopes = new double[places.length];
        double[] enough = new double[places.length];
        for (int way = 0; way < places.length; way++) {
            energy += dot(places[way], product[way]) / 2;
            begin(forces[way], way);
            slopes[way] = dot(residual[way], scaled[way]);
            enough[way] = slopes[way] * ENOUGH;
        }
        int most = places.length > 2 ? STEPS_UNFOLDING : STEPS;
        for (int step = 0; step < most && isAbove(slopes, enough); step++) {
            laplacian.multiply(direction, product);
            for (int way = 0; way < places.length; way++) {
                double curvature = dot(direction[way], product[way]);
                slopes[way] = curvature > 0 ? step(places[way], way, slopes[way], curvature) : 0;
            }
        }
        return energy;
    }

    private static boolean isAbove(double[] values, double[] limits) {
        boolean above = false;
        for (int i = 0; i < values.length; i++) {
            above |= values[i] > limits[i];
        }
        return above;
    }

    private void begin(double[] force, int way) {
        for (int point = 0; point < force.length; point++) {
            residual[way][point] = force[point] - product[way][point];
            scaled[way][point] = residual[way][point] / diagonal[point];
            direction[way][point] = scaled[way][point];
        }
    }

    private double step(double[] coordinate, int way, double slope, double curvature) {
        double length = slope / curvature;
        for (int point = 0; point < coordinate.length; point++) {
            coordinate[point] += length * direction[way][point];
            residual[way][point] -= length * product[way][point];
            scaled[way][point] = residual[way][point] / diagonal[point];
        }
        double next = dot(residual[way], scaled[way]);
        double turn = slope > 0 ? next / slope : 0;
        for (int point = 0; point < coordinate.length; point++) {
            direction[way][point] = scaled[way][point] + turn * direction[way][point];
        }
        return next;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
