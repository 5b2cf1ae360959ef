// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClassesTest {

    @RepeatedTest(50)
    void growWithTheValueAndTreatBothSignsAlike(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] values = random.doubles(1 + random.nextInt(60)).map(x -> StrictMath.exp(x * 12 - 6) - 1).toArray();
        values[0] = -3;

        Classes classes = Classes.of(values);

        assertThat(classes.breaks()).hasSize(8).isSorted().doesNotHaveDuplicates();
        Arrays.sort(values);
        for (int i = 1; i < values.length; i++) {
            assertThat(classes.of(values[i - 1])).isLessThanOrEqualTo(classes.of(values[i]));
        }
        for (double value : values) {
            int high = classes.of(value).charAt(1) - '0';
            int low = classes.of(-value).charAt(1) - '0';
            assertThat(high + low).isEqualTo(10);
        }
        assertThat(classes.of(0)).isEqualTo("d5");
    }

    @Test
    void ofNothingNegativeAreSequential() {
        assertThat(Classes.of(new double[]{0, 0}).of(0)).isEqualTo("s1");
        assertThat(Classes.of(new double[]{1, 2, 5, 10, 100, 1000}).of(1000)).isEqualTo("s7");
    }
}
