// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.plugins.indicator.Corpora;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LawTest {

    /** The table of bibliometrix 4d97a0b for its collection "management" with the two authors of 19 and 20 works that its
     * print of twelve rows leaves out, and what it prints for it. */
    private static final LotkaFit MANAGEMENT = new LotkaFit(
            new int[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 16, 19, 20},
            new int[]{1763, 210, 64, 15, 6, 10, 1, 4, 1, 1, 1, 1, 1, 1});
    /** The same for its collection "scientometrics". */
    private static final LotkaFit SCIENTOMETRICS = new LotkaFit(
            new int[]{1, 2, 3, 4, 5, 6, 8}, new int[]{229, 27, 7, 1, 3, 1, 1});

    @Test
    void leastSquaresGivesWhatBibliometrixPrints() {
        assertThat(-MANAGEMENT.leastSquares().slope()).isCloseTo(2.526291504, within(5e-10));
        assertThat(Math.pow(10, MANAGEMENT.leastSquares().intercept())).isCloseTo(0.3698537081, within(5e-11));
        assertThat(MANAGEMENT.leastSquares().r2()).isCloseTo(0.8969105663, within(5e-11));
        assertThat(-SCIENTOMETRICS.leastSquares().slope()).isCloseTo(2.769440943, within(5e-10));
        assertThat(Math.pow(10, SCIENTOMETRICS.leastSquares().intercept())).isCloseTo(0.6144529772, within(5e-11));
        assertThat(SCIENTOMETRICS.leastSquares().r2()).isCloseTo(0.9066696281, within(5e-11));
    }

    @Test
    void zetaIsThatOfTheTables() {
        assertThat(LotkaFit.zeta(2)).isCloseTo(Math.PI * Math.PI / 6, within(1e-14));
        assertThat(LotkaFit.zeta(4)).isCloseTo(Math.pow(Math.PI, 4) / 90, within(1e-14));
        assertThat(LotkaFit.zeta(3)).isCloseTo(1.2020569031595942, within(1e-14));
        assertThat(LotkaFit.zeta(1.5)).isCloseTo(2.612375348685488, within(1e-12));
        assertThat(LotkaFit.zeta(50)).isCloseTo(1, within(1e-14));
    }

    /** Authors in the very proportions of a law have that law's exponent and hardly any distance. */
    @Test
    void aPerfectLawIsFoundAgain() {
        int[] works = IntStream.rangeClosed(1, 3000).toArray();
        int[] authors = IntStream.of(works).map(x -> (int) Math.round(1e9 * Math.pow(x, -2.5))).toArray();
        LotkaFit fit = new LotkaFit(works, authors);
        assertThat(fit.likeliest()).isCloseTo(2.5, within(1e-4));
        assertThat(fit.distance(2.5)).isLessThan(1e-5);
        assertThat(fit.p(fit.distance(2))).isZero();
    }

    /** The roots of -zeta'(beta) / zeta(beta) = mean ln x as mpmath 1.3.0 finds them with 30 digits. */
    @Test
    void theLikeliestExponentIsRightToTheLastDigits() {
        assertThat(MANAGEMENT.likeliest()).isCloseTo(3.16006453717210663, within(1e-11));
        assertThat(new LotkaFit(new int[]{1, 2}, new int[]{99_999, 1}).likeliest())
                .isCloseTo(16.6123689346508385, within(1e-11));
        assertThat(new LotkaFit(new int[]{1, 2, 3}, new int[]{7, 2, 1}).likeliest())
                .isCloseTo(2.6265008102188101, within(1e-11));
        assertThat(new LotkaFit(new int[]{5, 50, 500, 5000}, new int[]{1, 1, 1, 1}).likeliest())
                .isCloseTo(1.1782958223163857, within(1e-11));
    }

    /** Distances to beta 2 and Kolmogorov's limit as mpmath sums them; in the last two the largest lies between counts. */
    @Test
    void distancesAndTheirChances() {
        LotkaFit near = new LotkaFit(new int[]{1, 2, 3}, new int[]{7, 2, 1});
        assertThat(near.distance(2)).isCloseTo(0.17254366692090820, within(1e-14));
        assertThat(near.p(near.distance(2))).isCloseTo(0.92713686122644231, within(1e-13));
        LotkaFit gap = new LotkaFit(new int[]{1, 9}, new int[]{8, 2});
        assertThat(gap.distance(2)).isCloseTo(0.19207289814597337, within(1e-14));
        assertThat(gap.p(gap.distance(2))).isCloseTo(0.85435174914266619, within(1e-13));
        LotkaFit far = new LotkaFit(new int[]{5, 50, 500, 5000}, new int[]{1, 1, 1, 1});
        assertThat(far.distance(2)).isCloseTo(0.86545177694496846, within(1e-14));
        assertThat(far.p(far.distance(2))).isCloseTo(0.0049970523980422006, within(1e-14));
        assertThat(far.p(0)).isEqualTo(1);
    }

    @Test
    void noExponentIsLikelierThanTheLikeliest() {
        double beta = MANAGEMENT.likeliest();
        assertThat(logLikelihood(MANAGEMENT, beta)).isGreaterThan(logLikelihood(MANAGEMENT, beta + 1e-3))
                .isGreaterThan(logLikelihood(MANAGEMENT, beta - 1e-3));
    }

    private static double logLikelihood(LotkaFit fit, double beta) {
        double sum = 0;
        for (int i = 0; i < fit.works().length; i++) {
            sum -= fit.authors()[i] * (beta * Math.log(fit.works()[i]) + Math.log(LotkaFit.zeta(beta)));
        }
        return sum;
    }

    @Test
    void authorsOfOneWorkEachHaveNoExponent() {
        List<Work> works = List.of(Corpora.work(2001, 0, "S", "A", "USA"), Corpora.work(2002, 0, "S", "B", "USA"));
        Lotka.Result result = new Lotka().run(Corpora.of(works),
                new Lotka.Options(Optional.empty(), Optional.empty(), true), new TestContext());
        assertThat(Corpora.cell(result.fit(), "beta by likelihood", 0)).isEmpty();
        assertThat(Corpora.cell(result.fit(), "beta by least squares", 0)).isEmpty();
        assertThat(Corpora.cell(result.distribution(), "share of authors", 0)).isEqualTo("1.0");
    }

    /**
     * bibliometrix's "management" has these eight leading sources among 281 with 898 works; the counts of the others are
     * made up so that they add up. It prints zones of 8, 64 and 209 sources.
     */
    @Test
    void bradfordsZonesReachToTheSourceThatPassesAThird() {
        assertThat(Bradford.zones(new int[]{4, 3, 2, 1, 1, 1})).containsExactly(1, 1, 2, 3, 3, 3);
        assertThat(Bradford.zones(new int[]{147})).containsExactly(1);
        int[] works = new int[281];
        int[] known = {97, 83, 31, 28, 25, 19, 12, 10};
        System.arraycopy(known, 0, works, 0, 8);
        for (int i = 8; i < 281; i++) {
            works[i] = i < 48 ? 5 : i < 72 ? 4 : i < 160 ? 2 : 1;
        }
        int[] zone = Bradford.zones(works);
        assertThat(IntStream.of(works).sum()).isEqualTo(898);
        assertThat(IntStream.rangeClosed(1, 3).map(each -> (int) IntStream.of(zone).filter(z -> z == each).count()))
                .containsExactly(8, 64, 209);
    }

    /** Nine works of five sources, 4, 2, 1, 1 and 1; the line is NumPy's. */
    @Test
    void bradfordsTablesByHand() {
        List<Work> works = new ArrayList<>();
        for (String source : List.of("E", "B", "A", "D", "A", "C", "A", "B", "A")) {
            works.add(Corpora.work(2001, 0, source, "N", "USA"));
        }
        Bradford.Options options = new Bradford.Options(Optional.empty(), Optional.empty(), true);
        Bradford.Result result = new Bradford().run(Corpora.of(works), options, new TestContext());
        assertThat(result.sources().column("source").orElseThrow().texts()).containsExactly("A", "B", "C", "D", "E");
        assertThat(result.sources().column("works so far").orElseThrow().texts())
                .containsExactly("4", "6", "7", "8", "9");
        assertThat(result.sources().column("zone").orElseThrow().texts()).containsExactly("1", "2", "2", "3", "3");
        assertThat(result.zones().column("share of sources").orElseThrow().texts())
                .containsExactly("0.2", "0.4", "0.4");
        assertThat(Corpora.number(result.zones(), "share of works", 1)).isEqualTo(3 / 9.0);
        assertThat(Corpora.number(result.fit(), "multiplier, arithmetic mean", 0)).isEqualTo(1.5);
        assertThat(Corpora.number(result.fit(), "multiplier, geometric mean", 0)).isEqualTo(Math.sqrt(2));
        assertThat(Corpora.number(result.fit(), "a", 0)).isCloseTo(3.913840643677426, within(1e-12));
        assertThat(Corpora.number(result.fit(), "b", 0)).isCloseTo(3.0142708451392632, within(1e-12));
        assertThat(Corpora.number(result.fit(), "R2", 0)).isCloseTo(0.9917605572364004, within(1e-12));
        assertThat(new Bradford().needs(options)).containsExactly(Field.SOURCE);
    }

    /** Zones of 5, 5 and 4 sources: no ratio of theirs is 1, and the first by works is the last by name. */
    @Test
    void bradfordsMultipliersAreRatiosOfTheZones() {
        List<Work> works = new ArrayList<>();
        for (String source : List.of("Z", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "Z")) {
            works.add(Corpora.work(2001, 0, source, "N", "USA"));
        }
        Bradford.Options options = new Bradford.Options(Optional.empty(), Optional.empty(), true);
        Bradford.Result result = new Bradford().run(Corpora.of(works), options, new TestContext());
        assertThat(Corpora.rows(result.sources())).startsWith("Z|1|2|2|1", "A|2|1|3|1");
        assertThat(result.zones().column("sources").orElseThrow().texts()).containsExactly("5", "5", "4");
        assertThat(Corpora.number(result.fit(), "multiplier, arithmetic mean", 0)).isEqualTo(0.9);
        assertThat(Corpora.number(result.fit(), "multiplier, geometric mean", 0)).isEqualTo(Math.sqrt(0.8));
    }

    /** Two sources of a work each leave the third zone empty: a ratio of 0 would be no multiplier. */
    @Test
    void withoutAThirdZoneThereIsNoMultiplier() {
        List<Work> works = List.of(Corpora.work(2001, 0, "A", "N", "USA"), Corpora.work(2001, 0, "B", "N", "USA"));
        Bradford.Result result = new Bradford().run(Corpora.of(works),
                new Bradford.Options(Optional.empty(), Optional.empty(), true), new TestContext());
        assertThat(result.zones().column("sources").orElseThrow().texts()).containsExactly("1", "1", "0");
        assertThat(Corpora.cell(result.fit(), "multiplier, arithmetic mean", 0)).isEmpty();
        assertThat(Corpora.cell(result.fit(), "multiplier, geometric mean", 0)).isEmpty();
    }

    /** Seven authors of one work, two of two and one of three; every figure is Python's, from the definitions. */
    @Test
    void lotkasTablesByHand() {
        List<Work> works = new ArrayList<>();
        for (String author : List.of("A", "B", "C", "D", "E", "F", "G", "H", "H", "I", "I", "J", "J", "J")) {
            works.add(Corpora.work(2001, 0, "S", author, "USA"));
        }
        Lotka.Result result = new Lotka().run(Corpora.of(works),
                new Lotka.Options(Optional.empty(), Optional.empty(), true), new TestContext());
        double[] law = {0.7711431657551123, 0.1248761459098816, 0.04305024743260217};
        double[] line = {0.6957979497378018, 0.2032895638134864, 0.09897597917498632};
        assertThat(result.distribution().column("authors").orElseThrow().texts()).containsExactly("7", "2", "1");
        for (int row = 0; row < 3; row++) {
            assertThat(Corpora.number(result.distribution(), "by the likeliest law", row))
                    .isCloseTo(law[row], within(1e-11));
            assertThat(Corpora.number(result.distribution(), "by least squares", row))
                    .isCloseTo(line[row], within(1e-13));
        }
        assertThat(Corpora.number(result.fit(), "beta by least squares", 0)).isCloseTo(1.775132273783387,
                within(1e-13));
        assertThat(Corpora.number(result.fit(), "C by least squares", 0)).isCloseTo(line[0], within(1e-13));
        assertThat(Corpora.number(result.fit(), "R2", 0)).isCloseTo(0.9997901052078192, within(1e-13));
        assertThat(Corpora.number(result.fit(), "C by likelihood", 0)).isCloseTo(law[0], within(1e-11));
        assertThat(Corpora.number(result.fit(), "distance by likelihood", 0))
                .isCloseTo(0.07114316575511237, within(1e-11));
        assertThat(Corpora.number(result.fit(), "p by likelihood", 0)).isCloseTo(0.9999999997108928, within(1e-10));
        assertThat(Corpora.number(result.fit(), "p for beta 2", 0)).isCloseTo(0.9271368612264428, within(1e-12));
    }

    @Test
    void theOrderOfTheWorksDoesNotMatter() {
        List<Work> works = Corpora.many(2);
        Bradford.Options options = new Bradford.Options(Optional.empty(), Optional.empty(), true);
        Bradford.Result one = new Bradford().run(Corpora.of(works), options, new TestContext());
        Bradford.Result other = new Bradford().run(Corpora.of(Corpora.shuffled(works)), options, new TestContext());
        assertThat(Corpora.text(other.sources())).isEqualTo(Corpora.text(one.sources()));
        assertThat(Corpora.text(other.fit())).isEqualTo(Corpora.text(one.fit()));
        assertThat(one.zones().measures()).containsEntry("works", 400.0);
        Lotka.Options lotka = new Lotka.Options(Optional.empty(), Optional.empty(), true);
        assertThat(Corpora.text(new Lotka().run(Corpora.of(works), lotka, new TestContext()).fit())).isEqualTo(
                Corpora.text(new Lotka().run(Corpora.of(Corpora.shuffled(works)), lotka, new TestContext()).fit()));
    }

    @Test
    void aSingleSourceHasOneZoneAndNoMultiplier() {
        List<Work> works = new ArrayList<>(List.of(Corpora.work(2001, 0, "S", "A", "USA")));
        Bradford.Result result = new Bradford().run(Corpora.of(works),
                new Bradford.Options(Optional.empty(), Optional.empty(), true), new TestContext());
        assertThat(result.zones().column("sources").orElseThrow().texts()).containsExactly("1", "0", "0");
        assertThat(Corpora.cell(result.fit(), "multiplier, arithmetic mean", 0)).isEmpty();
        assertThat(Corpora.cell(result.fit(), "b", 0)).isEmpty();
    }

    /** Neither law asks for years, so a corpus without them is no reason to refuse; a window of years is. */
    @Test
    void yearsAreNotAskedFor() {
        List<Work> works = Corpora.many(3);
        List<Work> undated = works.stream().map(LawTest::withoutYear).toList();
        Bradford.Options bradford = new Bradford.Options(Optional.empty(), Optional.empty(), true);
        assertThat(Corpora.text(new Bradford().run(Corpora.of(undated), bradford, new TestContext()).sources()))
                .isEqualTo(Corpora.text(new Bradford().run(Corpora.of(works), bradford, new TestContext()).sources()));
        Lotka.Options lotka = new Lotka.Options(Optional.empty(), Optional.empty(), true);
        assertThat(Corpora.text(new Lotka().run(Corpora.of(undated), lotka, new TestContext()).fit()))
                .isEqualTo(Corpora.text(new Lotka().run(Corpora.of(works), lotka, new TestContext()).fit()));
        Lotka.Options window = new Lotka.Options(Optional.of(2000), Optional.empty(), true);
        assertThat(new Lotka().needs(window)).contains(Field.YEAR);
        assertThat(new Lotka().needs(lotka)).doesNotContain(Field.YEAR);
        assertThatThrownBy(() -> new Lotka().run(Corpora.of(undated), window, new TestContext()))
                .hasMessageContaining("CP-4553");
    }

    /** A year that cannot be true spoils nothing where years are not asked for. */
    @Test
    void oddYearsAreNoMatter() {
        List<Work> works = List.of(Corpora.work(2001, 0, "S", "A", "USA"), Corpora.work(20_010, 0, "T", "A", "USA"));
        Lotka.Options options = new Lotka.Options(Optional.empty(), Optional.empty(), true);
        assertThat(new Lotka().run(Corpora.of(works), options, new TestContext()).distribution().column("authors")
                .orElseThrow().texts()).containsExactly("1");
    }

    private static Work withoutYear(Work dated) {
        return Work.builder()
                .text(Field.SOURCE, dated.text(Field.SOURCE).orElseThrow())
                .addAll(Field.AUTHORS, dated.list(Field.AUTHORS))
                .build();
    }
}
