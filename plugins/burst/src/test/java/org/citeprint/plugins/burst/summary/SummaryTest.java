// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.summary;

import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTest {

    private static Corpus corpus() {
        CorpusBuilder builder = new CorpusBuilder();
        add(builder, 2001, 4, "Trade", "carbon");
        add(builder, 2001, 6, "trade", "TRADE");
        add(builder, 2004, 0, "trade", "tax");
        return builder.build();
    }

    private static void add(CorpusBuilder builder, int year, int citations, String... keywords) {
        Work.Builder work = Work.builder().number(Field.YEAR, year).number(Field.CITATIONS, citations);
        for (String keyword : keywords) {
            work.add(Field.KEYWORDS, keyword);
        }
        builder.add(work.build(), Position.of("x", builder.works() + 1));
    }

    @Test
    void yearsWithoutWorksAreZeroAndHaveNoCitations() {
        Timeline.Result result = new Timeline().run(
                corpus(), new Timeline.Options(Optional.empty(), Optional.empty(), false),
                new TestContext().threads(1));
        assertThat(result.years().column("year").orElseThrow().texts()).containsExactly("2001", "2002", "2003", "2004");
        assertThat(result.years().column("works").orElseThrow().texts()).containsExactly("2", "0", "0", "1");
        assertThat(result.years().column("works so far").orElseThrow().texts()).containsExactly("2", "2", "2", "3");
        assertThat(result.years().column("citations").orElseThrow().texts()).containsExactly("10", "", "", "0");
    }

    @Test
    void spellingsAreFoldedIntoTheMostFrequentOne() {
        TopTerms.Options options = new TopTerms.Options(
                TermField.KEYWORDS, 2, Optional.empty(), Optional.empty(), true);
        TopTerms.Result result = new TopTerms().run(corpus(), options, new TestContext().threads(1));
        assertThat(result.terms().column("term").orElseThrow().texts()).containsExactly("trade", "carbon");
        assertThat(result.terms().column("works").orElseThrow().texts()).containsExactly("3", "1");
        assertThat(result.terms().column("first year").orElseThrow().texts()).containsExactly("2001", "2001");
        assertThat(result.trend().column("works").orElseThrow().texts())
                .containsExactly("2", "0", "0", "1", "1", "0", "0", "0");
        assertThat(result.terms().column("last year").orElseThrow().texts()).containsExactly("2004", "2001");
    }

    /** Both ends of a window belong to it; a figure shows works so far when asked. */
    @Test
    void aWindowHasBothItsEnds() {
        Timeline.Result result = new Timeline().run(corpus(),
                new Timeline.Options(Optional.of(2001), Optional.of(2004), true), new TestContext());
        assertThat(result.years().column("works").orElseThrow().texts()).containsExactly("2", "0", "0", "1");
        assertThat(result.timeline().encoding()).containsEntry(Channel.Y, "works so far");
        assertThat(new Timeline().run(corpus(), new Timeline.Options(Optional.of(2004), Optional.of(2004), false),
                new TestContext()).years().rows()).isOne();
        assertThat(new Timeline().run(corpus(), new Timeline.Options(Optional.empty(), Optional.empty(), false),
                new TestContext()).timeline().encoding()).containsEntry(Channel.Y, "works");
    }
}
