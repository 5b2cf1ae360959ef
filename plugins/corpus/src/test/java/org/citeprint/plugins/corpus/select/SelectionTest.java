// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.Corpora;
import org.citeprint.plugins.corpus.select.Selection.Options;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SelectionTest extends OperatorContract<Corpus, Options, Corpus> {

    private static final Map<String, List<String>> ANY = Map.of();
    private static final Options ALL = options(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final Corpus CORPUS = Corpora.of(
            work("A").number(Field.YEAR, 1999).text(Field.TYPE, "Article").add(Field.COUNTRIES, "DEU"),
            work("B").number(Field.YEAR, 2005).text(Field.TYPE, "Review").add(Field.KEYWORDS, "Économie verte"),
            work("C").number(Field.YEAR, 2011).number(Field.CITATIONS, 7).add(Field.COUNTRIES, "FRA"),
            work("D").text(Field.TITLE, "Carbon leakage and trade").number(Field.CITATIONS, 3));

    private static Work.Builder work(String id) {
        return Work.builder().text(Field.ID, id);
    }

    private static Options options(
            Optional<Integer> from, Optional<Integer> to, Optional<Integer> citations, List<Field> has) {
        return new Options(from, to, citations, has, ANY, ANY, ANY, Map.of());
    }

    private static Options texts(
            Map<String, List<String>> anyOf,
            Map<String, List<String>> noneOf,
            Map<String, List<String>> contains,
            Map<String, String> matches) {
        return new Options(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), anyOf, noneOf, contains,
                matches);
    }

    private static Outcome<Corpus> select(Options options) {
        return OperatorTester.run(new Selection(), CORPUS, options);
    }

    private static String ids(Options options) {
        Corpus kept = select(options).result();
        return IntStream.range(0, kept.works()).mapToObj(work -> kept.text(Field.ID, work).orElse("?"))
                .reduce("", String::concat);
    }

    @Override
    protected Operator<Corpus, Options, Corpus> operator() {
        return new Selection();
    }

    @Override
    protected Corpus inputs() {
        return CORPUS;
    }

    @Override
    protected Options options() {
        return options(Optional.of(2000), Optional.of(2020), Optional.empty(), List.of(Field.ID));
    }

    @Test
    void yearsBoundTheWorksAndOneWithoutAYearIsLeftOut() {
        assertThat(ids(options(Optional.of(2000), Optional.of(2005), Optional.empty(), List.of()))).isEqualTo("B");
        assertThat(select(options(Optional.of(2000), Optional.empty(), Optional.empty(), List.of())).ledger().entries())
                .singleElement().satisfies(entry -> assertThat(entry.rejections()).containsExactly(
                        new Rejection("no year", 1, List.of(Position.of("works.txt", 4))),
                        new Rejection("year before 2000", 1, List.of(Position.of("works.txt", 1)))));
    }

    @Test
    void citationsAndFieldsAreAskedFor() {
        assertThat(ids(options(Optional.empty(), Optional.empty(), Optional.of(4), List.of()))).isEqualTo("C");
        assertThat(ids(options(Optional.empty(), Optional.empty(), Optional.empty(), List.of(Field.COUNTRIES))))
                .isEqualTo("AC");
    }

    @Test
    void valuesAreComparedWithoutCapitalsAndAccentsAndCountriesByAnyName() {
        assertThat(ids(texts(Map.of("type", List.of("ARTICLE", "review")), ANY, ANY, Map.of()))).isEqualTo("AB");
        assertThat(ids(texts(Map.of("keywords", List.of("economie VERTE")), ANY, ANY, Map.of()))).isEqualTo("B");
        assertThat(ids(texts(Map.of("countries", List.of("Germany")), ANY, ANY, Map.of()))).isEqualTo("A");
        assertThat(ids(texts(ANY, Map.of("countries", List.of("fr")), ANY, Map.of()))).isEqualTo("ABD");
    }

    /** Codes of countries that ISO 3166-1 does not have, or no more, are those that `corpus.clean` gives. */
    @Test
    void statesOutsideTheStandardAreFound() {
        Corpus corpus = Corpora.lists(Field.COUNTRIES, List.of(List.of("XKX"), List.of("RUS"), List.of("NOR")));
        assertThat(OperatorTester.run(new Selection(), corpus,
                texts(Map.of("countries", List.of("Kosovo", "Soviet Union")), ANY, ANY, Map.of())).result().works())
                .isEqualTo(2);
    }

    @Test
    void textsAreSearchedAndMatched() {
        assertThat(ids(texts(ANY, ANY, Map.of("title", List.of("steel", "LEAKAGE")), Map.of()))).isEqualTo("D");
        assertThat(ids(texts(ANY, ANY, ANY, Map.of("title", "(?i)carbon (tax|leakage)")))).isEqualTo("D");
        assertThat(ids(texts(ANY, ANY, ANY, Map.of("year", "^20")))).isEqualTo("BC");
    }

    @Test
    void aPatternThatWouldNeverEndIsRefused() {
        String text = "a".repeat(60);
        Corpus corpus = Corpora.of(Work.builder().text(Field.TITLE, text));
        assertThatThrownBy(() -> OperatorTester.run(
                new Selection(), corpus, texts(ANY, ANY, ANY, Map.of("title", "(a+)+(a+)+(a+)+b"))))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4603");
    }

    @Test
    void wrongNamesAndPatternsAreReportedTogether() {
        assertThatThrownBy(() -> texts(Map.of("typ", List.of("x")), ANY, ANY, Map.of("title", "(")))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                        .extracting(Problem::code).containsExactly("CP-4601", "CP-4602"));
    }

    @Test
    void aValueThatNobodyHasAndAnEmptyResultAreWarnedOf() {
        Outcome<Corpus> outcome = select(texts(Map.of("type", List.of("Artcle")), ANY, ANY, Map.of()));
        assertThat(outcome.result().works()).isZero();
        assertThat(outcome.result().fields()).isEmpty();
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-4604", "CP-4605");
    }

    @Test
    void whatIsKeptIsTheSameAndTermsNobodyUsesAreGone() {
        Corpus kept = select(options(Optional.of(2000), Optional.empty(), Optional.empty(), List.of())).result();
        assertThat(kept.terms(Field.COUNTRIES).size()).isEqualTo(1);
        assertThat(Corpora.terms(kept, Field.COUNTRIES, 1)).containsExactly("FRA");
        assertThat(kept.origin(1)).isEqualTo(Position.of("works.txt", 3));
        assertThat(select(ALL).describe()).contains("kept=4");
    }
}
