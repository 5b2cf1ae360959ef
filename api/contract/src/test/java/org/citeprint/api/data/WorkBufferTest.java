// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.citeprint.api.problem.Position;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A corpus has one form, whichever way its works came. */
class WorkBufferTest {

    private static final List<String> VALUES = List.of("", " ", "a", " a", "b; c", "\u3000中文\u2003", "é",
            "\uD83D\uDE00",
            "x".repeat(40_000));

    private static Work work(Random random) {
        Work.Builder work = Work.builder();
        for (Field field : Field.values()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            switch (field.kind()) {
                case TEXT -> work.text(field, VALUES.get(random.nextInt(VALUES.size())));
                case NUMBER -> work.number(field, random.nextInt(2100));
                case LIST -> {
                    for (int i = random.nextInt(90); i > 0; i--) {
                        work.add(field, random.nextInt(70) + VALUES.get(random.nextInt(8)));
                    }
                }
            }
        }
        return work.build();
    }

    private static List<Work> works(int count) {
        Random random = new Random(5);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            works.add(work(random));
        }
        return works;
    }

    private static CorpusBuilder add(CorpusBuilder builder, List<Work> works, int from, int to, boolean buffered) {
        WorkBuffer buffer = new WorkBuffer();
        for (int i = from; i < to; i++) {
            Position position = Position.of("file " + i % 3, i);
            if (buffered) {
                builder.add(buffer.clear().addAll(works.get(i)), position);
            } else {
                builder.add(works.get(i), position);
            }
        }
        return builder;
    }

    @Test
    void buffersPartsAndWorksGiveTheSameColumns() {
        List<Work> works = works(200);
        Corpus plain = add(new CorpusBuilder(), works, 0, 200, false).build();
        requireSame(add(new CorpusBuilder(), works, 0, 200, true).build(), plain);
        CorpusBuilder all = new CorpusBuilder();
        CorpusBuilder part = new CorpusBuilder();
        for (int from = 0; from < 200; from += 40) {
            all.append(add(part, works, from, from + 40, from % 80 == 0));
        }
        requireSame(all.build(), plain);
    }

    private static void requireSame(Corpus corpus, Corpus expected) {
        assertThat(corpus.fields()).isEqualTo(expected.fields());
        assertThat(corpus.originFiles()).isEqualTo(expected.originFiles());
        assertThat(corpus.originLines()).isEqualTo(expected.originLines());
        expected.texts().forEach((field, column) -> requireSame(corpus.texts().get(field), column));
        expected.numbers().forEach((field, column) -> assertThat(corpus.numbers().get(field)).isEqualTo(column));
        expected.lists().forEach((field, column) -> {
            requireSame(corpus.terms(field).labels(), column.labels());
            assertThat(corpus.terms(field).offsets()).isEqualTo(column.offsets());
            assertThat(corpus.terms(field).ids()).isEqualTo(column.ids());
        });
    }

    private static void requireSame(Strings strings, Strings expected) {
        assertThat(strings.offsets()).isEqualTo(expected.offsets());
        assertThat(java.util.Arrays.equals(strings.bytes(), expected.bytes())).isTrue();
    }

    @Test
    void aFieldOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> new WorkBuffer().text(Field.AUTHORS, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkBuffer().add(Field.TITLE, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkBuffer().number(Field.TITLE, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stringsAndTermsAreReadWhenAskedForAndOnce() {
        List<String> asked = new ArrayList<>();
        Strings labels = Strings.later(2, () -> {
            asked.add("labels");
            return Strings.of(List.of("a", ""));
        });
        Terms terms = Terms.later(labels, 1, 2, () -> {
            asked.add("rows");
            return Terms.wrap(labels, new int[]{0, 2}, new int[]{1, 0});
        });
        assertThat(terms.size() + terms.works() + terms.occurrences()).isEqualTo(5);
        assertThat(asked).isEmpty();
        assertThat(terms.of(0)).containsExactly(1, 0);
        assertThat(asked).containsExactly("rows");
        assertThat(terms.label(0) + labels.isEmpty(1)).isEqualTo("atrue");
        assertThat(terms.counts()).containsExactly(1, 1);
        assertThat(asked).containsExactly("rows", "labels");
        assertThatThrownBy(() -> Strings.later(3, () -> labels).get(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhatItHas() {
        for (Work work : works(50)) {
            WorkBuffer buffer = new WorkBuffer().addAll(work);
            for (Field field : Field.values()) {
                boolean present = switch (field.kind()) {
                    case TEXT -> work.text(field).isPresent();
                    case NUMBER -> work.number(field).isPresent();
                    case LIST -> !work.list(field).isEmpty();
                };
                assertThat(buffer.has(field)).as(field.label()).isEqualTo(present);
            }
            assertThat(buffer.clear().has(Field.TITLE)).isFalse();
        }
    }

    @Test
    void takesSeveralValuesAtOnce() {
        WorkBuffer one = new WorkBuffer().add(Field.KEYWORDS, "a").add(Field.KEYWORDS, "b");
        WorkBuffer all = new WorkBuffer().addAll(Field.KEYWORDS, List.of("a", "", " b "));
        assertThat(corpus(all)).isEqualTo(corpus(one)).containsExactly("a", "b");
    }

    private static List<String> corpus(WorkBuffer work) {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add(work, Position.of("f", 1));
        Terms terms = builder.build().terms(Field.KEYWORDS);
        List<String> values = new ArrayList<>();
        for (int at = terms.start(0); at < terms.end(0); at++) {
            values.add(terms.label(terms.id(at)));
        }
        return values;
    }
}
