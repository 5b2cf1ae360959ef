// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OriginSumsTest {

    private static final int N = 29;
    private static final int ORIGINS = 4;

    /** Regions that are mixed, one of them without industries; widths and weights that fill no vector. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 5", "500, 8", "1113, 2"})
    void sumsWeightsTimesColumnsByOrigin(int weights, int width) {
        SplittableRandom random = new SplittableRandom(weights);
        double[][] weight = IntStream.range(0, weights).mapToObj(k -> random.doubles(N, -1, 1).toArray())
                .toArray(double[][]::new);
        int[] originOf = IntStream.range(0, N).map(i -> i * 7 % 3).toArray();
        double[] block = random.doubles((long) N * width).toArray();

        List<double[][]> sums = new OriginSums(weight, originOf, ORIGINS, new TestContext().threads(2).workers())
                .of(block, width);

        for (int origin = 0; origin < ORIGINS; origin++) {
            for (int column = 0; column < width; column++) {
                for (int k = 0; k < weights; k++) {
                    double expected = 0;
                    for (int i = 0; i < N; i++) {
                        expected += originOf[i] == origin ? weight[k][i] * block[i * width + column] : 0;
                    }
                    assertThat(sums.get(origin)[column][k]).isCloseTo(expected, within(1e-14));
                }
            }
        }
    }
}
