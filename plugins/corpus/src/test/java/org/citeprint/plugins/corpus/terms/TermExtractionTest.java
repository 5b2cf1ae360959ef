// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.terms.TermExtraction.Kind;
import org.citeprint.plugins.corpus.terms.TermExtraction.Options;
import org.citeprint.plugins.corpus.terms.TermExtraction.Result;
import org.citeprint.plugins.corpus.terms.TermExtraction.Text;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TermExtractionTest extends OperatorContract<Corpus, Options, Result> {

    private static Corpus corpus(List<String> titles) {
        CorpusBuilder builder = new CorpusBuilder();
        titles.forEach(title -> builder.add(Work.builder().text(Field.TITLE, title).build(), Position.of("titles")));
        return builder.build();
    }

    private static Outcome<Result> extract(int minCount, List<String> titles) throws IOException {
        return extract(options(Kind.WORDS, 1, minCount, 1), titles);
    }

    private static Outcome<Result> extract(Options options, List<String> titles, Source... sources) {
        return OperatorTester.run(new TermExtraction(), corpus(titles), options, sources);
    }

    private static Options options(Kind kind, int leastWords, int minCount, double relevant) {
        return new Options(List.of(Text.TITLE), kind, 3, leastWords, minCount, relevant, List.of(), List.of());
    }

    @Override
    protected Operator<Corpus, Options, Result> operator() {
        return new TermExtraction();
    }

    @Override
    protected Corpus inputs() {
        return corpus(List.of("Carbon leakage in trade", "Carbon leakage and steel", "Green steel for trade",
                "Green steel in the North"));
    }

    @Override
    protected Options options() {
        return new Options(List.of(Text.TITLE), Kind.NOUN_PHRASES, 3, 1, 1, 0.9, List.of("north"),
                List.of(new Glob("stop.txt")));
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("stop.txt", "# not these\ntrade\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nounPhrasesEndWithANounInTheSingular() {
        Options options = options(Kind.NOUN_PHRASES, 1, 1, 1);
        assertThat(terms(extract(options, List.of("We show that renewable energy policies quickly reduce emissions"))
                .result().corpus(), 0)).containsExactly("emission", "renewable energy policy");
        assertThat(terms(extract(options, List.of("The results were significant: integrated pest management improved"))
                .result().corpus(), 0)).containsExactly("integrated pest management");
        assertThat(terms(extract(options, List.of("It is economically important")).result().corpus(), 0)).isEmpty();
    }

    @Test
    void stopListsAndTheFewestWordsLeaveTermsOut() {
        Options options = new Options(List.of(Text.TITLE), Kind.WORDS, 3, 2, 1, 1, List.of(),
                List.of(new Glob("stop.txt")));
        Source list = Source.of("stop.txt", "# mine\ncarbon leakage\n".getBytes(StandardCharsets.UTF_8));
        assertThat(terms(extract(options, List.of("Carbon leakage of green steel, iron"), list).result().corpus(), 0))
                .containsExactly("green steel");
        assertThatThrownBy(() -> options(Kind.WORDS, 4, 1, 1)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-4711");
    }

    /** "general" occurs with everything, each other term with those of its own subject only. */
    @Test
    void aTermOfAllSubjectsIsLessRelevantThanOneOfASingleOne() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            titles.add(i % 3 == 0
                    ? "general, coal, iron, ore"
                    : i % 3 == 1
                            ? "general, wind, solar, grid"
                            : "general, whale, coral, squid");
        }
        Outcome<Result> outcome = extract(options(Kind.WORDS, 1, 1, 0.9), titles);
        assertThat(outcome.result().terms().column("term").orElseThrow().texts()).hasSize(9).doesNotContain("general");
        assertThat(outcome.ledger().entries().getFirst().rejections())
                .extracting(Rejection::reason).contains("low relevance");
    }

    /** Two terms that always occur with each other only: p and q of the one hand, c = 2 and mean 2, by hand. */
    @Test
    void relevanceIsTheDivergenceFromTheUsualCompany() {
        Outcome<Result> outcome = extract(options(Kind.WORDS, 1, 1, 1), List.of("coal, iron", "coal, iron", "wind, sun",
                "wind, sun"));
        // Of coal: q = 1/4 each, c = 2 with iron, mean 2: p = 5/8 for iron, 1/8 for each of the others.
        double expected = 5.0 / 8 * Math.log(5.0 / 2) + 3 * (1.0 / 8) * Math.log(1.0 / 2);
        assertThat(outcome.result().terms().decimals("relevance").orElseThrow().value(0))
                .isCloseTo(expected, within(1e-12));
    }

    private static List<String> terms(Corpus corpus, int work) {
        Terms terms = corpus.terms(Field.KEYWORDS);
        return IntStream.of(terms.of(work)).mapToObj(terms::label).toList();
    }

    @Test
    void termsStandBetweenStopWordsAndPunctuation() throws IOException {
        Corpus corpus = extract(1, List.of("The Carbon Tax: Evidence from Sweden's Households")).result().corpus();
        assertThat(terms(corpus, 0)).containsExactly("carbon tax", "sweden households");
    }

    @Test
    void aWordInsideOneLongerTermIsDroppedUnlessItStandsAloneToo() throws IOException {
        Corpus nested = extract(2, List.of("Emissions Trading", "Emissions Trading and Growth", "Growth")).result()
                .corpus();
        assertThat(terms(nested, 1)).containsExactly("emissions trading", "growth");
        Corpus alone = extract(2, List.of("Emissions Trading", "Emissions Trading", "Emissions", "Emissions"))
                .result().corpus();
        assertThat(terms(alone, 0)).containsExactly("emissions", "emissions trading");
    }

    /** Two works have the short phrase, two others a longer one: no work that counts for the short one has it inside. */
    @Test
    void aNounPhraseThatStandsAloneIsNoPartOfALongerOne() {
        Options options = options(Kind.NOUN_PHRASES, 1, 2, 1);
        Corpus corpus = extract(options, List.of("The carbon market", "A carbon market", "The global carbon market",
                "Of the global carbon market")).result().corpus();
        assertThat(terms(corpus, 0)).containsExactly("carbon market");
        assertThat(terms(corpus, 2)).containsExactly("global carbon market");
    }

    /** 81 of 100 works have "growth" inside the longest term, 90 inside one that goes itself. */
    @Test
    void theLongerTermIsOneThatStays() throws IOException {
        List<String> titles = new ArrayList<>(Collections.nCopies(81, "Green Growth Paths"));
        titles.addAll(Collections.nCopies(9, "Green Growth"));
        titles.addAll(Collections.nCopies(10, "Growth"));
        Corpus corpus = extract(2, titles).result().corpus();
        assertThat(terms(corpus, 99)).containsExactly("growth");
        assertThat(terms(corpus, 0)).containsExactly("green growth paths", "growth");
    }

    @Test
    void theLedgerSaysWhatWasLeftOut() throws IOException {
        Outcome<Result> outcome = extract(2, List.of("Carbon Leakage", "Carbon Leakage", "Trade"));
        assertThat(outcome.ledger().balances()).isTrue();
        assertThat(outcome.ledger().entries().getFirst().read()).isEqualTo(4);
        assertThat(outcome.ledger().entries().getFirst().kept()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheWorksDoesNotChangeTheTerms() throws IOException {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            titles.add(
                    "Carbon " + (i % 3 == 0 ? "Trade" : "Leakage") + " in the " + (i % 2 == 0 ? "North" : "South Sea"));
        }
        Terms before = extract(3, titles).result().corpus().terms(Field.KEYWORDS);
        Collections.shuffle(titles, new Random(5));
        Terms after = extract(3, titles).result().corpus().terms(Field.KEYWORDS);
        assertThat(after.labels().bytes()).isEqualTo(before.labels().bytes());
        assertThat(after.counts()).isEqualTo(before.counts());
    }

    @Test
    void worksWithoutATitleHaveNoTerms() throws IOException {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add(Work.builder().text(Field.ID, "W1").build(), Position.of("f"));
        Corpus corpus = OperatorTester.run(
                new TermExtraction(), builder.build(), options(Kind.WORDS, 1, 1, 1))
                .result().corpus();
        assertThat(terms(corpus, 0)).isEmpty();
    }

    /** Publishers write one word with signs of their own: hyphens, blanks, lowered figures, accents apart. */
    @Test
    void signsOfPublishersDoNotMakeOtherTerms() {
        List<String> plain = List.of("CO2 emission", "input-output analysis", "carbon footprint method",
                "caf\u00e9 culture", "cooperation policy", "meta-analysis", "\u0939\u093f\u0928\u094d\u0926\u0940");
        List<String> strange = List.of("CO\u2082 emissions", "input\u2010output analysis",
                "carbon\u00a0footprint methods",
                "cafe\u0301 culture", "co\u00adoperation policy", "meta-analyses",
                "\u0939\u093f\u0928\u094d\u0926\u0940");
        List<String> both = new ArrayList<>(plain);
        both.addAll(strange);
        Terms terms = extract(options(Kind.NOUN_PHRASES, 1, 2, 1), both).result().corpus().terms(Field.KEYWORDS);
        assertThat(IntStream.range(0, terms.size()).mapToObj(terms::label)).containsExactlyInAnyOrder("co2 emission",
                "input-output analysis", "carbon footprint method", "caf\u00e9 culture", "cooperation policy",
                "meta-analysis", "\u0939\u093f\u0928\u094d\u0926\u0940");
    }
}
