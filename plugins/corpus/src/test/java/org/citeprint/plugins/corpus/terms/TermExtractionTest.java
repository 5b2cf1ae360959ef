// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.io.IOException;
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
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.corpus.terms.TermExtraction.Options;
import org.citeprint.plugins.corpus.terms.TermExtraction.Text;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermExtractionTest {

    private static Corpus corpus(List<String> titles) {
        CorpusBuilder builder = new CorpusBuilder();
        titles.forEach(title -> builder.add(Work.builder().text(Field.TITLE, title).build(), Position.of("titles")));
        return builder.build();
    }

    private static Outcome<Corpus> extract(int minCount, List<String> titles) throws IOException {
        return OperatorTester.run(
                new TermExtraction(), corpus(titles), new Options(List.of(Text.TITLE), 3, minCount, List.of()));
    }

    private static List<String> terms(Corpus corpus, int work) {
        Terms terms = corpus.terms(Field.KEYWORDS);
        return IntStream.of(terms.of(work)).mapToObj(terms::label).toList();
    }

    @Test
    void termsStandBetweenStopWordsAndPunctuation() throws IOException {
        Corpus corpus = extract(1, List.of("The Carbon Tax: Evidence from Sweden's Households")).result();
        assertThat(terms(corpus, 0)).containsExactly("carbon tax", "sweden households");
    }

    @Test
    void aWordInsideOneLongerTermIsDroppedUnlessItStandsAloneToo() throws IOException {
        Corpus nested = extract(2, List.of("Emissions Trading", "Emissions Trading and Growth", "Growth")).result();
        assertThat(terms(nested, 1)).containsExactly("emissions trading", "growth");
        Corpus alone = extract(2, List.of("Emissions Trading", "Emissions Trading", "Emissions", "Emissions"))
                .result();
        assertThat(terms(alone, 0)).containsExactly("emissions", "emissions trading");
    }

    @Test
    void theLedgerSaysWhatWasLeftOut() throws IOException {
        Outcome<Corpus> outcome = extract(2, List.of("Carbon Leakage", "Carbon Leakage", "Trade"));
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
        Terms before = extract(3, titles).result().terms(Field.KEYWORDS);
        Collections.shuffle(titles, new Random(5));
        Terms after = extract(3, titles).result().terms(Field.KEYWORDS);
        assertThat(after.labels().bytes()).isEqualTo(before.labels().bytes());
        assertThat(after.counts()).isEqualTo(before.counts());
    }

    @Test
    void worksWithoutATitleHaveNoTerms() throws IOException {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add(Work.builder().text(Field.ID, "W1").build(), Position.of("f"));
        Corpus corpus = OperatorTester.run(
                new TermExtraction(), builder.build(), new Options(List.of(Text.TITLE), 3, 1, List.of()))
                .result();
        assertThat(terms(corpus, 0)).isEmpty();
    }
}
