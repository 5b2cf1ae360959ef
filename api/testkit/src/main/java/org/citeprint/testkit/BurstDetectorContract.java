// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.family.Burst;
import org.citeprint.api.family.BurstDetector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every burst detector: bursts lie within the series, are ordered by level and start, have a finite
 * strength, and are none where nothing happens.
 *
 * @param <O> the options
 * @param <R> the result
 */
public abstract class BurstDetectorContract<O extends Record, R> extends OperatorContract<Corpus, O, R> {

    private static final int SERIES = 300;

    @Override
    protected abstract BurstDetector<O, R> operator();

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }

    @Test
    void findsNothingWhereNothingHappens() {
        assertThat(operator().detect(new int[0], new int[0], options())).isEmpty();
        assertThat(operator().detect(new int[12], filled(12, 50), options())).isEmpty();
        assertThat(operator().detect(new int[12], new int[12], options())).isEmpty();
    }

    @Test
    void everyBurstIsWellFormed() {
        SplittableRandom random = new SplittableRandom(1);
        for (int series = 0; series < SERIES; series++) {
            int[] total = random.ints(random.nextInt(1, 40), 0, 200).toArray();
            double share = random.nextDouble();
            int[] relevant = Arrays.stream(total).map(d -> (int) (random.nextDouble() * share * (d + 1))).toArray();
            assertWellFormed(relevant, total);
        }
        assertWellFormed(filled(9, 7), filled(9, 7));
        assertWellFormed(new int[]{1}, new int[]{1});
    }

    private void assertWellFormed(int[] relevant, int[] total) {
        Burst before = new Burst(0, -1, -1, 0, false);
        int last = total.length - 1;
        for (Burst burst : operator().detect(relevant.clone(), total.clone(), options())) {
            assertThat(burst.start()).as("%s of %s", burst, Arrays.toString(relevant)).isBetween(0, burst.end());
            assertThat(burst.end()).isLessThanOrEqualTo(last);
            assertThat(burst.level()).isPositive();
            assertThat(burst.strength()).isNotNegative().isFinite();
            assertThat(burst.ongoing()).isEqualTo(burst.end() == last);
            assertThat(burst.level() > before.level() || burst.start() > before.end()).as("order").isTrue();
            before = burst;
        }
    }

    private static int[] filled(int length, int value) {
        int[] values = new int[length];
        Arrays.fill(values, value);
        return values;
    }
}
