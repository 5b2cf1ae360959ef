// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.production;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.indicator.Corpora;
import org.citeprint.plugins.indicator.count.Counting;
import org.citeprint.plugins.indicator.count.Unit;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ProductionTest {

    private static final List<Work> WORKS = List.of(
            Corpora.work(2010, 4, "Ecology", "Ames, J.", "USA"),
            Corpora.work(2012, 2, "ECOLOGY", "Ames, J.;Büchner, K.", "USA;DEU"),
            Corpora.work(2012, 0, "Energy", "Ames, J.;Büchner, K.;Chen, W.", "USA;DEU;CHN"),
            Corpora.work(2013, 9, "Energy", "Chen, W.", "CHN"),
            Corpora.work(2013, 1, "Energy", "Chen, W.", "CHN"));

    private static Production.Options options(Unit by, Counting counting) {
        return new Production.Options(by, counting, 2, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private static Production.Options years(Optional<Integer> from, Optional<Integer> to, Optional<Integer> reference) {
        return new Production.Options(Unit.AUTHORS, Counting.FULL, 2, from, to, reference, true);
    }

    private static Production.Result run(List<Work> works, Production.Options options) {
        TestContext context = new TestContext();
        Production.Result result = new Production().run(Corpora.of(works), options, context);
        assertThat(context.ledger().balances()).isTrue();
        return result;
    }

    @Test
    void worksAreCountedByYearWithTheEmptyYears() {
        Production.Result result = run(WORKS, options(Unit.AUTHORS, Counting.FULL));
        assertThat(result.years().column("works").orElseThrow().texts()).containsExactly("1", "0", "2", "2");
        assertThat(result.years().column("works so far").orElseThrow().texts()).containsExactly("1", "1", "3", "5");
        assertThat(result.years().column("change").orElseThrow().texts()).containsExactly("", "-100.0", "", "0.0");
    }

    /** Four works of three with authors; two in the first year, one in the last: 100 ((1/2)^(1/2) - 1) per cent a year. */
    @Test
    void sharesAreOfAllWorksAndGrowthIsFromTheFirstYear() {
        Production.Result result = run(List.of(
                Corpora.work(2010, 0, "A", "Ames", "USA"), Corpora.work(2010, 0, "A", "Ames;Bo", "USA"),
                Corpora.work(2011, 0, "B", "Bo", "USA"),
                Work.builder().text(Field.TITLE, "Untold").number(Field.YEAR, 2012).build()),
                options(Unit.AUTHORS, Counting.FULL));
        assertThat(result.items().column("share of works").orElseThrow().texts()).containsExactly("0.5", "0.5");
        assertThat(Corpora.cell(result.summary(), "works with authors", 0)).isEqualTo("3");
        assertThat(Corpora.number(result.summary(), "annual growth rate", 0))
                .isCloseTo(100 * (Math.sqrt(0.5) - 1), within(1e-12));
    }

    @Test
    void growthIsThatOfTheTwoEndsAndTheTrendThatOfAllYears() {
        Production.Result result = run(WORKS, options(Unit.AUTHORS, Counting.FULL));
        assertThat(Corpora.number(result.summary(), "annual growth rate", 0))
                .isCloseTo(100 * (Math.cbrt(2) - 1), within(1e-12));
        double slope = (-1.5 * Math.log(2) + 0.5 * Math.log(3) + 1.5 * Math.log(3)) / 5;
        assertThat(Corpora.number(result.summary(), "trend", 0)).isCloseTo(100 * Math.expm1(slope), within(1e-12));
        assertThat(Corpora.number(result.summary(), "mean age", 0)).isCloseTo((3 + 1 + 1) / 5.0, within(1e-15));
        assertThat(Corpora.cell(result.summary(), "reference year", 0)).isEqualTo("2013");
    }

    @Test
    void aLaterReferenceYearAddsToTheAge() {
        Production.Result result = run(WORKS, years(Optional.empty(), Optional.empty(), Optional.of(2023)));
        assertThat(Corpora.number(result.summary(), "mean age", 0)).isEqualTo(11);
    }

    @Test
    void fractionsAddUpToTheWorks() {
        Production.Result result = run(WORKS, options(Unit.AUTHORS, Counting.FRACTIONAL));
        assertThat(result.items().column("author").orElseThrow().texts())
                .containsExactly("Chen, W.", "Ames, J.", "Büchner, K.");
        assertThat(Corpora.number(result.items(), "works by fractions", 0)).isCloseTo(2 + 1 / 3.0, within(1e-15));
        assertThat(result.items().measures().get("works by fractions")).isCloseTo(5, within(1e-12));
        assertThat(result.bars().data().rows()).isEqualTo(2);
    }

    @Test
    void sourcesThatDifferInCapitalsAreOne() {
        Production.Result result = run(WORKS, options(Unit.SOURCES, Counting.FULL));
        assertThat(result.items().column("works").orElseThrow().texts()).containsExactly("3", "2");
        assertThat(result.items().column("source").orElseThrow().texts()).containsExactly("Energy", "ECOLOGY");
    }

    @Test
    void aSingleYearHasNoGrowth() {
        Production.Result result = run(WORKS.subList(3, 5), options(Unit.AUTHORS, Counting.FULL));
        assertThat(Corpora.cell(result.summary(), "annual growth rate", 0)).isEmpty();
        assertThat(Corpora.cell(result.summary(), "trend", 0)).isEmpty();
    }

    @Test
    void theOrderOfTheWorksDoesNotMatter() {
        List<Work> works = Corpora.many(1);
        Production.Result one = run(works, options(Unit.AUTHORS, Counting.FRACTIONAL));
        Production.Result other = run(Corpora.shuffled(works), options(Unit.AUTHORS, Counting.FRACTIONAL));
        assertThat(Corpora.text(other.items())).isEqualTo(Corpora.text(one.items()));
        assertThat(Corpora.text(other.summary())).isEqualTo(Corpora.text(one.summary()));
        assertThat(Corpora.text(other.trend())).isEqualTo(Corpora.text(one.trend()));
    }

    @Test
    void whatCannotBeIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> run(WORKS, years(Optional.of(2013), Optional.of(2010), Optional.empty())))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4552");
        assertThatThrownBy(() -> run(WORKS, years(Optional.of(1990), Optional.of(1999), Optional.empty())))
                .hasMessageContaining("CP-4553");
        assertThatThrownBy(() -> run(WORKS, years(Optional.empty(), Optional.empty(), Optional.of(2011))))
                .hasMessageContaining("CP-4555").hasMessageContaining("to: 2011");
        assertThatThrownBy(() -> run(List.of(), options(Unit.AUTHORS, Counting.FULL))).hasMessageContaining("CP-4553");
        assertThatThrownBy(() -> run(WORKS, options(Unit.LANGUAGES, Counting.FULL))).hasMessageContaining("CP-4551");
        List<Work> odd = List.of(WORKS.getFirst(), Work.builder().number(Field.YEAR, Long.MAX_VALUE).build());
        assertThatThrownBy(() -> run(odd, options(Unit.AUTHORS, Counting.FULL))).hasMessageContaining("CP-4554");
    }

    @Test
    void worksWithoutAYearAreInTheLedger() {
        TestContext context = new TestContext();
        List<Work> works = List.of(WORKS.getFirst(), Work.builder().add(Field.AUTHORS, "X").build());
        new Production().run(Corpora.of(works), options(Unit.AUTHORS, Counting.FULL), context);
        assertThat(context.ledger().balances()).isTrue();
        assertThat(context.ledger().entries().getLast().rejected()).isEqualTo(1);
    }

    @Test
    void theTablesByHand() {
        Production.Result result = run(WORKS, options(Unit.AUTHORS, Counting.FULL));
        assertThat(Corpora.rows(result.items())).containsExactly(
                "Ames, J.|3|" + (1 + 1 / 2.0 + 1 / 3.0) + "|0.6|2010|2012",
                "Chen, W.|3|" + (2 + 1 / 3.0) + "|0.6|2012|2013",
                "Büchner, K.|2|" + (1 / 2.0 + 1 / 3.0) + "|0.4|2012|2012");
        assertThat(Corpora.rows(result.trend())).containsExactly(
                "Ames, J.|2010|1", "Ames, J.|2011|0", "Ames, J.|2012|2", "Ames, J.|2013|0",
                "Chen, W.|2010|0", "Chen, W.|2011|0", "Chen, W.|2012|1", "Chen, W.|2013|2");
        assertThat(result.bars().encoding()).containsEntry(Channel.X, "works");
        assertThat(run(WORKS, options(Unit.AUTHORS, Counting.FRACTIONAL)).bars().encoding())
                .containsEntry(Channel.X, "works by fractions");
    }

    /** One work, then three, then two: 200 per cent more, then a third less. */
    @Test
    void theChangeIsThatOfTheYearBefore() {
        List<Work> works = IntStream.of(2010, 2011, 2011, 2011, 2012, 2012)
                .mapToObj(year -> Corpora.work(year, 0, "S", "A", "USA")).toList();
        Production.Result result = run(works, options(Unit.AUTHORS, Counting.FULL));
        assertThat(result.years().column("change").orElseThrow().texts())
                .containsExactly("", "200.0", "" + -100 / 3.0);
    }

    /** Both ends of a window belong to it, and who wrote outside it only is not counted, but told. */
    @Test
    void aWindowHasBothItsEnds() {
        TestContext context = new TestContext();
        Production.Result result = new Production().run(Corpora.of(WORKS),
                years(Optional.of(2010), Optional.of(2012), Optional.of(2012)), context);
        assertThat(result.years().column("works").orElseThrow().texts()).containsExactly("1", "0", "2");
        assertThat(run(WORKS, years(Optional.of(2013), Optional.of(2013), Optional.empty())).items()
                .column("author").orElseThrow().texts()).containsExactly("Chen, W.");
        assertThat(context.ledger().entries()).flatExtracting(LedgerEntry::rejections).extracting("reason")
                .containsExactly("after 2012");
    }
}
