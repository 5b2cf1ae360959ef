// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.reference.Definitions;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Fields of influence of a made-up world, from its Leontief inverse alone. */
class InfluenceTest {

    private static final InputOutputSystem WORLD = MadeUpWorld.of(5);
    private static final Definitions DEFINED = new Definitions(WORLD);
    private static final int N = WORLD.industries();

    /** All of l_ki l_jm, for sellers and buyers of every pair. */
    private static double influence(int i, int j) {
        double sum = 0;
        for (int k = 0; k < N; k++) {
            for (int m = 0; m < N; m++) {
                sum += DEFINED.leontief(k, i) * DEFINED.leontief(j, m);
            }
        }
        return sum;
    }

    private record Pair(int seller, int buyer, double weighted) {}

    @Test
    void theFirstOfTheRankingAreThoseOfAllCoefficients() {
        int most = 7;
        Table ranking = OperatorTester.run(new InfluenceAccount(), WORLD,
                new InfluenceAccount.Options(most, Optional.empty(), Optional.empty())).result().ranking();
        List<Pair> expected = IntStream.range(0, N * N)
                .mapToObj(at -> new Pair(at / N, at % N,
                        Math.abs(DEFINED.a(at / N, at % N) * influence(at / N, at % N))))
                .sorted(Comparator.comparingDouble(Pair::weighted).reversed()).limit(most).toList();

        assertThat(ranking.texts("seller").orElseThrow().texts())
                .isEqualTo(expected.stream().map(pair -> WORLD.industry(pair.seller())).toList());
        assertThat(ranking.texts("buyer").orElseThrow().texts())
                .isEqualTo(expected.stream().map(pair -> WORLD.industry(pair.buyer())).toList());
        for (int row = 0; row < most; row++) {
            Pair pair = expected.get(row);
            assertThat(TwoRegions.values(ranking, "coefficient")[row])
                    .isCloseTo(DEFINED.a(pair.seller(), pair.buyer()), within(1e-12));
            assertThat(TwoRegions.values(ranking, "influence")[row])
                    .isCloseTo(influence(pair.seller(), pair.buyer()), within(1e-9));
            assertThat(TwoRegions.values(ranking, "weighted influence")[row])
                    .isCloseTo(pair.weighted(), within(1e-9));
        }
    }

    /** What is not bought has no coefficient that could change by a part of itself. */
    @Test
    void onlyCoefficientsThatAreNotZeroAreRanked() {
        Table ranking = OperatorTester.run(new InfluenceAccount(), WORLD,
                new InfluenceAccount.Options(N * N, Optional.empty(), Optional.empty())).result().ranking();

        assertThat(ranking.rows())
                .isEqualTo((int) IntStream.range(0, N * N).filter(at -> DEFINED.a(at / N, at % N) != 0).count())
                .isLessThan(N * N);
    }

    /** Rows are read in groups; the ranking is that of all of them, whoever reads which. */
    @Test
    void aRankingOverSeveralGroupsOfRowsIsThatOfAll() {
        InputOutputSystem large = MadeUpWorld.large(3, 5, 30);
        InfluenceAccount.Options all = new InfluenceAccount.Options(1_000_000, Optional.empty(), Optional.empty());
        InfluenceAccount.Options few = new InfluenceAccount.Options(40, Optional.empty(), Optional.empty());
        Table whole = OperatorTester.run(new InfluenceAccount(), large, all).result().ranking();
        Table first = OperatorTester.run(new InfluenceAccount(), large, few, new TestContext().threads(3)).result()
                .ranking();

        assertThat(TwoRegions.values(whole, "weighted influence"))
                .isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(5_000);
        assertThat(TwoRegions.values(first, "weighted influence"))
                .isEqualTo(Arrays.copyOf(TwoRegions.values(whole, "weighted influence"), 40));
        assertThat(first.texts("seller").orElseThrow().texts())
                .isEqualTo(whole.texts("seller").orElseThrow().texts().subList(0, 40));
        assertThat(first.texts("buyer").orElseThrow().texts())
                .isEqualTo(whole.texts("buyer").orElseThrow().texts().subList(0, 40));
    }
}
