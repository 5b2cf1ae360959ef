// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.data.Work;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.bytes.Slice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Identifiers found in bytes are those found in texts. */
class ByteIdentifiersTest {

    private static final String[] PIECES = {"Ames, J", "\u00C9z\u00E9, B", "/", "; ", ";", "\n", " ", "\u3000",
        "0000-0002-1825-0097", "0000-0002-1694-233X", "A-1234-2008", "12345", "15662535", "1566-253X", "0000000X", "NA",
        "9783161484100", ",", "|"};

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(10); k > 0; k--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Corpus corpus(Consumer<CorpusBuilder> work) {
        CorpusBuilder builder = new CorpusBuilder();
        work.accept(builder);
        return builder.build();
    }

    private static List<String> values(Corpus corpus, Field field) {
        List<String> values = new ArrayList<>();
        if (corpus.lists().containsKey(field)) {
            Terms terms = corpus.terms(field);
            for (int at = terms.start(0); at < terms.end(0); at++) {
                values.add(terms.label(terms.id(at)));
            }
        }
        return values;
    }

    @Test
    void ofAddresses() {
        for (String address : List.of("https://ror.org/027bh9e22", "https://ror.org/027bh9e22/", "a/ ", " a // ", "/",
                "")) {
            byte[] encoded = ("A" + address).getBytes(StandardCharsets.UTF_8);
            Slice name = new Slice();
            name.set(encoded, 0, 1);
            Slice value = new Slice();
            value.set(encoded, 1, encoded.length);
            WorkBuffer buffer = new WorkBuffer();
            new ByteIdentifiers(buffer).institution(name, "ror", value);
            Work.Builder work = Work.builder();
            Identifiers.institution(work::add, "A", "ror", address);
            assertThat(values(corpus(builder -> builder.add(buffer, Position.of("a", 1))), Field.INSTITUTION_IDS))
                    .as(address)
                    .isEqualTo(values(corpus(builder -> builder.add(work.build(), Position.of("a", 1))),
                            Field.INSTITUTION_IDS));
        }
    }

    private static void compare(BiConsumer<ByteIdentifiers, Slice> bytes,
            BiConsumer<Identifiers.Adder, String> texts) {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            String text = text(random);
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            Slice slice = new Slice();
            slice.set(encoded, 0, encoded.length);
            WorkBuffer buffer = new WorkBuffer();
            bytes.accept(new ByteIdentifiers(buffer), slice);
            Work.Builder work = Work.builder();
            texts.accept(work::add, text);
            Corpus found = corpus(builder -> builder.add(buffer, Position.of("a", 1)));
            Corpus expected = corpus(builder -> builder.add(work.build(), Position.of("a", 1)));
            for (Field field : new Field[]{Field.IDENTIFIERS, Field.ISSN, Field.AUTHOR_IDS}) {
                assertThat(values(found, field)).as(text).isEqualTo(values(expected, field));
            }
        }
    }

    @Test
    void ofWorks() {
        compare((identifiers, cell) -> identifiers.add("pmid", cell),
                (work, cell) -> Identifiers.add(work, "pmid", cell));
        compare((identifiers, cell) -> identifiers.add("pmcid", cell),
                (work, cell) -> Identifiers.add(work, "pmcid", cell));
    }

    @Test
    void ofSources() {
        compare(ByteIdentifiers::serial, Identifiers::serial);
    }

    @Test
    void ofAuthors() {
        compare((identifiers, cell) -> identifiers.authors("orcid", cell),
                (work, cell) -> Identifiers.authors(work, "orcid", cell));
        compare((identifiers, cell) -> identifiers.authors("rid", cell),
                (work, cell) -> Identifiers.authors(work, "rid", cell));
    }
}
