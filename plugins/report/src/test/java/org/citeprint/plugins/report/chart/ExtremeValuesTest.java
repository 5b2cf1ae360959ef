// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.report.html.HtmlWriter;
import org.citeprint.plugins.report.plot.Ticks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Values at the ends of what doubles can hold, or as near to each other as they can be, still give a picture. */
class ExtremeValuesTest {

    private static Stream<Arguments> cases() {
        double[][] values = {
            {0, 0, 0}, {-3, -2, -1}, {7, 7, 7}, {1e300, -1e300, 0}, {Double.MAX_VALUE, -Double.MAX_VALUE, 1},
            {1, Math.nextUp(1.0), 1}, {Double.MIN_VALUE, 2 * Double.MIN_VALUE, 0}, {1e18, 1e18 + 128, 1e18},
            {1e-320, 1e300, 1}, {1e-300, 3e-300, 2e-300}};
        // A field takes the places of a map, which are nowhere near the end of what doubles can hold.
        return Stream.of(Mark.values()).flatMap(mark -> Stream.of(values)
                .filter(three -> mark != Mark.DENSITY || three[0] < Double.MAX_VALUE)
                .map(three -> Arguments.of(mark, three)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areDrawn(Mark mark, double[] values) {
        for (Meaning meaning : List.of(Meaning.COORDINATE, Meaning.FLOW, Meaning.YEAR)) {
            Charts.Result result = Charts.draw(figure(mark, values, meaning));

            assertThat(result.pictures()).isNotEmpty();
            result.pictures().forEach(
                    picture -> assertThat(HtmlWriter.write(picture)).doesNotContain("NaN", "Infinity"));
        }
    }

    /** Whoever takes 20240131 for a year gets ticks that can be counted. */
    @Test
    void ticksOfYearsAreFewHoweverFarApartTheyAre() {
        assertThat(Ticks.years(1999, 20240131, 10)).hasSizeBetween(2, 11);
        assertThat(Ticks.years(-2e9, 2e9, 10)).hasSizeBetween(5, 11);
        assertThat(Ticks.years(1990, 2024, 10)).containsExactly(1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2020.0);
    }

    /** Places that differ by rounding only are one place. */
    @Test
    void pointsInOnePlaceButForRoundingAreDrawn() {
        assertThat(Charts.draw(figure(Mark.NETWORK, new double[]{0.5, Math.nextUp(0.5), 0.5}, Meaning.COORDINATE))
                .pictures()).isNotEmpty();
    }

    private static Figure figure(Mark mark, double[] values, Meaning meaning) {
        int rows = values.length;
        Table table = new Table("data", "", List.of(
                Column.text("label", IntStream.range(0, rows).mapToObj(row -> "label " + row).toList()),
                Column.text("code", List.of("DEU", "FRA", "CHN")),
                Column.decimal("a", "", meaning, values.clone())));
        return new Figure("Title", "", mark, table, Map.ofEntries(Map.entry(Channel.LABEL, "label"),
                Map.entry(Channel.X, "a"), Map.entry(Channel.Y, "a"), Map.entry(Channel.REGION, "code"),
                Map.entry(Channel.ROW, "code"), Map.entry(Channel.START, "a"), Map.entry(Channel.END, "a"),
                Map.entry(Channel.SIZE, "a"), Map.entry(Channel.STAGE, "code"), Map.entry(Channel.SHADE, "a")));
    }
}
