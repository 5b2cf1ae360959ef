// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.corpus.Corpora;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made-up records of few works, each with parts missing, misspelt or of its neighbour: whatever they make, it is the same
 * in every order and however they stand in files.
 */
class MergeOrderTest {

    private static final List<String> TITLES = List.of("Steam from nowhere and back again",
            "Steam from nowhere and back",
            "Editorial", "Glass that never breaks at all", "Glass that never breaks at all, part II",
            "Waves in a metal that is made up");
    private static final List<String> AUTHORS = List.of("Quill, A", "Quill, Ann", "QUILL A", "Reed, B", "\u00d8vre, C");
    private static final List<String> REFERENCES = List.of("TANNER QB, 1981, J MADE UP RES, V12, P345",
            "Tanner, Q.B., Weighing imaginary goods (1981) Journal of Made-Up Research, 12 (3), pp. 345-367",
            "TANNER QB, 1981, J MADE UP RES, V12, P345, DOI 10.5555/mur.12.345",
            "REED B, 1990, ANN TALES, V3, P12, DOI 10.5555/mur.1.2345", "W2100000012",
            "QUILL A, 2001, J STEAM, V3, P7");

    private final List<Supplier<Work.Builder>> records = new ArrayList<>();

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Work.Builder record(long seed) {
        Random random = new Random(seed);
        Work.Builder work = Work.builder();
        int number = random.nextInt(4);
        if (random.nextInt(8) > 0) {
            String title = one(random, TITLES);
            work.text(Field.TITLE, random.nextBoolean() ? title : title.toUpperCase(Locale.ROOT));
        }
        if (random.nextInt(6) > 0) {
            work.add(Field.AUTHORS, one(random, AUTHORS));
        }
        if (random.nextInt(4) > 0) {
            work.number(Field.YEAR, 2001 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            work.text(Field.DOI, one(random, List.of("10.5555/s.1." + number, "10.5555/s1" + number, "10.5555/s.11")));
        }
        if (random.nextInt(3) == 0) {
            work.text(Field.ID, one(random, List.of("WOS:00000000000000" + number, "2-s2.0-8500" + number,
                    "https://openalex.org/W210000001" + number, "" + number)));
        }
        if (random.nextInt(2) == 0) {
            work.text(Field.PAGES, one(random, List.of("7-9", "7", "12"))).text(Field.VOLUME, "3");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            work.add(Field.REFERENCES, one(random, REFERENCES)).add(Field.KEYWORDS,
                    one(random, List.of("Steam", "glass")));
        }
        return work;
    }

    private static Corpus corpus(String file, List<Supplier<Work.Builder>> records) {
        CorpusBuilder corpus = new CorpusBuilder();
        records.forEach(record -> corpus.add(record.get().build(), Position.of(file, corpus.works() + 1)));
        return corpus.build();
    }

    private static TreeSet<String> merged(List<Corpus> corpora) {
        Corpus corpus = OperatorTester.run(new Merge(), new Merge.Inputs(corpora),
                new Merge.Options(TimesCited.MAX, 0.9, Optional.empty())).result().corpus();
        TreeSet<String> works = new TreeSet<>();
        IntStream.range(0, corpus.works()).forEach(work -> {
            StringBuilder text = new StringBuilder();
            for (Field field : Field.values()) {
                text.append(switch (field.kind()) {
                    case TEXT -> corpus.text(field, work).orElse("");
                    case NUMBER -> corpus.number(field, work).toString();
                    case LIST -> new TreeSet<>(Corpora.terms(corpus, field, work)).toString();
                }).append('|');
            }
            works.add(text.toString());
        });
        return works;
    }

    @RepeatedTest(100)
    void whatBecomesOneDoesNotDependOnTheOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        IntStream.range(0, 14).forEach(i -> {
            long seed = random.nextLong();
            records.add(() -> record(seed));
        });
        TreeSet<String> before = merged(List.of(corpus("a", records)));
        for (int times = 0; times < 4; times++) {
            Collections.shuffle(records, random);
            int cut = random.nextInt(records.size());
            Corpus front = corpus("b", records.subList(0, cut));
            assertThat(merged(List.of(front, corpus("c", records.subList(cut, records.size()))))).isEqualTo(before);
        }
    }
}
