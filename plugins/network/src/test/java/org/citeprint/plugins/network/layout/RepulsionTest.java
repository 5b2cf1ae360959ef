// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import java.util.Random;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RepulsionTest {

    private static final TestContext CONTEXT = new TestContext().threads(2);

    private static double[][] cloud(int directions, int points, long seed) {
        Random random = new Random(seed);
        double[][] places = new double[directions][points];
        for (double[] coordinate : places) {
            Arrays.setAll(coordinate, point -> random.nextGaussian() * (point % 7 == 0 ? 3 : 1));
        }
        return places;
    }

    /** The definition, written down. */
    private static double plain(double[][] places, double[][] forces) {
        double sum = 0;
        for (int i = 0; i < places[0].length; i++) {
            for (int j = 0; j < places[0].length; j++) {
                double square = 0;
                for (double[] coordinate : places) {
                    square += (coordinate[i] - coordinate[j]) * (coordinate[i] - coordinate[j]);
                }
                double distance = Math.sqrt(square);
                sum += distance / 2;
                for (int way = 0; way < places.length && distance > 0; way++) {
                    forces[way][i] += (places[way][i] - places[way][j]) / distance;
                }
            }
        }
        return sum;
    }

    @Test
    void allPairsAreTheDefinitionInAnyNumberOfDirections() {
        for (int directions : new int[]{2, 3, 6}) {
            double[][] places = cloud(directions, 301, directions);
            places[0][5] = places[0][9];
            places[1][5] = places[1][9];
            double[][] expected = new double[directions][301];
            double[][] found = new double[directions][301];
            double sum = plain(places, expected);
            assertThat(ExactRepulsion.ofAll(CONTEXT.workers(), 301).forces(places, found))
                    .isCloseTo(sum, within(1e-12 * sum));
            for (int way = 0; way < directions; way++) {
                assertThat(found[way]).containsExactly(expected[way], within(1e-10));
            }
        }
    }

    @Test
    void theTreeComesAsNearAsItsAngleIsSmall() {
        double[][] places = cloud(2, 3000, 4);
        double[][] exact = new double[2][3000];
        double sum = ExactRepulsion.ofAll(CONTEXT.workers(), 3000).forces(places, exact);
        double before = 1;
        for (double angle : new double[]{0.6, 0.3, 0.1}) {
            double[][] found = new double[2][3000];
            double error = Math.abs(new TreeRepulsion(CONTEXT.workers(), angle).forces(places, found) / sum - 1);
            double largest = 0;
            for (int point = 0; point < 3000; point++) {
                largest = Math.max(largest, Math.hypot(found[0][point] - exact[0][point],
                        found[1][point] - exact[1][point]));
            }
            assertThat(error).isLessThan(1e-3 * angle * angle);
            assertThat(largest / 3000).as("worst error of a force over the largest there can be")
                    .isLessThan(0.02 * angle * angle);
            assertThat(error).isLessThan(before);
            before = error;
        }
    }

    @Test
    void pointsInOnePlaceDoNoHarmToTheTree() {
        double[][] places = new double[2][500];
        double[][] forces = new double[2][500];
        assertThat(new TreeRepulsion(CONTEXT.workers(), 0.5).forces(places, forces)).isZero();
        assertThat(forces[0]).containsOnly(0);
    }

    @Test
    void aSampleStandsForAll() {
        double[][] places = cloud(6, 2000, 9);
        double[][] exact = new double[6][2000];
        double[][] found = new double[6][2000];
        double sum = ExactRepulsion.ofAll(CONTEXT.workers(), 2000).forces(places, exact);
        int[] some = new Random(3).ints(0, 2000).distinct().limit(500).sorted().toArray();
        assertThat(ExactRepulsion.ofSome(CONTEXT.workers(), some).forces(places, found))
                .isCloseTo(sum, within(0.05 * sum));
    }

    @Test
    void theGreatestSpreadComesFirst() {
        double[][] places = cloud(4, 400, 2);
        Arrays.setAll(places[2], point -> 10 * places[2][point] + places[0][point]);
        double[][] turned = PrincipalAxes.of(places, 4);
        double before = Double.MAX_VALUE;
        for (int axis = 0; axis < 4; axis++) {
            double here = spread(turned[axis], turned[axis]);
            assertThat(here).isLessThanOrEqualTo(before);
            before = here;
            for (int other = 0; other < axis; other++) {
                assertThat(spread(turned[axis], turned[other])).isCloseTo(0, within(1e-8));
            }
        }
        assertThat(Math.sqrt(spread(turned[0], turned[0]) / 400)).isBetween(8.0, 20.0);
    }

    private static double spread(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
