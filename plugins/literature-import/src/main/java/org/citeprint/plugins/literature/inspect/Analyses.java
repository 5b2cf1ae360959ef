// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.List;
import java.util.stream.Stream;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;

/** Which analyses the fields of works allow. */
final class Analyses {

    /** How many references are looked at for how they are written. */
    private static final int REFERENCES = 2_000;

    private Analyses() {}

    /**
     * Whether an analysis can be made.
     *
     * @param analysis what it is called
     * @param works how many works have all it needs
     * @param of how many works there are
     * @param needs the fields it needs, and what is amiss with them
     */
    record Answer(String analysis, int works, int of, String needs) {}

    static List<Answer> of(List<Corpus> corpora) {
        boolean some = corpora.stream().anyMatch(corpus -> Coverage.all(corpus, Field.REFERENCES) > 0);
        List<Corpus> withParts = corpora.stream().filter(Analyses::hasReferencesWithParts).toList();
        boolean ids = some && withParts.isEmpty();
        return Stream.of(
                answer(corpora, "publications over time", Field.YEAR),
                answer(corpora, "journals (Bradford)", Field.SOURCE),
                answer(corpora, "authors (Lotka), co-authorship", Field.AUTHORS),
                answer(corpora, "institutions, co-authorship of institutions", Field.INSTITUTIONS),
                answer(corpora, "countries, co-authorship of countries", Field.COUNTRIES),
                answer(corpora, "keyword co-occurrence", Field.KEYWORDS),
                answer(corpora, "co-occurrence of the database's keywords", Field.INDEX_KEYWORDS),
                answer(corpora, "keyword bursts", Field.KEYWORDS, Field.YEAR),
                answer(corpora, "terms of titles", Field.TITLE),
                answer(corpora, "terms of abstracts", Field.ABSTRACT),
                answer(corpora, "citations of works, h-index", Field.CITATIONS),
                answer(corpora, "co-citation of references, bibliographic coupling", Field.REFERENCES),
                ids
                        ? none(corpora, "co-citation of authors and journals", "references; references here are"
                                + " identifiers only, which say nothing of authors and journals")
                        : new Answer("co-citation of authors and journals", works(withParts, Field.REFERENCES),
                                total(corpora),
                                Field.REFERENCES.label()),
                answer(corpora, "direct citation, main path", Field.REFERENCES, Field.YEAR),
                answer(corpora, "merging by DOI", Field.DOI),
                answer(corpora, "merging by title, year and author", Field.TITLE, Field.YEAR, Field.AUTHORS))
                .toList();
    }

    private static Answer answer(List<Corpus> corpora, String analysis, Field... needs) {
        return new Answer(analysis, works(corpora, needs), total(corpora),
                String.join(", ", Stream.of(needs).map(Field::label).toList()));
    }

    private static int works(List<Corpus> corpora, Field... needs) {
        return corpora.stream().mapToInt(corpus -> Coverage.all(corpus, needs)).sum();
    }

    private static Answer none(List<Corpus> corpora, String analysis, String needs) {
        return new Answer(analysis, 0, total(corpora), needs);
    }

    private static int total(List<Corpus> corpora) {
        return corpora.stream().mapToInt(Corpus::works).sum();
    }

    private static boolean hasReferencesWithParts(Corpus corpus) {
        if (!corpus.fields().contains(Field.REFERENCES)) {
            return false;
        }
        var references = corpus.terms(Field.REFERENCES);
        for (int id = 0; id < Math.min(REFERENCES, references.size()); id++) {
            if (CitedReference.parse(references.label(id)).author().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
