// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.Burst;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class KleinbergBurstsTest {

    private static KleinbergBursts.Options options() {
        return new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 2, 2.0, Optional.empty(), 1.0, 2, 1,
                Total.WORKS_WITH_FIELD, Optional.empty(), Optional.empty(), 25, 5, Optional.empty(), Optional.empty(),
                25, true);
    }

    private static KleinbergBursts.Options between(int from, int to) {
        return new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 2, 2.0, Optional.empty(), 1.0, 2, 1,
                Total.WORKS_WITH_FIELD, Optional.of(from), Optional.of(to), 25, 5, Optional.empty(), Optional.empty(),
                25, true);
    }

    private static List<Work> works() {
        Random random = new Random(3);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int year = 2000 + random.nextInt(20);
            Work.Builder work = Work.builder().number(Field.YEAR, year).add(Field.KEYWORDS, "trade");
            boolean hot = year >= 2010 && year <= 2012;
            work.addAll(Field.KEYWORDS, random.nextInt(10) < (hot ? 8 : 1)
                    ? List.of(random.nextBoolean() ? "Carbon Leakage" : "carbon leakage")
                    : List.of());
            work.addAll(Field.KEYWORDS, random.nextInt(10) < (year >= 2018 ? 8 : 1) ? List.of("net zero") : List.of());
            works.add(work.build());
        }
        return works;
    }

    private static Corpus corpus(List<Work> works) {
        CorpusBuilder builder = new CorpusBuilder();
        for (int i = 0; i < works.size(); i++) {
            builder.add(works.get(i), Position.of("works.csv", i + 2));
        }
        return builder.build();
    }

    private static String text(Table table) {
        StringBuilder text = new StringBuilder();
        for (Column column : table.columns()) {
            text.append(column.name()).append(column.texts()).append('\n');
        }
        return text.toString();
    }

    @Test
    void burstsAreFoundInTheYearsTheyWerePutIn() {
        Table bursts = new KleinbergBursts().run(corpus(works()), options(), new TestContext().threads(2)).bursts();
        assertThat(bursts.column("term").orElseThrow().texts()).containsExactlyInAnyOrder("carbon leakage", "net zero");
        int leakage = bursts.column("term").orElseThrow().texts().indexOf("carbon leakage");
        assertThat(bursts.column("start").orElseThrow().text(leakage)).isEqualTo("2010");
        assertThat(bursts.column("end").orElseThrow().text(leakage)).isEqualTo("2012");
        assertThat(bursts.column("ongoing").orElseThrow().text(leakage)).isEqualTo("no");
        assertThat(bursts.column("ongoing").orElseThrow().text(1 - leakage)).isEqualTo("yes");
    }

    /** Ten works a year from 2001 to 2008, of which 1, 1, 6, 8, 1, 1, 1 and 7 have a term: two bursts, by hand. */
    @Test
    void everyTableByHand() {
        int[] uses = {1, 1, 6, 8, 1, 1, 1, 7};
        List<Work> works = new ArrayList<>();
        for (int year = 0; year < uses.length; year++) {
            for (int i = 0; i < 10; i++) {
                works.add(Work.builder().number(Field.YEAR, 2001 + year)
                        .addAll(Field.KEYWORDS, i < uses[year] ? List.of("trade", "tax") : List.of("trade")).build());
            }
        }
        KleinbergBursts.Result result = new KleinbergBursts().run(corpus(works),
                new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 2, 2.0, Optional.empty(), 0.1, 2, 1,
                        Total.WORKS_WITH_FIELD, Optional.empty(), Optional.empty(), 25, 5, Optional.empty(),
                        Optional.of(new Sensitivity(List.of(2.0), List.of(0.1, 100.0))), 25, true),
                new TestContext());
        // 26 of 80: p0 = 0.325 and p1 = 0.65; the strength of a year is r ln 2 + (d - r) ln(0.35 / 0.675).
        double third = 6 * Math.log(2) + 4 * Math.log(0.35 / 0.675);
        double fourth = 8 * Math.log(2) + 2 * Math.log(0.35 / 0.675);
        double last = 7 * Math.log(2) + 3 * Math.log(0.35 / 0.675);
        assertThat(text(result.bursts())).contains("term[tax, tax]", "start[2003, 2008]", "end[2004, 2008]",
                "ongoing[no, yes]", "works[14, 7]", "peak year[2004, 2008]");
        assertThat(result.bursts().decimals("strength").orElseThrow().value(0)).isCloseTo(third + fourth,
                within(1e-12));
        assertThat(result.bursts().decimals("strength").orElseThrow().value(1)).isCloseTo(last, within(1e-12));
        assertThat(text(result.series())).contains("year[2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008]",
                "works[1, 1, 6, 8, 1, 1, 1, 7]", "share[0.1, 0.1, 0.6, 0.8, 0.1, 0.1, 0.1, 0.7]");
        assertThat(text(result.timeline().data())).contains("start[2003, 2008]", "end[2004, 2008]");
        // At a price of a hundred no burst is left.
        assertThat(text(result.sensitivity().orElseThrow())).contains("holds in[0.5, 0.5]",
                "earliest start[2003, 2008]", "latest end[2004, 2008]");
    }

    /** The peak is the first of the highest years within the burst; works are those of its years. */
    @Test
    void aBurstHasTheWorksAndThePeakOfItsYears() {
        FoundBurst found = FoundBurst.of("tax", new Burst(1, 1, 3, 2, false), 2000, new int[]{9, 2, 5, 5, 8});
        assertThat(found.works()).isEqualTo(12);
        assertThat(found.peakYear()).isEqualTo(2002);
        assertThat(found.start()).isEqualTo(2001);
        assertThat(found.end()).isEqualTo(2003);
        assertThat(found.years()).isEqualTo(3);
    }

    /** Bursts of so many years or more stay. */
    @Test
    void shorterBurstsAreLeftOutAndTold() {
        TestContext context = new TestContext();
        KleinbergBursts.Options three = new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 2, 2.0,
                Optional.empty(), 1.0, 2, 3, Total.WORKS_WITH_FIELD, Optional.empty(), Optional.empty(), 25, 5,
                Optional.empty(), Optional.empty(), 25, true);
        assertThat(text(new KleinbergBursts().run(corpus(works()), three, context).bursts()))
                .contains("term[carbon leakage]");
        assertThat(context.ledger().entries()).flatExtracting(LedgerEntry::rejections).extracting("reason")
                .contains("of fewer than 3 years");
    }

    @Test
    void neitherOrderOfWorksNorThreadsNorLocaleMatter() {
        List<Work> works = works();
        KleinbergBursts.Result first = new KleinbergBursts().run(corpus(works), options(),
                new TestContext().threads(1));
        Collections.shuffle(works, new Random(1));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            KleinbergBursts.Result second = new KleinbergBursts().run(corpus(works), options(),
                    new TestContext().threads(8));
            assertThat(text(second.bursts())).isEqualTo(text(first.bursts()));
            assertThat(text(second.timeline().data())).isEqualTo(text(first.timeline().data()));
            assertThat(text(second.series())).isEqualTo(text(first.series()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDoubledCorpusHasTheSamePlacesAndTwiceTheStrengthAndWorks() {
        List<Work> twice = works();
        twice.addAll(works());
        Table once = new KleinbergBursts().run(corpus(works()), options(), new TestContext().threads(1)).bursts();
        Table doubled = new KleinbergBursts().run(corpus(twice), options(), new TestContext().threads(1)).bursts();
        for (int row = 0; row < once.rows(); row++) {
            assertThat(doubled.column("start").orElseThrow().text(row))
                    .isEqualTo(once.column("start").orElseThrow().text(row));
            assertThat(doubled.wholes("works").orElseThrow().value(row))
                    .isEqualTo(2 * once.wholes("works").orElseThrow().value(row));
            assertThat(doubled.decimals("strength").orElseThrow().value(row))
                    .isEqualTo(2 * once.decimals("strength").orElseThrow().value(row));
        }
    }

    @Test
    void theLedgerBalancesAndNamesWorksWithoutAYear() {
        List<Work> works = works();
        works.add(Work.builder().add(Field.KEYWORDS, "once").build());
        TestContext context = new TestContext().threads(1);
        new KleinbergBursts().run(corpus(works), options(), context);
        assertThat(context.ledger().balances()).isTrue();
        assertThat(context.ledger().entries().getLast().rejections()).singleElement().satisfies(
                rejection -> assertThat(rejection.samples()).containsExactly(Position.of("works.csv", 602)));
    }

    @Test
    void faultyInputsAreNamedWithAWayOut() {
        KleinbergBursts bursts = new KleinbergBursts();
        TestContext context = new TestContext().threads(1);
        assertThatThrownBy(() -> bursts.run(corpus(List.of()), options(), context))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4102");
        Corpus noKeywords = corpus(List.of(Work.builder().number(Field.YEAR, 2001).build()));
        assertThatThrownBy(() -> bursts.run(noKeywords, options(), context))
                .hasMessageContaining("CP-4101").hasMessageContaining("keywords");
        assertThatThrownBy(() -> bursts.run(corpus(works()), between(2010, 2001), context))
                .hasMessageContaining("CP-4103");
        assertThatThrownBy(() -> bursts.run(corpus(works()), between(1900, 1950), context))
                .hasMessageContaining("CP-4102");
        Corpus rare = corpus(List.of(Work.builder().number(Field.YEAR, 2001).add(Field.KEYWORDS, "a").build()));
        assertThatThrownBy(() -> bursts.run(rare, options(), context))
                .hasMessageContaining("CP-4105").hasMessageContaining("the most frequent is in 1");
        Corpus odd = corpus(List.of(
                Work.builder().number(Field.YEAR, 12).add(Field.KEYWORDS, "a").build(),
                Work.builder().number(Field.YEAR, 20121).add(Field.KEYWORDS, "a").build()));
        assertThatThrownBy(() -> bursts.run(odd, options(), context)).hasMessageContaining("CP-4104");
    }

    private static KleinbergBursts.Options judged(Compat compat, Optional<Sensitivity> sensitivity) {
        return new KleinbergBursts.Options(TermField.KEYWORDS, compat, 2, 2.0, Optional.empty(), 1.0, 2, 1,
                Total.WORKS_WITH_FIELD, Optional.empty(), Optional.empty(), 25, 5,
                Optional.of(new Significance(99, new Seed(1))), sensitivity, 25, true);
    }

    @Test
    void testedBurstsHaveAPAndAQThatNoThreadsChange() {
        KleinbergBursts.Options options = judged(Compat.KLEINBERG,
                Optional.of(new Sensitivity(List.of(1.5, 2.0, 3.0), List.of(0.5, 1.0))));
        KleinbergBursts.Result one = new KleinbergBursts().run(corpus(works()), options, new TestContext().threads(1));
        KleinbergBursts.Result two = new KleinbergBursts().run(corpus(works()), options, new TestContext().threads(8));
        assertThat(text(two.bursts())).isEqualTo(text(one.bursts()));
        assertThat(one.bursts().decimals("p").orElseThrow().value(0)).isEqualTo(0.01);
        assertThat(one.bursts().decimals("q").orElseThrow().value(0)).isEqualTo(0.015);
        Table held = one.sensitivity().orElseThrow();
        assertThat(held.rows()).isEqualTo(2);
        assertThat(held.decimals("holds in").orElseThrow().value(0)).isEqualTo(1);
    }

    /** All keywords of a year are kept with k = 25, so its total is the sum of their counts. */
    @Test
    void theOtherProgramsFindTheSameYearsHere() {
        for (Compat compat : List.of(Compat.SCI2, Compat.CITESPACE)) {
            Table bursts = new KleinbergBursts().run(corpus(works()), judged(compat, Optional.empty()),
                    new TestContext()).bursts();
            int leakage = bursts.column("term").orElseThrow().texts().indexOf("carbon leakage");
            assertThat(bursts.column("start").orElseThrow().text(leakage)).as(compat.name()).isEqualTo("2010");
            assertThat(bursts.column("end").orElseThrow().text(leakage)).as(compat.name()).isEqualTo("2012");
        }
        Table gaps = new KleinbergBursts().run(corpus(works()), judged(Compat.CRAN, Optional.empty()),
                new TestContext()).bursts();
        assertThat(gaps.column("term").orElseThrow().texts()).contains("carbon leakage", "net zero");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefusedAllAtOnce() {
        KleinbergBursts.Options options = new KleinbergBursts.Options(TermField.KEYWORDS, Compat.CRAN, 2, 1.0,
                Optional.of(2.0), 1.0, 2, 1, Total.ALL_WORKS, Optional.empty(), Optional.empty(), 25, 5,
                Optional.empty(), Optional.of(new Sensitivity(List.of(1.0), List.of())), 25, true);
        assertThatThrownBy(() -> new KleinbergBursts().run(corpus(works()), options, new TestContext()))
                .hasMessageContaining("`ratio` is 1.0").hasMessageContaining("`first-ratio`")
                .hasMessageContaining("`ratios`").hasMessageContaining("`gammas`");
    }

    /** An option that a program does not know is refused, not passed over. */
    @Test
    void whatAProgramComparesWithCannotBeChosen() {
        assertThatThrownBy(() -> new KleinbergBursts().run(corpus(works()), total(Compat.SCI2, Total.ALL_WORKS, 2),
                new TestContext())).hasMessageContaining("CP-4505").hasMessageContaining("`total`");
        assertThatThrownBy(() -> new KleinbergBursts().run(corpus(works()), total(Compat.CITESPACE, Total.ALL_WORKS, 2),
                new TestContext())).hasMessageContaining("CP-4505").hasMessageContaining("items that a year keeps");
        assertThatThrownBy(() -> new KleinbergBursts().run(corpus(works()), total(Compat.CRAN, Total.ALL_WORKS, 3),
                new TestContext())).hasMessageContaining("CP-4505").hasMessageContaining("`states` is 3");
    }

    private static KleinbergBursts.Options total(Compat compat, Total total, int states) {
        return new KleinbergBursts.Options(TermField.KEYWORDS, compat, states, 2.0, Optional.empty(), 1.0, 2, 1, total,
                Optional.empty(), Optional.empty(), 25, 5, Optional.empty(), Optional.empty(), 25, true);
    }

    /** A search that finds nothing gives tables of the same columns, so that what comes after it goes on. */
    @Test
    void noBurstsAreTablesWithoutRows() {
        KleinbergBursts.Options options = new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 2, 2.0,
                Optional.empty(), 1000.0, 2, 1, Total.WORKS_WITH_FIELD, Optional.empty(), Optional.empty(), 25, 5,
                Optional.of(new Significance(19, new Seed(1))),
                Optional.of(new Sensitivity(List.of(2.0), List.of(1.0))),
                25, true);
        KleinbergBursts.Result none = new KleinbergBursts().run(corpus(works()), options, new TestContext());
        assertThat(none.bursts().rows()).isZero();
        assertThat(none.bursts().columns()).extracting(Column::name).contains("p", "q");
        assertThat(none.timeline().data().rows()).isZero();
        assertThat(none.sensitivity().orElseThrow().rows()).isZero();
    }
}
