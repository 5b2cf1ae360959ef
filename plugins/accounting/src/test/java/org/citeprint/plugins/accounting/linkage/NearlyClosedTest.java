// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.uncertainty.UncertaintyAccount;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Industries that sell nearly all to each other, so that a hundred thousandth is left for final demand: equations lose
 * digits, and operations that let nobody choose a tolerance must not ask for a larger one.
 */
class NearlyClosedTest {

    private static final int N = 12;

    /** Outputs of one; rows and columns of flows sum to the same share, as those of exchanged places do. */
    private static InputOutputSystem system(double share) {
        SplittableRandom random = new SplittableRandom(4);
        double[] z = new double[N * N];
        for (int shift = 0; shift < N; shift++) {
            double part = share / N * (shift % 2 == 0 ? 1.3 : 0.7);
            for (int row = 0; row < N; row++) {
                z[row * N + (row * 5 + shift) % N] += part;
            }
        }
        double[] y = new double[N * 2];
        for (int row = 0; row < N; row++) {
            double own = random.nextDouble();
            y[row * 2] = (1 - share) * own;
            y[row * 2 + 1] = (1 - share) * (1 - own);
        }
        double[] f = random.doubles(N).toArray();
        double[] ones = new double[N];
        Arrays.fill(ones, 1);
        return new InputOutputSystem("closed", "M", List.of("a", "b"), List.of("0", "1", "2", "3", "4", "5"),
                IntStream.range(0, N).map(i -> i / 6).toArray(), IntStream.range(0, N).map(i -> i % 6).toArray(),
                List.of("demand"), new int[]{0, 1}, new int[2], new Matrix(N, N, z), new Matrix(N, 2, y), ones,
                List.of(new Extension("air", List.of(new Stressor("CO2", "kt")), new Matrix(1, N, f),
                        Optional.empty())));
    }

    /** Without its purchases an industry takes with it all that it sets off: w'L a_k over L_kk, both by the inverse. */
    @ParameterizedTest
    @ValueSource(doubles = {0.999, 0.9999, 0.99999})
    void industriesAreTakenOut(double share) {
        double[] lost = TwoRegions.values(OperatorTester.run(new ExtractionAccount(), system(share),
                new ExtractionAccount.Options(ExtractionAccount.By.INDUSTRY, Optional.empty(), Optional.empty()))
                .result().losses(), "output lost");

        // Nothing can be had without an industry that all others live off: what is left is less than a hundredth.
        for (double each : lost) {
            assertThat(each).isBetween(0.98 * N, (double) N);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.999, 0.9999, 0.99999})
    void coefficientsAreRanked(double share) {
        InfluenceAccount.Result result = OperatorTester.run(new InfluenceAccount(), system(share),
                new InfluenceAccount.Options(1, Optional.empty(), Optional.empty())).result();

        // All columns and rows of L sum to 1 / (1 - share).
        assertThat(TwoRegions.values(result.ranking(), "influence")[0] * (1 - share) * (1 - share))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsUncertainHasAValue() {
        Matrix flows = system(0.99999).extensions().getFirst().flows();
        double[] consumption = TwoRegions.values(OperatorTester.run(new UncertaintyAccount(), system(0.99999),
                new UncertaintyAccount.Options("CO2", Optional.empty(), 0.1, 0, 0.1, 20, 0, new Seed(1), 1e-8))
                .result().regions(), "consumption");

        assertThat(consumption[0] + consumption[1])
                .isCloseTo(Arrays.stream(flows.values()).reduce(0, Double::sum), within(1e-8));
    }
}
