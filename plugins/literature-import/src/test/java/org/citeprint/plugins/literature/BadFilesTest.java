// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One bad file among sound ones, of every kind people have: it is left out by name, and the others are imported. */
class BadFilesTest {

    private static final FileOptions FILES = new FileOptions(List.of());
    private static final String RIS = "TY  - JOUR\nTI  - One\nER  - \n";

    /** A bad file, and what is said of it by {@code import.auto} and by {@code import.ris}. */
    private record Bad(String name, byte[] bytes, String auto, String ris) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] encrypted() {
        byte[] packed = Workbooks.pack("a.ris", RIS);
        packed[6] |= 1;
        packed[new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        return packed;
    }

    private static byte[] noise() {
        byte[] noise = new byte[3000];
        new Random(1).nextBytes(noise);
        return noise;
    }

    static Stream<Bad> kinds() {
        byte[] book = Workbooks.of(List.of(List.of("Authors", "Title", "Year", "EID"),
                List.of("Ames J.", "A title", "2012", "2-s2.0-1")));
        return Stream.of(
                new Bad("empty.ris", new byte[0], "is empty", "is empty"),
                new Bad("blank.ris", bytes(" \n\n"), "is empty", "is empty"),
                new Bad("login.ris", bytes("<!doctype html><html><body>Sign in</body></html>"), "a web page",
                        "a web page"),
                new Bad("paper.pdf", bytes("%PDF-1.7\n"), "a PDF", "a PDF"),
                new Bad("noise.ris", noise(), "no text at all", "RIS"),
                new Bad("letter.txt", bytes("Dear colleague,\nhere is the list.\n"), "no record of",
                        "no record of RIS"),
                new Bad("economy.csv", bytes("region,sector,value\nNO,x,1\n"), "no column of the table names titles",
                        "a table"),
                new Bad("cut.gz", Arrays.copyOf(gzip(RIS), 12), "ends in the middle", "ends in the middle"),
                new Bad("cut.zip", Arrays.copyOf(Workbooks.pack("a.ris", RIS), 20), "archive", "a zip archive"),
                new Bad("secret.zip", encrypted(), "asks for a password", "a zip archive"),
                new Bad("notes.zip", Workbooks.pack("notes.md", "Nothing here."), "no record of", "a zip archive"),
                new Bad("cut.csv", Arrays.copyOf(book, book.length / 2), "no record of `cut.csv` can be read: ",
                        "an Excel workbook"));
    }

    private static Outcome<Corpus> read(CorpusImporter<FileOptions> importer, Source... sources) {
        return OperatorTester.read(importer, FILES, sources);
    }

    private static Source source(String name, String text) {
        return Source.of(name, bytes(text));
    }

    private static List<LedgerEntry> files(Outcome<Corpus> outcome) {
        return outcome.ledger().entries().stream().filter(entry -> entry.unit().equals("files")).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSoundFilesAreImported(Bad bad) {
        check(bad, new AutoImporter(), bad.auto());
        check(bad, new RisImporter(), bad.ris());
    }

    private static void check(Bad bad, CorpusImporter<FileOptions> importer, String reason) {
        Outcome<Corpus> outcome = read(importer, source("1.ris", RIS), Source.of(bad.name(), bad.bytes()),
                source("2.ris", RIS.replace("One", "Two")));
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(files(outcome)).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(bad.name());
            assertThat(entry.read()).isEqualTo(1);
            assertThat(entry.rejections()).singleElement().satisfies(rejection -> {
                assertThat(rejection.reason()).contains(reason);
                assertThat(rejection.samples()).singleElement().satisfies(
                        place -> assertThat(place.file()).startsWith(bad.name()));
            });
        });
        assertThat(outcome.warnings()).filteredOn(warning -> warning.code().equals("CP-3027")).singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).startsWith("the file is left out: ").contains(reason, "[CP-30");
                    assertThat(warning.position()).map(Position::file).hasValueSatisfying(
                            file -> assertThat(file).startsWith(bad.name()));
                    assertThat(warning.hint()).isPresent();
                });
    }

    /** Alone, or where no other file gives a work, it is the error that it was. */
    @ParameterizedTest
    @MethodSource("kinds")
    void nothingButBadFilesIsAnError(Bad bad) {
        Source only = Source.of(bad.name(), bad.bytes());
        assertThatThrownBy(() -> read(new AutoImporter(), only)).isInstanceOf(ProblemException.class)
                .hasMessageContaining(bad.auto());
        assertThatThrownBy(() -> read(new RisImporter(), only, source("other.ris", "")))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.position().map(Position::file).orElse(""))
                        .containsExactly(bad.name(), "other.ris"));
    }

    /** Of the right format, but with a header only: no bad file, and no sound one either. */
    @Test
    void aHeaderOnlyIsAWarningOfItsOwn() {
        Source header = source("header.csv", "Authors,Title,Year,EID\n");
        Outcome<Corpus> outcome = read(new ScopusImporter(), header,
                source("1.csv", "Authors,Title,Year,EID\nAmes J.,A,2012,1\n"));
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3003");
        assertThat(files(outcome)).isEmpty();
        assertThatThrownBy(() -> read(new ScopusImporter(), header, source("empty.csv", "")))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-3002");
    }

    @Test
    void aWorkbookIsReadWhateverItsName() {
        byte[] book = Workbooks.of(List.of(List.of("Authors", "Title", "Year", "EID"),
                List.of("Ames J.", "A title", "2012", "2-s2.0-1")));
        for (CorpusImporter<FileOptions> importer : List.of(new AutoImporter(), new ScopusImporter())) {
            Outcome<Corpus> outcome = read(importer, Source.of("a.csv", book),
                    source("b.csv", "Authors,Title,Year,EID\nAmes J.,B,2012,2\n"));
            assertThat(outcome.result().works()).isEqualTo(2);
            assertThat(files(outcome)).isEmpty();
        }
    }

    /** What could be read of it is kept, and that it is not whole is counted. */
    @Test
    void aFileThatIsCutOffIsCounted() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("TY  - JOUR\nTI  - Title ").append(i * 7919).append("\nER  - \n");
        }
        byte[] packed = gzip(text.toString());
        Outcome<Corpus> outcome = read(new RisImporter(), source("1.ris", RIS),
                Source.of("cut.gz", Arrays.copyOf(packed, packed.length / 2)));
        assertThat(outcome.result().works()).isBetween(500, 2000);
        assertThat(files(outcome)).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo("cut.gz");
            assertThat(entry.rejections().getFirst().reason())
                    .matches("its end behind line [0-9]+: file ends in the middle");
        });
        assertThat(outcome.warnings()).extracting(Problem::code).contains("CP-3004").doesNotContain("CP-3027");
    }

    /** An archive is not refused for a note in it, but the note is counted. */
    @Test
    void filesOfArchivesAreCounted() {
        Map<String, Long> rejected = new LinkedHashMap<>();
        Outcome<Corpus> outcome = read(new AutoImporter(), Source.of("all.zip",
                Workbooks.pack("a.ris", RIS, "empty.ris", "", "notes.md", "Nothing here.")));
        files(outcome).forEach(entry -> rejected.put(entry.subject(), entry.rejected()));
        assertThat(rejected).isEqualTo(Map.of("all.zip/empty.ris", 1L, "all.zip/notes.md", 1L));
        assertThat(outcome.warnings()).extracting(Problem::code).containsOnly("CP-3022");
    }

    @Test
    void theSameFileTwiceIsToldByPlace() {
        String wos = "FN X\nVR 1.0\nPT J\nTI A\nPY 2012\nUT WOS:1\nER\n\nEF\n";
        Outcome<Corpus> outcome = OperatorTester.read(new WosImporter(),
                new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), source("a.txt", wos),
                source("b.txt", wos));
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(outcome.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("CP-3025");
            assertThat(warning.position()).contains(Position.of("b.txt", 3));
            assertThat(warning.message()).isEqualTo(
                    "1 of the 2 works stands there a second time: the one at `b.txt:3` is that at `a.txt:3`");
        });
    }
}
