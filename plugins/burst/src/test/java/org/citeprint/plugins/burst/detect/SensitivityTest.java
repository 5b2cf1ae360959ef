// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.List;
import org.citeprint.api.family.Burst;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SensitivityTest {

    /** With s = 2 and gamma = 1 there are bursts in bins 3 to 4 and 6 to 7, with gamma = 1000 there is none. */
    private static final int[] RELEVANT = {0, 2, 1, 6, 7, 2, 8, 7, 2, 1};

    private static final int[] TOTAL = {9, 11, 12, 10, 10, 8, 12, 10, 13, 11};

    private static Sensitivity.Held held(int states, int start, int end) {
        return new Sensitivity(List.of(2.0), List.of(1.0, 1000.0)).of(new Burst(1, start, end, 1, false),
                (ratio, gamma) -> new BatchedModel(states, ratio, ratio, gamma), RELEVANT, TOTAL);
    }

    @Test
    void aBurstHoldsWhereHalfOfItsYearsAreCovered() {
        assertThat(held(2, 3, 7)).as("four of five").isEqualTo(new Sensitivity.Held(1, 2, 3, 7));
        assertThat(held(2, 4, 5)).as("one of two").isEqualTo(new Sensitivity.Held(1, 2, 3, 5));
        assertThat(held(2, 7, 9)).as("one of three").isEqualTo(new Sensitivity.Held(0, 2, 6, 9));
        assertThat(held(2, 5, 5)).as("beside both").isEqualTo(new Sensitivity.Held(0, 2, 5, 5));
    }

    /** Bursts of higher levels lie within those of level 1: a year that both cover is one of three, not two. */
    @Test
    void higherLevelsDoNotCount() {
        BatchedModel model = new BatchedModel(4, 1.3, 1.3, 0.1);
        assertThat(model.bursts(RELEVANT, TOTAL)).contains(new Burst(2, 6, 7, strength(model, 2, 6), false))
                .anyMatch(burst -> burst.level() == 1 && burst.end() == 7);
        Sensitivity.Held held = new Sensitivity(List.of(1.3), List.of(0.1)).of(new Burst(1, 7, 9, 1, false),
                (ratio, gamma) -> new BatchedModel(4, ratio, ratio, gamma), RELEVANT, TOTAL);
        assertThat(held.settings()).isZero();
    }

    private static double strength(BatchedModel model, int level, int start) {
        return model.bursts(RELEVANT, TOTAL).stream()
                .filter(burst -> burst.level() == level && burst.start() == start).findFirst().orElseThrow()
                .strength();
    }

    /** In the continuous model one burst may end in the year in which the next begins: that year is covered once. */
    @Test
    void aYearIsCoveredOnce() {
        int[] counts = {17, 8, 17, 0, 1, 2, 4};
        assertThat(new ContinuousModel(2, 0.3).bursts(counts, counts)).filteredOn(burst -> burst.level() == 1)
                .extracting(burst -> burst.start() + "-" + burst.end()).containsExactly("0-1", "1-2");
        Sensitivity.Held held = new Sensitivity(List.of(2.0), List.of(0.3)).of(new Burst(1, 1, 5, 1, false),
                (ratio, gamma) -> new ContinuousModel(ratio, gamma), counts, counts);
        assertThat(held).as("two of five").isEqualTo(new Sensitivity.Held(0, 1, 0, 5));
    }
}
