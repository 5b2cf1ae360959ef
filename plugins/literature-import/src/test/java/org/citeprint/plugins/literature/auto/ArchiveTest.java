// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {

    private static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("all.zip", bytes));
    }

    @Test
    void readsTheFilesOfAnArchiveWithLedgersOfTheirOwn() {
        Outcome<Corpus> outcome = read(Workbooks.pack("a/cnki.txt", ImporterSamples.CNKI, "notes.md", "Nothing here.",
                ".hidden", "x", "b.json", ImporterSamples.CROSSREF));
        assertThat(outcome.result().works()).isEqualTo(4);
        assertThat(outcome.result().origin(0)).isEqualTo(Position.of("all.zip/a/cnki.txt", 1));
        assertThat(outcome.ledger().entries()).filteredOn(entry -> entry.unit().equals("works") && entry.read() > 0)
                .extracting(LedgerEntry::subject).containsExactly("all.zip/a/cnki.txt", "all.zip/b.json");
        assertThat(outcome.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("notes.md"));
    }

    @Test
    void refusesAnArchiveInWhichNothingIsRead() {
        assertThatThrownBy(() -> read(Workbooks.pack("notes.md", "Nothing here.")))
                .isInstanceOf(ProblemException.class).hasMessageContaining("all.zip/notes.md");
        assertThatThrownBy(() -> read(Workbooks.pack(".x", "y"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void saysWhenAnArchiveIsCutOff() {
        byte[] whole = Workbooks.pack("a.txt", ImporterSamples.CNKI, "b.json", ImporterSamples.CROSSREF);
        Outcome<Corpus> outcome = read(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(outcome.result().works()).isGreaterThanOrEqualTo(2);
        assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning.code()).isEqualTo("CP-3004"));
    }

    /** A directory of names would give the second file twice. */
    @Test
    void filesOfOneNameAreAllRead(@TempDir Path folder) throws IOException {
        byte[] packed = Workbooks.pack("a.ris", "TY  - JOUR\nTI  - One\nER  - \n", "b.ris",
                "TY  - JOUR\nTI  - Two\nER  - \n");
        String twice = new String(packed, StandardCharsets.ISO_8859_1).replace("b.ris", "a.ris");
        Path file = Files.write(folder.resolve("all.zip"), twice.getBytes(StandardCharsets.ISO_8859_1));
        Corpus corpus = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                Source.of("all.zip", file)).result();
        assertThat(List.of(corpus.text(Field.TITLE, 0).orElse(""), corpus.text(Field.TITLE, 1).orElse("")))
                .containsExactly("One", "Two");
    }

    @Test
    void saysWhenAnArchiveAsksForAPassword(@TempDir Path folder) throws IOException {
        byte[] packed = Workbooks.pack("a.ris", "TY  - JOUR\nTI  - One\nER  - \n");
        packed[6] |= 1;
        int directory = new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        packed[directory + 8] |= 1;
        Path file = Files.write(folder.resolve("all.zip"), packed);
        for (Source source : List.of(Source.of("all.zip", file), Source.of("all.zip", packed))) {
            assertThatThrownBy(() -> OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), source))
                    .isInstanceOf(ProblemException.class).hasMessageContaining("CP-3024")
                    .hasMessageContaining("asks for a password; pack the files again");
        }
    }

    /** Each file has a sink of its own, whose columns are used again. */
    @Test
    void saysHowManyFilesAreLeft(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("all.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 10_003; i++) {
                zip.putNextEntry(new ZipEntry(i + ".ris"));
                zip.write("TY  - JOUR\nTI  - One\nER  - \n".getBytes(StandardCharsets.UTF_8));
            }
        }
        Outcome<Corpus> outcome = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                Source.of("all.zip", file));
        assertThat(outcome.result().works()).isEqualTo(10_000);
        assertThat(outcome.warnings()).singleElement()
                .satisfies(told -> assertThat(told.message()).startsWith("the last 3 files"));
    }
}
