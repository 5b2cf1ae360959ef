// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;

/** Small corpora for tests. */
public final class Corpora {

    private Corpora() {}

    /** The works, each from a line of its own of {@code works.txt}. */
    public static Corpus of(Work.Builder... works) {
        CorpusBuilder corpus = new CorpusBuilder();
        for (Work.Builder work : works) {
            corpus.add(work.build(), Position.of("works.txt", corpus.works() + 1));
        }
        return corpus.build();
    }

    /** Works that have one list field only. */
    public static Corpus lists(Field field, List<List<String>> values) {
        CorpusBuilder corpus = new CorpusBuilder();
        values.forEach(list -> corpus.add(
                Work.builder().addAll(field, list).build(), Position.of("works.txt", corpus.works() + 1)));
        return corpus.build();
    }

    /** What a list field of a work holds. */
    public static List<String> terms(Corpus corpus, Field field, int work) {
        Terms terms = corpus.terms(field);
        return IntStream.of(terms.of(work)).mapToObj(terms::label).toList();
    }
}
