// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import org.citeprint.api.operation.Workers;

/**
 * The attraction of linked points: half the sum over the links of weight times squared distance. It is a quadratic
 * form of the graph's Laplacian; {@link #solve} moves coordinates towards the point where it balances given forces.
 * Coordinates are {@code [direction][point]}.
 */
final class Attraction {

    /** Steps of the conjugate gradients in each call; even an unfinished solution makes the objective smaller. */
    private static final int STEPS = 6;

    /** The squared residual that is small enough, over that at the beginning. */
    private static final double ENOUGH = 0.003;

    /** Rows are given to the workers in ranges with about so many links. */
    private static final int RANGE = 100_000;

    private final Component component;
    private final Workers workers;
    private final int[] rows;
    private final double[] diagonal;
    private final double[][] residual;
    private final double[][] scaled;
    private final double[][] direction;
    private final double[][] product;

    Attraction(Component component, Workers workers, int directions) {
        this.component = component;
        this.workers = workers;
        int points = component.size();
        rows = ranges(component);
        diagonal = component.strengths();
        residual = new double[directions][points];
        scaled = new double[directions][points];
        direction = new double[directions][points];
        product = new double[directions][points];
    }

    /** The first row of each range, and the end. */
    private static int[] ranges(Component component) {
        int ranges = Math.max(1, component.neighbours().length / RANGE);
        int[] rows = new int[ranges + 1];
        int row = 0;
        for (int range = 1; range < ranges; range++) {
            while (component.offsets()[row] < (long) component.neighbours().length * range / ranges) {
                row++;
            }
            rows[range] = row;
        }
        rows[ranges] = component.size();
        return rows;
    }

    /**
     * A few preconditioned conjugate gradient steps on {@code Laplacian · places = forces}, in place.
     *
     * @return half of the sum over the links of weight times squared distance, at the places given
     */
    double solve(double[][] places, double[][] forces) {
        multiply(places);
        double energy = 0;
        double[] slopes = new double[places.length];
        double[] enough = new double[places.length];
        for (int way = 0; way < places.length; way++) {
            energy += dot(places[way], product[way]) / 2;
            begin(forces[way], way);
            slopes[way] = dot(residual[way], scaled[way]);
            enough[way] = slopes[way] * ENOUGH;
        }
        for (int step = 0; step < STEPS && isAbove(slopes, enough); step++) {
            multiply(direction);
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

    /** The product of the Laplacian and each direction; rows do not depend on each other. */
    private void multiply(double[][] vectors) {
        if (rows.length == 2) {
            multiply(vectors, 0, component.size());
        } else {
            workers.map(rows.length - 1, range -> multiply(vectors, rows[range], rows[range + 1]));
        }
    }

    private int multiply(double[][] vectors, int from, int to) {
        if (vectors.length == 2) {
            multiply(vectors[0], vectors[1], product[0], product[1], from, to);
        } else {
            for (int way = 0; way < vectors.length; way++) {
                multiply(vectors[way], vectors[way], product[way], product[way], from, to);
            }
        }
        return to - from;
    }

    private void multiply(double[] one, double[] other, double[] intoOne, double[] intoOther, int from, int to) {
        int[] offsets = component.offsets();
        int[] neighbours = component.neighbours();
        double[] weights = component.weights();
        for (int point = from; point < to; point++) {
            double sumOne = diagonal[point] * one[point];
            double sumOther = diagonal[point] * other[point];
            for (int link = offsets[point]; link < offsets[point + 1]; link++) {
                double weight = weights[link];
                int neighbour = neighbours[link];
                sumOne -= weight * one[neighbour];
                sumOther -= weight * other[neighbour];
            }
            intoOne[point] = sumOne;
            intoOther[point] = sumOther;
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
