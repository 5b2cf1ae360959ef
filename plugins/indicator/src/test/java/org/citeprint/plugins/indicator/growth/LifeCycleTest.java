// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.citeprint.api.data.Work;
import org.citeprint.plugins.indicator.Corpora;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LifeCycleTest {

    private static LifeCycle.Result run(int... worksByYear) {
        List<Work> works = new ArrayList<>();
        for (int year = 0; year < worksByYear.length; year++) {
            for (int i = 0; i < worksByYear[year]; i++) {
                works.add(Corpora.work(1990 + year, 0, "S", "A" + i, "USA"));
            }
        }
        return new LifeCycle().run(Corpora.of(works), new LifeCycle.Options(Optional.empty(), Optional.empty(), 5),
                new TestContext());
    }

    @Test
    void aLogisticCurveIsFoundAgain() {
        Logistic truth = new Logistic(5000, 0.3, 17.5);
        double[] y = IntStream.range(0, 25).mapToDouble(truth::at).toArray();
        Logistic found = Logistic.fit(y).orElseThrow();
        assertThat(found.ceiling()).isCloseTo(5000, within(1e-3));
        assertThat(found.rate()).isCloseTo(0.3, within(1e-7));
        assertThat(found.middle()).isCloseTo(17.5, within(1e-6));
        assertThat(found.when(0.5)).isEqualTo(found.middle());
        assertThat(found.at(found.when(0.9))).isCloseTo(4500, within(1e-2));
    }

    @Test
    void noNeighbourFitsBetter() {
        double[] y = {2, 5, 9, 18, 30, 44, 70, 88, 105, 130, 141, 150, 158, 160};
        Logistic found = Logistic.fit(y).orElseThrow();
        double least = found.squares(y);
        for (double change : new double[]{0.999, 1.001}) {
            assertThat(new Logistic(found.ceiling() * change, found.rate(), found.middle()).squares(y))
                    .isGreaterThan(least);
            assertThat(new Logistic(found.ceiling(), found.rate() * change, found.middle()).squares(y))
                    .isGreaterThan(least);
            assertThat(new Logistic(found.ceiling(), found.rate(), found.middle() * change).squares(y))
                    .isGreaterThan(least);
        }
    }

    @Test
    void theTableTellsTheYears() {
        LifeCycle.Result result = run(1, 2, 4, 8, 14, 20, 24, 20, 14, 8, 4, 2, 1);
        assertThat(Corpora.number(result.fit(), "year of fastest growth", 0)).isCloseTo(1995.5, within(0.6));
        assertThat(Corpora.number(result.fit(), "R2", 0)).isGreaterThan(0.99);
        double fastest = Corpora.number(result.fit(), "year of fastest growth", 0);
        double rate = Corpora.number(result.fit(), "rate", 0);
        assertThat(Corpora.number(result.fit(), "year of 10 per cent", 0))
                .isCloseTo(fastest - Math.log(9) / rate, within(1e-9));
        assertThat(Corpora.number(result.fit(), "year of 90 per cent", 0))
                .isCloseTo(fastest + Math.log(9) / rate, within(1e-9));
        assertThat(Corpora.number(result.fit(), "year of 99 per cent", 0))
                .isCloseTo(fastest + Math.log(99) / rate, within(1e-9));
        assertThat(Corpora.number(result.fit(), "works in that year", 0))
                .isCloseTo(rate * Corpora.number(result.fit(), "ceiling", 0) / 4, within(1e-9));
        assertThat(result.years().rows()).isEqualTo(18);
        assertThat(Corpora.cell(result.years(), "observed", 17)).isEmpty();
    }

    /** Every column follows from the three parameters and the works so far. */
    @Test
    void theTablesFollowFromTheCurve() {
        int[] works = {1, 2, 4, 8, 14, 20, 24, 20, 14, 8, 4, 2, 1};
        double[] soFar = IntStream.rangeClosed(1, works.length)
                .mapToDouble(years -> IntStream.of(works).limit(years).sum()).toArray();
        LifeCycle.Result result = run(works);
        double ceiling = Corpora.number(result.fit(), "ceiling", 0);
        Logistic curve = new Logistic(ceiling, Corpora.number(result.fit(), "rate", 0),
                Corpora.number(result.fit(), "year of fastest growth", 0) - 1990);
        assertThat(Corpora.number(result.fit(), "share of the ceiling", 0)).isCloseTo(122 / ceiling, within(1e-15));
        double mean = DoubleStream.of(soFar).average().orElseThrow();
        double variation = DoubleStream.of(soFar).map(each -> Math.pow(each - mean, 2)).sum();
        assertThat(Corpora.number(result.fit(), "R2", 0)).isCloseTo(1 - curve.squares(soFar) / variation,
                within(1e-12));
        for (int t = 0; t < 18; t++) {
            boolean past = t < 13;
            assertThat(Corpora.cell(result.years(), "year", t)).isEqualTo(Integer.toString(1990 + t));
            assertThat(Corpora.cell(result.years(), "observed", t)).isEqualTo(past ? "" + (long) soFar[t] : "");
            assertThat(Corpora.number(result.years(), "by the curve", t)).isCloseTo(curve.at(t), within(1e-9));
            assertThat(Corpora.number(result.years(), "works of the year by the curve", t))
                    .isCloseTo(curve.at(t) - curve.at(t - 1), within(1e-9));
            assertThat(Corpora.rows(result.curve().data()).get(13 + t))
                    .isEqualTo("curve|" + (1990 + t) + "|" + Corpora.cell(result.years(), "by the curve", t));
            if (past) {
                assertThat(Corpora.rows(result.curve().data()).get(t))
                        .isEqualTo("observed|" + (1990 + t) + "|" + soFar[t]);
            }
        }
    }

    @Test
    void growthThatDoesNotSlowDownOrFewYearsAreRefused() {
        assertThatThrownBy(() -> run(1, 2, 4, 8, 16, 32, 64, 128)).hasMessageContaining("CP-4557");
        assertThatThrownBy(() -> run(3, 2, 4)).hasMessageContaining("CP-4556");
        assertThatThrownBy(() -> run(1, 4, 6, 1)).hasMessageContaining("CP-4556");
        assertThat(run(1, 4, 6, 4, 1).years().rows()).isEqualTo(10);
    }
}
