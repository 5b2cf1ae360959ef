// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.citeprint.api.family.Burst;
import org.citeprint.api.option.Seed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SignificanceTest {

    private static final BurstModel MODEL = new BatchedModel(2, 2, 2, 1);

    private static double[] p(int[] relevant, int[] total, int permutations, long seed) {
        List<Burst> bursts = MODEL.bursts(relevant, total);
        return new Significance(permutations, new Seed(seed)).test("term", bursts, MODEL, relevant, total);
    }

    @Test
    void aStrongBurstIsSignificantAndTheSmallestPIsNotZero() {
        int[] relevant = {5, 6, 4, 60, 55, 5, 6};
        int[] total = {100, 100, 100, 100, 100, 100, 100};
        assertThat(p(relevant, total, 199, 1)).containsExactly(1 / 200.0);
    }

    /** The same draws for the same seed and term, others for another seed. */
    @Test
    void theSeedDecides() {
        int[] relevant = {1, 0, 1, 3, 1, 0, 1};
        int[] total = {10, 10, 10, 10, 10, 10, 10};
        assertThat(MODEL.bursts(relevant, total)).isEmpty();
        int[] weak = {1, 0, 0, 4, 0, 0, 1};
        assertThat(p(weak, total, 999, 1)).hasSize(1).containsExactly(p(weak, total, 999, 1));
        assertThat(p(weak, total, 999, 1)[0]).isCloseTo(p(weak, total, 999, 2)[0], within(0.05)).isGreaterThan(0.001);
    }

    /** Under the hypothesis itself, p is at most x in no more than a share x of cases. */
    @Test
    void pIsHonestWhenNothingBursts() {
        int[] total = {40, 50, 60, 70, 80, 90, 100};
        int low = 0;
        for (int trial = 0; trial < 300; trial++) {
            int[] relevant = Significance.draw(12, total, new SplittableRandom(trial));
            double[] p = p(relevant, total, 99, trial);
            low += Arrays.stream(p).anyMatch(each -> each <= 0.1) ? 1 : 0;
        }
        assertThat(low).isLessThan(45);
    }

    /** Two uses fall on one of ten years with a chance of 19/199, and whenever they do there is a burst of both levels. */
    @Test
    void eachLevelIsComparedWithItself() {
        BurstModel model = new BatchedModel(3, 2, 2, 0.2);
        int[] relevant = {0, 0, 2, 0, 0, 0, 0, 0, 0, 0};
        int[] total = {20, 20, 20, 20, 20, 20, 20, 20, 20, 20};
        List<Burst> bursts = model.bursts(relevant, total);
        assertThat(bursts).extracting(Burst::level).containsExactly(1, 2);
        double[] p = new Significance(1999, new Seed(7)).test("term", bursts, model, relevant, total);
        assertThat(p).satisfies(each -> assertThat(each[0]).isEqualTo(each[1]));
        assertThat(p[1]).isCloseTo(19 / 199.0, within(0.02));
    }

    @Test
    void drawsFillNoBinBeyondItsPlacesAndFollowTheTotals() {
        int[] total = {1, 0, 5, 14};
        assertThat(Significance.draw(20, total, new SplittableRandom(3))).containsExactly(total);
        long[] sums = new long[4];
        for (int i = 0; i < 4000; i++) {
            int[] drawn = Significance.draw(5, total, new SplittableRandom(i));
            assertThat(Arrays.stream(drawn).sum()).isEqualTo(5);
            for (int bin = 0; bin < 4; bin++) {
                assertThat(drawn[bin]).isLessThanOrEqualTo(total[bin]);
                sums[bin] += drawn[bin];
            }
        }
        assertThat(sums[0] / 4000.0).isCloseTo(0.25, within(0.04));
        assertThat(sums[3] / 4000.0).isCloseTo(3.5, within(0.06));
    }

    /** The worked example of Benjamini and Hochberg (1995), section 3.1 has 15 p; four are below their thresholds. */
    @Test
    void theExampleOfBenjaminiAndHochberg() {
        double[] p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
            0.6528, 0.7590, 1.0000};
        double[] q = Significance.falseDiscovery(p, 15);
        assertThat(Arrays.stream(q).filter(each -> each <= 0.05).count()).isEqualTo(4);
        assertThat(q[0]).isCloseTo(0.0015, within(1e-12));
        assertThat(q[14]).isEqualTo(1);
        assertThat(q[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    }
}
