// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.corpus.clean.Cleaning;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Databases that write given names first, without a comma, tell of the same people as the others. */
class GivenNameFirstTest {

    private static Work.Builder work(String title, String... authors) {
        Work.Builder work = Work.builder().text(Field.TITLE, title).number(Field.YEAR, 2019)
                .text(Field.SOURCE, "Journal of Towns");
        List.of(authors).forEach(author -> work.add(Field.AUTHORS, author));
        return work;
    }

    private static Corpus corpus(String file, Work.Builder... works) {
        CorpusBuilder corpus = new CorpusBuilder();
        Arrays.stream(works).forEach(work -> corpus.add(work.build(), Position.of(file, corpus.works() + 1)));
        return corpus.build();
    }

    @Test
    void areOneWorkWithoutIdentifiers() {
        Corpus openAlex = corpus("openalex", work("Growth of knowledge about carbon policies in towns",
                "John A. Smith", "Ana de Brown"));
        Corpus wos = corpus("wos", work("GROWTH OF KNOWLEDGE ABOUT CARBON POLICIES IN TOWNS", "Smith, JA",
                "de Brown, A"));
        Corpus merged = OperatorTester.run(new Merge(), new Merge.Inputs(List.of(openAlex, wos)),
                new Merge.Options(TimesCited.MAX, 0.9, Optional.empty())).result().corpus();
        assertThat(merged.works()).isOne();
    }

    @Test
    void becomeOneAuthor() {
        Corpus works = corpus("works", work("One", "John A. Smith"), work("Two", "Smith, John A."),
                work("Three", "Smith, J."), work("Four", "World Health Organization"));
        Corpus clean = OperatorTester.run(new Cleaning(), works,
                new Cleaning.Options(List.of(), true, false, Optional.empty(), false, false, false)).result().corpus();
        assertThat(clean.terms(Field.AUTHORS).size()).isEqualTo(2);
    }
}
