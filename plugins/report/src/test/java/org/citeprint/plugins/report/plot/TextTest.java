// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTest {

    @Test
    void cutTextsFitAndKeepTheirLettersWhole() {
        String text = "\uD83C\uDF0D climate e\u0301tude ".repeat(20);
        for (int width = 20; width < 400; width += 7) {
            String cut = TextWidth.cut(text, width, 12);
            assertThat(TextWidth.of(cut, 12)).isLessThanOrEqualTo(width + 12);
            assertThat(cut).endsWith("…");
            assertThat(cut.codePoints()).noneMatch(point -> point >= 0xD800 && point < 0xE000);
        }
        assertThat(TextWidth.cut("short", 100, 12)).isEqualTo("short");
        assertThat(TextWidth.cut("two\nlines", 100, 12)).isEqualTo("two lines");
    }

    /** Widths of DejaVu Sans, which Linux falls back on and which is wider than the others. */
    @Test
    void textsAreGuessedWideEnough() {
        assertThat(TextWidth.of("climate change", 100)).isBetween(765.0, 850.0);
        assertThat(TextWidth.of("mammal", 100)).isBetween(421.0, 480.0);
    }

    @Test
    void namesFindPlacesThatDoNotOverlap() {
        LabelPlacer placer = new LabelPlacer(0, 0, 200, 100);
        assertThat(placer.place("one", 100, 50, 9)).map(LabelPlacer.Spot::anchor).contains("start");
        assertThat(placer.place("two", 100, 50, 9)).map(LabelPlacer.Spot::anchor).contains("end");
        assertThat(placer.place("three", 100, 50, 9)).map(LabelPlacer.Spot::anchor).contains("mid");
        assertThat(placer.place("four", 100, 50, 9)).isPresent();
        assertThat(placer.place("five", 100, 50, 9)).isEmpty();
        assertThat(placer.place("a name wider than the picture can ever hold", 100, 20, 4)).isEmpty();
    }
}
