// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Packed files cut off or damaged before their first sound record are refused: a corpus of nothing is no answer. */
class DamagedEarlyTest {

    private static final String WOS = """
            FN Clarivate Analytics Web of Science
            VR 1.0
            PT J
            AU Ames, J
            TI A title that is long enough to be packed into more than one block of bytes
            PY 2012
            UT WOS:1
            ER

            EF
            """;
    private static final byte[] BOOK = Workbooks.of(List.of(List.of("Authors", "Title", "Year", "EID"),
            List.of("Ames J.", "A title", "2012", "2-s2.0-1"),
            List.of("Berg J.", "Another title", "2013", "2-s2.0-2")));

    private static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("file.txt", bytes));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] zip(boolean packed, String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(packed ? 9 : 0);
            for (String file : files) {
                zip.putNextEntry(new ZipEntry("file" + file.hashCode() + ".txt"));
                zip.write(file.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Every cut behind the first signs gives works or is refused; the codes are those of the refusals. */
    private static List<String> refusals(byte[] file) {
        List<String> codes = new ArrayList<>();
        for (int length = 12; length < file.length; length++) {
            try {
                assertThat(read(Arrays.copyOf(file, length)).result().works()).as("cut at %d", length).isPositive();
            } catch (ProblemException e) {
                codes.addAll(e.problems().stream().map(Problem::code).toList());
            }
        }
        return codes;
    }

    @Test
    void gzipFiles() throws IOException {
        for (String text : List.of(WOS, "TY  - JOUR\nTI  - A title\nER  - \n", "@article{a, title = {A title}}\n",
                "{\"DOI\":\"10.1/1\",\"title\":[\"A\"],\"reference\":[{\"DOI\":\"10.2/x\"}]}\n",
                "Authors,Title,Year,EID\nAmes J.,A title,2012,2-s2.0-1\n")) {
            assertThat(refusals(gzip(text))).as(text).isNotEmpty().containsOnly("CP-3024");
        }
    }

    @Test
    void workbooks() {
        assertThat(refusals(BOOK)).isNotEmpty().containsOnly("CP-3024");
        assertThatThrownBy(() -> OperatorTester.read(new ScopusImporter(), new FileOptions(List.of()),
                Source.of("a.xlsx", Arrays.copyOf(BOOK, 200)))).hasMessageContaining("CP-3024");
    }

    @Test
    void anEmptySheetIsAnEmptyFile() {
        assertThatThrownBy(() -> read(Workbooks.of(List.of()))).hasMessageContaining("CP-3002");
    }

    @Test
    void archives() throws IOException {
        assertThat(refusals(zip(true, WOS))).isNotEmpty().containsOnly("CP-3024");
    }

    @Test
    void aDamagedFileOfAnArchiveIsNotCalledEmpty() throws IOException {
        byte[] archive = zip(true, WOS, WOS.replace("WOS:1", "WOS:2"));
        int second = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 4);
        Outcome<Corpus> outcome = read(Arrays.copyOf(archive, second + 70));
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(outcome.warnings()).extracting(Problem::code).contains("CP-3022", "CP-3004");
        assertThat(outcome.warnings()).extracting(Problem::message).noneMatch(text -> text.contains("empty"));
    }

    /** Archives on disk are read by their directory, which promises a digest of each file. */
    @Test
    void aFlippedByteInAnArchiveIsNoticed(@TempDir Path folder) throws IOException {
        byte[] archive = zip(false, WOS, WOS.replace("WOS:1", "WOS:2"));
        archive[new String(archive, StandardCharsets.ISO_8859_1).indexOf("title")] ^= 1;
        Path file = Files.write(folder.resolve("a.zip"), archive);
        Outcome<Corpus> outcome = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                Source.of("a.zip", file));
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3004");
    }
}
