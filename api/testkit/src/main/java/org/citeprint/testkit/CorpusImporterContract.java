// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What holds of every importer of bibliographic works. Give it a small file of the format with a few works; it is then
 * read whole, empty, cut off, in other encodings, as something else, damaged in 500 ways, and among files that cannot be
 * read. An importer may refuse a file with a {@link ProblemException} at a place in it; it never fails otherwise, and
 * whatever it reads is in its ledger.
 *
 * @param <O> the options
 */
public abstract class CorpusImporterContract<O extends Record> extends OperatorContract<None, O, Corpus> {

    private static final int CUTS = 200;
    private static final int MUTATIONS = 500;
    private static final String WEB_PAGE = "<!doctype html>\n<html><body>\n<h1>Sign in</h1>\n</body></html>\n"
            .repeat(20);

    @Override
    protected abstract CorpusImporter<O> operator();

    /** The sample file. */
    protected abstract byte[] sample();

    /** How many works the sample has. */
    protected abstract int works();

    /** Whether the format is lines of text in any encoding; {@code false} for JSON, packed and binary formats. */
    protected boolean isPlainText() {
        return true;
    }

    /** The name of the sample, for formats that go by it. */
    protected String sampleName() {
        return "sample.txt";
    }

    @Override
    protected final None inputs() {
        return new None();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of(sampleName(), sample()));
    }

    @Test
    void readsTheSample() {
        assertThat(run(1).result().works()).isEqualTo(works());
        assertBooksAreInOrder(run(1), sample());
    }

    /** What the importer's page shows as a sample is a file that it reads without loss. */
    @Test
    void readsTheSampleOfItsPage() {
        String page = operator().getClass().getAnnotation(Operation.class).sample();
        if (!page.isEmpty()) {
            Outcome<Corpus> outcome = OperatorTester.read(operator(), options(),
                    Source.of(sampleName(), page.getBytes(StandardCharsets.UTF_8)));
            assertThat(outcome.result().works()).as("works in the sample of the page").isPositive();
            assertThat(outcome.ledger().entries()).flatExtracting(LedgerEntry::rejections).isEmpty();
        }
    }

    @Test
    void readsSeveralFilesInOrder() {
        Outcome<Corpus> twice = OperatorTester.read(operator(), options(), Source.of("1-" + sampleName(), sample()),
                Source.of("2-" + sampleName(), sample()));

        assertThat(twice.result().works()).isEqualTo(2 * works());
        assertThat(twice.result().origin(0).file()).startsWith("1-");
        assertThat(twice.result().origin(works()).file()).startsWith("2-");
    }

    @Test
    void readsOtherLineEndsAndEncodings() {
        if (isPlainText()) {
            String text = new String(sample(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            String expected = Datasets.describe(read(text.getBytes(StandardCharsets.UTF_8)));
            assertSame(expected, "CR LF", text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
            assertSame(expected, "a byte order mark", "\uFEFF" + text, StandardCharsets.UTF_8);
            assertSame(expected, "UTF-16LE", "\uFEFF" + text, StandardCharsets.UTF_16LE);
            assertSame(expected, "UTF-16BE", "\uFEFF" + text, StandardCharsets.UTF_16BE);
            assertSame(expected, "Windows-1252", text, Charset.forName("windows-1252"));
        }
    }

    private void assertSame(String expected, String variant, String text, Charset charset) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            assertThat(Datasets.describe(read(bytes))).as("the sample with %s", variant).isEqualTo(expected);
        } catch (CharacterCodingException e) {
            return; // the sample has characters this encoding lacks
        } catch (ProblemException e) {
            throw new AssertionError("the sample with " + variant + " is refused: " + e.getMessage(), e);
        }
    }

    private Corpus read(byte[] bytes) {
        return OperatorTester.read(operator(), options(), Source.of(sampleName(), bytes)).result();
    }

    @Test
    void survivesEmptyAndBlankFiles() {
        survives("an empty file", new byte[0]);
        survives("a blank file", " \n\n\t\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void survivesCuts() {
        int step = Math.max(1, sample().length / CUTS);
        for (int length = 0; length < sample().length; length += step) {
            survives("the first " + length + " bytes", Arrays.copyOf(sample(), length));
        }
    }

    @Test
    void survivesFilesOfAnotherKind() {
        survives("a web page", WEB_PAGE.getBytes(StandardCharsets.UTF_8));
        survives("zeros", new byte[3000]);
        survives("a packed file that is none", new byte[]{0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        survives("noise", Mutations.noise(3000));
        survives("one long line", "a\t".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        survives("deep brackets", "[{\"a\":".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void survivesDamage() {
        for (int number = 0; number < MUTATIONS; number++) {
            survives("damage number " + number, Mutations.mutate(sample(), number));
        }
    }

    /** What alone would be refused is left out among sound files: by name, with a warning, and counted in the ledger. */
    @Test
    void leavesOutBadFilesAmongSoundOnes() {
        List<byte[]> kinds = List.of(new byte[0], WEB_PAGE.getBytes(StandardCharsets.UTF_8), Mutations.noise(3000),
                new byte[]{0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        List<Source> bad = new ArrayList<>();
        for (byte[] kind : kinds) {
            Source source = Source.of("bad-" + bad.size(), kind);
            if (refuses(source)) {
                bad.add(source);
            }
        }
        List<Source> all = new ArrayList<>(bad);
        all.add(all.size() / 2, Source.of("1-" + sampleName(), sample()));
        all.add(Source.of("2-" + sampleName(), sample()));

        Outcome<Corpus> outcome = OperatorTester.read(operator(), options(), all.toArray(Source[]::new));

        assertThat(outcome.result().works()).isEqualTo(2 * works());
        List<String> names = bad.stream().map(Source::name).toList();
        assertThat(outcome.ledger().entries().stream().filter(entry -> entry.unit().equals("files")))
                .extracting(LedgerEntry::subject, LedgerEntry::read, LedgerEntry::rejected)
                .containsExactlyElementsOf(names.stream().map(name -> tuple(name, 1L, 1L)).toList());
        assertThat(outcome.warnings().stream().filter(warning -> warning.code().equals("CP-3027"))
                .map(warning -> warning.position().map(Position::file).orElse("")).distinct())
                .containsExactlyElementsOf(names);
    }

    private boolean refuses(Source source) {
        try {
            OperatorTester.read(operator(), options(), source);
            return false;
        } catch (ProblemException e) {
            return true;
        }
    }

    @Test
    void stopsWhenTheRunIsCancelled() {
        TestContext context = new TestContext().source(Source.of(sampleName(), sample())).cancelAfter(0);

        assertThatThrownBy(() -> operator().run(inputs(), options(), context))
                .isInstanceOf(CancellationException.class);
    }

    private void survives(String what, byte[] bytes) {
        try {
            assertBooksAreInOrder(OperatorTester.read(operator(), options(), Source.of(sampleName(), bytes)), bytes);
        } catch (ProblemException e) {
            assertThat(e.problems()).as("problems of %s", what).isNotEmpty();
        } catch (UncheckedIOException e) {
            assertThat(e.getCause()).as(what).isInstanceOf(IOException.class);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("the importer fails on " + what + ": " + e, e);
        }
    }

    /** Every work kept is in the corpus, and every place is one of the file. */
    private void assertBooksAreInOrder(Outcome<Corpus> outcome, byte[] bytes) {
        Corpus corpus = outcome.result();
        assertThat(outcome.ledger().entries().stream().filter(entry -> entry.unit().equals("works"))
                .mapToLong(LedgerEntry::kept).sum()).as("works kept by the ledger").isEqualTo(corpus.works());
        int lines = Mutations.mostLines(bytes);
        for (int work = 0; work < corpus.works(); work++) {
            assertInside(corpus.origin(work), lines);
        }
        outcome.ledger().entries().stream().flatMap(entry -> entry.rejections().stream())
                .flatMap(rejection -> rejection.samples().stream()).forEach(place -> assertInside(place, lines));
    }

    private void assertInside(Position place, int lines) {
        assertThat(place.file()).isEqualTo(sampleName());
        assertThat(place.line()).as("line of %s", place).isBetween(0, lines);
    }
}
