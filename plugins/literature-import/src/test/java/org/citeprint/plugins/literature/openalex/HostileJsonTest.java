// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The reader that passes over values agrees with a plain reading by Jackson on whatever JSON there may be. */
class HostileJsonTest {

    private static final String SOUND = "{\"id\":\"W0\",\"title\":\"t\"}\n";

    /** Pieces of a file have this many bytes at most, unless a line is longer. */
    private static final int PIECE = 1 << 21;

    private static Outcome<Corpus> read(CorpusImporter<OpenAlexImporter.Options> importer, String text) {
        return OperatorTester.read(importer, OpenAlexImporterTest.OPTIONS,
                Source.of("w.jsonl", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was kept, and what was left out and why; half a surrogate pair is a question mark in both. */
    private static String all(Outcome<Corpus> outcome) {
        String ledger = outcome.ledger().entries().stream()
                .map(entry -> List.of(entry.subject(), entry.unit(), entry.read(), entry.kept(), entry.merged(),
                        entry.rejections(), entry.quarantines()).toString())
                .collect(Collectors.joining("\n", Datasets.digest(outcome.result()) + "\n", ""));
        return new String(ledger.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void compare(String text) {
        assertThat(all(read(new OpenAlexImporter(), text))).as(text)
                .isEqualTo(all(read(new PlainImporter(), text)));
    }

    @Test
    void soundWorksAreReadAsJacksonReadsThem() {
        for (int seed = 0; seed < 3000; seed++) {
            RandomWorks works = new RandomWorks(seed);
            compare(SOUND + works.work() + "\n" + works.work() + (seed % 2 == 0 ? "\r\n" : "\n") + SOUND);
        }
    }

    @Test
    void malformedWorksAreLeftOutAsJacksonLeavesThemOut() {
        for (int seed = 0; seed < 3000; seed++) {
            RandomWorks works = new RandomWorks(seed);
            compare(SOUND + works.spoilt() + "\n" + works.work() + "\n" + SOUND);
        }
    }

    @Test
    void piecesMayEndAtAnyByteOfAValue() {
        String line = "{\"id\":\"W1\",\"x\":{\"a\":[true,1.5e3,\"\\u00e9\uD83D\uDE00\"]},"
                + "\"abstract_inverted_index\":{\"b\":[1],\"\u00e9\":[0],\"c\":[2,3]}}\r\n";
        String lines = line + SOUND.replace("W0", "W2") + line;
        String digest = Datasets.digest(read(new OpenAlexImporter(), SOUND + " \n" + lines).result());
        int bytes = lines.getBytes(StandardCharsets.UTF_8).length;
        IntStream.rangeClosed(1, bytes).forEach(before -> {
            String padding = " ".repeat(PIECE - SOUND.length() - 1 - before) + "\n";
            assertThat(Datasets.digest(read(new OpenAlexImporter(), SOUND + padding + lines).result()))
                    .as("%s", before).isEqualTo(digest);
        });
    }

    @Test
    void piecesMayBeginWithAnything() {
        String index = "{\"id\":\"W1\",\"abstract_inverted_index\":{\"a\":[0],\"b\":[%s],\"c\":[2]}}\n";
        for (String first : List.of("]", ",", "}", "\"", "[", "{", ",]", "],")) {
            for (String places : List.of("", "12345678", "-1", "01", "1.5", "x", "[", "1,,2", "\"\"")) {
                String padding = " ".repeat(PIECE - SOUND.length() - 1) + "\n";
                String text = SOUND + padding + first + "\n" + index.formatted(places) + SOUND;
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> compare(text),
                        () -> first + " " + places);
            }
        }
    }

    @Test
    void linesMayBeLongerThanAnyPiece() {
        String word = "\u00e9\\u00e9 \uD83D\uDE00\\ud83d\\ude00 plain text ";
        compare(SOUND + "{\"id\":\"W1\",\"title\":\"" + word.repeat(PIECE / 16) + "\",\"x\":[" + "1,".repeat(PIECE)
                + "2]}\n" + SOUND);
    }
}
