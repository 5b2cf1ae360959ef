// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;

/** A few points that others push, and the sums of what they feel. Belongs to one thread. */
final class PointBlock {

    /** Next to nothing: keeps a point's distance from itself from being divided by, and changes no other. */
    private static final double TINY = 1e-300;

    private final int size;
    private final double[][] here;
    private final double[][] sums;
    private final double[] distances;
    private final double[] inverse;

    PointBlock(double[][] places, int from, int to) {
        size = to - from;
        here = new double[places.length][];
        sums = new double[places.length][size];
        for (int direction = 0; direction < places.length; direction++) {
            here[direction] = Arrays.copyOfRange(places[direction], from, to);
        }
        distances = new double[size];
        inverse = new double[size];
    }

    /** Adds the push of a range of points in the plane. */
    void addAll(double[] x, double[] y, int from, int to) {
        for (int point = from; point < to; point++) {
            add(x[point], y[point], here[0], here[1], sums[0], sums[1], distances);
        }
    }

    private static void add(
            double x,
            double y,
            double[] hereX,
            double[] hereY,
            double[] sumX,
            double[] sumY,
            double[] sumDistance) {
        for (int i = 0; i < hereX.length; i++) {
            double dx = hereX[i] - x;
            double dy = hereY[i] - y;
            double distance = Math.sqrt(dx * dx + dy * dy);
            double inverse = 1 / (distance + TINY);
            sumX[i] += dx * inverse;
            sumY[i] += dy * inverse;
            sumDistance[i] += distance;
        }
    }

    /** Adds the push of some points, each with a mass, in any number of directions. */
    void addAll(double[][] places, int[] points, double mass) {
        for (int point : points) {
            Arrays.fill(inverse, 0);
            for (int direction = 0; direction < here.length; direction++) {
                addSquares(here[direction], places[direction][point], inverse);
            }
            invert(mass, inverse, distances);
            for (int direction = 0; direction < here.length; direction++) {
                addForce(here[direction], places[direction][point], inverse, sums[direction]);
            }
        }
    }

    private static void addSquares(double[] here, double there, double[] squares) {
        for (int i = 0; i < here.length; i++) {
            double difference = here[i] - there;
            squares[i] += difference * difference;
        }
    }

    private static void invert(double mass, double[] squares, double[] sumDistance) {
        for (int i = 0; i < squares.length; i++) {
            double distance = Math.sqrt(squares[i]);
            sumDistance[i] += mass * distance;
            squares[i] = mass / (distance + TINY);
        }
    }

    private static void addForce(double[] here, double there, double[] inverse, double[] sum) {
        for (int i = 0; i < here.length; i++) {
            sum[i] += (here[i] - there) * inverse[i];
        }
    }

    /**
     * Adds the push of a far cell: its mass at its middle, and the second moments about it. With R the
     * way from the middle, M the mass, Q the moments and r = |R|, the distances add up to {@code M r + (tr Q / r - RᵀQR / r³) / 2};
     * what is left out is of third order in the cell's width over r.
     */
    void addFar(Cell cell) {
        addFar(cell, here[0], here[1], sums[0], sums[1], distances);
    }

    private static void addFar(
            Cell cell, double[] hereX, double[] hereY, double[] sumX, double[] sumY, double[] sumDistance) {
        double x = cell.x();
        double y = cell.y();
        double mass = cell.mass();
        double xx = cell.xx();
        double xy = cell.xy();
        double yy = cell.yy();
        double trace = xx + yy;
        for (int i = 0; i < hereX.length; i++) {
            double dx = hereX[i] - x;
            double dy = hereY[i] - y;
            double square = dx * dx + dy * dy;
            double inverse = 1 / Math.sqrt(square);
            double cube = inverse * inverse * inverse;
            double qx = xx * dx + xy * dy;
            double qy = xy * dx + yy * dy;
            double along = (dx * qx + dy * qy) * inverse * inverse;
            double radial = mass * inverse + (1.5 * along - 0.5 * trace) * cube;
            sumX[i] += dx * radial - qx * cube;
            sumY[i] += dy * radial - qy * cube;
            sumDistance[i] += mass * square * inverse + 0.5 * (trace - along) * inverse;
        }
    }

    /** Adds the push of one mass that falls off with the distance: mass over distance, along the way from it. */
    void addFalling(double x, double y, double mass) {
        addFalling(x, y, mass, here[0], here[1], sums[0], sums[1]);
    }

    private static void addFalling(
            double x, double y, double mass, double[] hereX, double[] hereY, double[] sumX, double[] sumY) {
        for (int i = 0; i < hereX.length; i++) {
            double dx = hereX[i] - x;
            double dy = hereY[i] - y;
            double push = mass / (dx * dx + dy * dy + TINY);
            sumX[i] += dx * push;
            sumY[i] += dy * push;
        }
    }

    /** Writes the forces and returns the sum of all distances. */
    double write(double[][] forces, int from) {
        for (int direction = 0; direction < sums.length; direction++) {
            System.arraycopy(sums[direction], 0, forces[direction], from, size);
        }
        double sum = 0;
        for (double distance : distances) {
            sum += distance;
        }
        return sum;
    }
}
