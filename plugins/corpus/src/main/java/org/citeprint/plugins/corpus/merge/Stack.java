// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.data.Work;
import org.citeprint.api.operation.Context;

/**
 * The records of several corpora one below the other.
 *
 * @param corpus all records
 * @param sources for each record the number of its source: its corpus, or its file when there is one corpus
 * @param names the name of each source; the last one says how many others it stands for, when there are too many
 */
record Stack(Corpus corpus, int[] sources, List<String> names) {

    /** Sources are told apart up to this number; those beyond count as one. */
    private static final int MOST_SOURCES = 64;

    static Stack of(List<Corpus> corpora, Context context) {
        if (corpora.size() == 1) {
            return one(corpora.getFirst());
        }
        CorpusBuilder all = new CorpusBuilder();
        List<String> names = new ArrayList<>();
        int[] sources = new int[corpora.stream().mapToInt(Corpus::works).sum()];
        for (Corpus corpus : corpora) {
            int source = Math.min(names.size(), MOST_SOURCES - 1);
            for (int work = 0; work < corpus.works(); work++) {
                context.checkCancelled();
                sources[all.works()] = source;
                all.add(work(corpus, work).build(), corpus.origin(work));
            }
            names.add(name(corpus));
        }
        return new Stack(all.build(), sources, few(names));
    }

    private static Stack one(Corpus corpus) {
        int[] sources = Arrays.stream(corpus.originFiles()).map(file -> Math.min(file, MOST_SOURCES - 1)).toArray();
        List<String> names = new ArrayList<>();
        for (int file = 0; file < corpus.files().size(); file++) {
            names.add(corpus.files().get(file));
        }
        return new Stack(corpus, sources, few(names));
    }

    /** The last name stands for all sources that are counted as one. */
    private static List<String> few(List<String> names) {
        if (names.size() <= MOST_SOURCES) {
            return names;
        }
        List<String> few = new ArrayList<>(names.subList(0, MOST_SOURCES - 1));
        few.add(names.get(MOST_SOURCES - 1) + " and " + (names.size() - MOST_SOURCES) + " more");
        return few;
    }

    private static String name(Corpus corpus) {
        int files = corpus.files().size();
        String first = files == 0 ? "nothing" : corpus.files().get(0);
        return files <= 1 ? first : first + " and " + (files - 1) + " more";
    }

    /** A record with all its values, to be built anew. */
    static Work.Builder work(Corpus corpus, int work) {
        Work.Builder copy = Work.builder();
        for (Field field : corpus.fields()) {
            switch (field.kind()) {
                case TEXT -> corpus.text(field, work).ifPresent(value -> copy.text(field, value));
                case NUMBER -> corpus.number(field, work).ifPresent(value -> copy.number(field, value));
                case LIST -> copy.addAll(field, list(corpus, field, work));
            }
        }
        return copy;
    }

    /** What a list field of a record holds. */
    static List<String> list(Corpus corpus, Field field, int work) {
        Terms terms = corpus.terms(field);
        List<String> values = new ArrayList<>();
        for (int place = terms.start(work); place < terms.end(work); place++) {
            values.add(terms.label(terms.id(place)));
        }
        return values;
    }

    /** What a person would call a record: its DOI, else its title, else its identifier. */
    static String label(Corpus corpus, int work) {
        Optional<String> name = corpus.text(Field.DOI, work).or(() -> corpus.text(Field.TITLE, work))
                .or(() -> corpus.text(Field.ID, work));
        return name.orElseGet(() -> corpus.origin(work).toString());
    }
}
