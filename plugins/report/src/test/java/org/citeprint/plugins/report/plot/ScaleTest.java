// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaleTest {

    @RepeatedTest(200)
    void ticksAreRoundEvenAndCoverTheValues(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double size = StrictMath.pow(10, random.nextInt(16) - 8);
        double least = (random.nextDouble() - 0.5) * size;
        double most = least + random.nextDouble() * size;
        int count = 2 + random.nextInt(8);

        List<Double> ticks = Ticks.around(least, most, count);

        double step = ticks.get(1) - ticks.get(0);
        double tolerance = step * 1e-6;
        assertThat(ticks.getFirst()).isLessThanOrEqualTo(least + tolerance);
        assertThat(ticks.getLast()).isGreaterThanOrEqualTo(most - tolerance);
        assertThat(ticks).hasSizeBetween(2, count + 2).isSorted();
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i) - ticks.get(i - 1)).isCloseTo(step, within(tolerance));
        }
        double mantissa = step / StrictMath.pow(10, Math.floor(StrictMath.log10(step * (1 + 1e-9))));
        assertThat(List.of(1.0, 2.0, 5.0)).anySatisfy(round -> assertThat(mantissa).isCloseTo(round, within(1e-4)));
    }

    @Test
    void equalValuesStillGetAnAxis() {
        assertThat(Ticks.around(0, 0, 5)).startsWith(0.0).endsWith(1.0);
        assertThat(Ticks.around(7, 7, 4).getFirst()).isZero();
        assertThat(Ticks.around(-7, -7, 4).getLast()).isZero();
        assertThat(Ticks.years(2003, 2003, 5)).containsExactly(2003.0);
        assertThat(Ticks.years(1990, 2024, 9)).containsExactly(1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2020.0);
    }

    @Test
    void scalesMapTheirEndsToTheEndsOfTheAxis() {
        Scale linear = Scale.Linear.around(0, 100, 10, 210, 5);
        Scale log = Scale.Log.around(2, 3000, 0, 400);

        assertThat(linear.place(0)).isEqualTo(10);
        assertThat(linear.place(50)).isEqualTo(110);
        assertThat(log.ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0, 10000.0);
        assertThat(log.place(100)).isCloseTo(200, within(1e-9));
        assertThat(Scale.Log.around(10, 10, 0, 1).ticks()).containsExactly(10.0, 100.0);
    }

    @Test
    void namesAtTheEndsOfLinesKeepTheirDistance() {
        double[] places = Ends.spread(new double[]{10, 11, 12, 100, 103});

        for (int i = 1; i < places.length; i++) {
            assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(15.999);
        }
    }
}
