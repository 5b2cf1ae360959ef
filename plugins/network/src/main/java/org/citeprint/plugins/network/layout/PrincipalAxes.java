// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Turns points so that their greatest spread lies along the first direction, the next along the second and so on, by
 * Jacobi's rotations of their second moments (Golub and Van Loan 2013, Matrix Computations, section 8.5).
 */
final class PrincipalAxes {

    private static final int SWEEPS = 60;

    private PrincipalAxes() {}

    /** The points along their axes, their middle at the origin; only so many axes are kept. */
    static double[][] of(double[][] places, int kept) {
        centre(places);
        int directions = places.length;
        double[][] moments = moments(places);
        double[][] axes = new double[directions][directions];
        for (int one = 0; one < directions; one++) {
            axes[one][one] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int one = 0; one < directions; one++) {
                for (int other = one + 1; other < directions; other++) {
                    rotate(moments, axes, one, other);
                }
            }
        }
        int[] order = IntStream.range(0, directions)
                .boxed()
                .sorted(Comparator.comparingDouble(axis -> -moments[axis][axis]))
                .mapToInt(Integer::intValue)
                .toArray();
        return turned(places, axes, Arrays.copyOf(order, kept));
    }

    private static double[][] moments(double[][] places) {
        double[][] moments = new double[places.length][places.length];
        for (int one = 0; one < places.length; one++) {
            for (int other = 0; other < places.length; other++) {
                moments[one][other] = moment(places[one], places[other]);
            }
        }
        return moments;
    }

    private static double[][] turned(double[][] places, double[][] axes, int[] kept) {
        double[][] turned = new double[kept.length][places[0].length];
        for (int axis = 0; axis < kept.length; axis++) {
            for (int direction = 0; direction < places.length; direction++) {
                double part = axes[direction][kept[axis]];
                for (int point = 0; point < turned[axis].length; point++) {
                    turned[axis][point] += part * places[direction][point];
                }
            }
        }
        return turned;
    }

    private static void centre(double[][] places) {
        for (double[] coordinate : places) {
            double sum = 0;
            for (double value : coordinate) {
                sum += value;
            }
            for (int point = 0; point < coordinate.length; point++) {
                coordinate[point] -= sum / coordinate.length;
            }
        }
    }

    private static double moment(double[] one, double[] other) {
        double sum = 0;
        for (int point = 0; point < one.length; point++) {
            sum += one[point] * other[point];
        }
        return sum;
    }

    /** Makes one moment off the diagonal zero. */
    private static void rotate(double[][] moments, double[][] axes, int one, int other) {
        double mixed = moments[one][other];
        if (Math.abs(mixed) <= 1e-15 * (Math.abs(moments[one][one]) + Math.abs(moments[other][other]))) {
            return;
        }
        double theta = (moments[other][other] - moments[one][one]) / (2 * mixed);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : moments) {
            turn(row, one, other, cosine, sine);
        }
        for (int column = 0; column < moments.length; column++) {
            double here = moments[one][column];
            double there = moments[other][column];
            moments[one][column] = cosine * here - sine * there;
            moments[other][column] = sine * here + cosine * there;
        }
        for (double[] row : axes) {
            turn(row, one, other, cosine, sine);
        }
    }

    private static void turn(double[] row, int one, int other, double cosine, double sine) {
        double here = row[one];
        double there = row[other];
        row[one] = cosine * here - sine * there;
        row[other] = sine * here + cosine * there;
    }
}
