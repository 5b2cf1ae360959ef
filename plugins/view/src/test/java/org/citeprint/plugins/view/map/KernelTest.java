// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.map;

import java.util.List;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class KernelTest {

    private static Kernel kernel(double width, double[] x, double[] y, double... weights) {
        return new Kernel(x, y, weights, width);
    }

    @Test
    void theDensityIsTheSumOfTheGaussians() {
        Kernel two = kernel(2, new double[]{1, 4}, new double[]{2, -1}, 3, 5);
        assertThat(two.at(1.5, 0.5)).isCloseTo(3 * Math.exp(-(0.25 * 0.25 + 0.75 * 0.75))
                + 5 * Math.exp(-(1.25 * 1.25 + 0.75 * 0.75)), within(1e-15));
        assertThat(two.at(1000, 0)).isZero();
        assertThat(two.of(i -> i == 1).at(4, 1)).isCloseTo(5 / Math.E, within(1e-15));
    }

    /** Ten across and five along, a spare of six hundredths: 21 columns in steps of 0.56, 13 lines reach past 5.6. */
    @Test
    void theGridIsSquareAndReachesAroundAllItems() {
        Kernel three = kernel(0.1, new double[]{0, 10, 5}, new double[]{2, 2, 7}, 1, 2, 3);
        List<double[]> grid = three.grid(21, new TestContext());

        assertThat(grid).hasSize(21 * 13);
        assertThat(grid.getFirst()[0]).isCloseTo(-0.6, within(1e-12));
        assertThat(grid.getFirst()[1]).isCloseTo(1.4, within(1e-12));
        assertThat(grid.get(20)[0]).isCloseTo(10.6, within(1e-12));
        assertThat(grid.get(21)[1]).isCloseTo(1.96, within(1e-12));
        assertThat(grid.getLast()[1]).isCloseTo(1.4 + 12 * 0.56, within(1e-12));
        assertThat(grid).allSatisfy(cell -> assertThat(cell[2]).isEqualTo(three.at(cell[0], cell[1])));
        // Wide Gaussians need more room: two widths on every side.
        assertThat(kernel(3, new double[]{0, 10}, new double[]{0, 0}, 1, 1).grid(11, new TestContext()).getFirst()[0])
                .isCloseTo(-6, within(1e-12));
    }
}
