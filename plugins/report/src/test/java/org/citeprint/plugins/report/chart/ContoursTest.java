// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContoursTest {

    /** Twice the area within a loop; above zero when what is high lies on one and the same side. */
    private static double area(double[][] loop) {
        double area = 0;
        for (int i = 0; i < loop.length; i++) {
            double[] one = loop[i];
            double[] next = loop[(i + 1) % loop.length];
            area += one[0] * next[1] - next[0] * one[1];
        }
        return area;
    }

    @Test
    void closesALineAroundAHill() {
        double[][] field = new double[21][21];
        for (int y = 0; y < 21; y++) {
            for (int x = 0; x < 21; x++) {
                field[y][x] = 100 - (x - 10.0) * (x - 10.0) - (y - 10.0) * (y - 10.0);
            }
        }
        List<double[][]> loops = Contours.of(field, 100 - 36);

        assertThat(loops).hasSize(1);
        assertThat(List.of(loops.getFirst())).allSatisfy(point -> assertThat(Math.hypot(point[0] - 10, point[1] - 10))
                .isCloseTo(6, within(0.05)));
        assertThat(Math.abs(area(loops.getFirst())) / 2).isCloseTo(Math.PI * 36, within(1.0));
    }

    @Test
    void drawsAHoleTheOtherWayRound() {
        double[][] ring = {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}, {1, 1, 0, 1, 1}, {1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}};
        List<double[][]> loops = Contours.of(ring, 0.5);

        assertThat(loops).hasSize(2);
        assertThat(area(loops.get(0)) * area(loops.get(1))).isNegative();
    }

    @Test
    void parts() {
        double[][] two = {{1, 0, 0}, {0, 0, 0}, {0, 0, 1}};

        assertThat(Contours.of(two, 0.5)).hasSize(2);
        assertThat(Contours.of(two, 2)).isEmpty();
        assertThat(Contours.of(new double[][]{{1, 0}, {0, 1}}, 0.5)).isNotEmpty();
    }
}
