// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citeprint.api.family.Burst;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContinuousModelTest {

    /** What the R package bursts 1.0-2 printed: for each input its intervals as {@code level:start-end}. */
    private static Map<String, List<String>> known() throws IOException {
        Map<String, List<String>> known = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContinuousModelTest.class.getResourceAsStream("/burst_continuous_cran.csv")),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cell = line.split(",", -1);
                known.computeIfAbsent(
                        cell[0].replace("\"", "") + "," + cell[1] + "," + cell[2] + "," + cell[3].replace("\"", ""),
                        _ -> new ArrayList<>())
                        .add(cell[4] + ":" + Double.parseDouble(cell[5]) + "-" + Double.parseDouble(cell[6]));
            }
        }
        return known;
    }

    /** That package counts the usual rate as level 1, an interval over all events. */
    @Test
    void the22KnownAnswersAreReproduced() throws IOException {
        Map<String, List<String>> all = known();
        assertThat(all).hasSize(22);
        all.forEach((input, wanted) -> {
            String[] part = input.split(",", -1);
            double[] times = Arrays.stream(part[3].split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
            List<String> found = new ArrayList<>(List.of("1:" + times[0] + "-" + times[times.length - 1]));
            ContinuousModel model = new ContinuousModel(Double.parseDouble(part[1]), Double.parseDouble(part[2]));
            model.intervals(times).forEach(
                    each -> found.add(each.level() + 1 + ":" + each.start() + "-" + each.end()));
            assertThat(found).as(input).containsExactlyInAnyOrderElementsOf(wanted);
        });
    }

    @Test
    void usesAreSpreadEvenlyWithinTheirYear() {
        assertThat(ContinuousModel.times(new int[]{1, 0, 2})).containsExactly(0.5, 2.25, 2.75);
    }

    @Test
    void aYearOfManyUsesIsABurst() {
        List<Burst> bursts = new ContinuousModel(2, 1).bursts(new int[]{1, 1, 1, 40, 1, 1}, new int[6]);
        assertThat(bursts).isNotEmpty().allSatisfy(burst -> {
            assertThat(burst.strength()).isPositive();
            assertThat(burst.start()).isEqualTo(3);
            assertThat(burst.ongoing()).isFalse();
        });
    }

    @Test
    void oneUseOrNoneHasNoBurst() {
        assertThat(new ContinuousModel(2, 1).bursts(new int[]{0, 1, 0}, new int[3])).isEmpty();
        assertThat(new ContinuousModel(2, 1).bursts(new int[3], new int[3])).isEmpty();
        assertThat(new ContinuousModel(2, 1).bursts(new int[]{1, 1}, new int[2])).isEmpty();
    }

    @Test
    void eventsAtOneTimeAreRefused() {
        assertThatThrownBy(() -> new ContinuousModel(2, 1).intervals(new double[]{1, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Times in another unit give the same intervals and strengths: the rates scale along. */
    @Test
    void theUnitOfTimeDoesNotMatter() {
        double[] times = ContinuousModel.times(new int[]{3, 2, 30, 25, 4, 0, 1, 12});
        List<ContinuousModel.Interval> one = new ContinuousModel(2, 0.7).intervals(times);
        List<ContinuousModel.Interval> other = new ContinuousModel(2, 0.7)
                .intervals(Arrays.stream(times).map(time -> 16 * time).toArray());
        assertThat(one).isNotEmpty();
        assertThat(other.stream().map(each -> new ContinuousModel.Interval(
                each.level(), each.start() / 16, each.end() / 16, 0)))
                .containsExactlyElementsOf(one.stream().map(each -> new ContinuousModel.Interval(
                        each.level(), each.start(), each.end(), 0)).toList());
    }
}
