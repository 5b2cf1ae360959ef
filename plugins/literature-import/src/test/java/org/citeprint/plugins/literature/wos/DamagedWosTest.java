// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.LeftOut;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files of Web of Science that others have joined, cut, edited or taken for what they are not. */
class DamagedWosTest {

    @Test
    void oneBadByteSpoilsOneLineOnly() {
        byte[] bytes = (WosText.HEAD + WosText.FIRST + WosText.SECOND).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Another")] = (byte) 0xFF;
        Corpus corpus = WosText.read(bytes).result();
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).contains("Corsín Jiménez, Á");
        assertThat(corpus.text(Field.TITLE, 1)).contains("ÿnother work");
    }

    @Test
    void keepsTheTextOfWhatIsLeftOut() {
        String stray = "TI No beginning\nER\n\n";
        String twice = "PT J\r\nTI One\r\nTI Café\r\nUT WOS:3\r\nER\r\n";
        String cut = "PT J\nTI Four";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Outcome<Corpus> outcome = WosText
                    .read((WosText.HEAD + stray + WosText.SECOND + twice + cut).getBytes(encoding));
            assertThat(outcome.ledger().entries().getFirst().leftOut()).extracting(LeftOut::text).containsExactly(
                    "TI No beginning\nER", "PT J\nTI One\nTI Café\nUT WOS:3\nER", "PT J\nTI Four");
        }
        assertThat(WosText.read(WosText.HEAD + "PT J\nTI Five\n\n" + WosText.SECOND).ledger().entries().getFirst()
                .leftOut())
                .extracting(LeftOut::text).containsExactly("PT J\nTI Five");
    }

    @Test
    void findsRecordsBehindSeams() {
        String glued = WosText.HEAD + WosText.FIRST + "EF" + WosText.HEAD + WosText.SECOND + "null" + WosText.FIRST
                + "EF\uFEFF" + WosText.HEAD + WosText.SECOND;
        Outcome<Corpus> outcome = WosText.read(glued);
        assertThat(outcome.result().works()).isEqualTo(4);
        assertThat(outcome.warnings()).filteredOn(warning -> !warning.code().equals("CP-3025"))
                .singleElement().satisfies(warning -> assertThat(warning.toString())
                        .contains("CP-3005", "the number of lines that begin with `PT` is 3", "gave 4 records"));
    }

    @Test
    void rejectsWhatHasNoBeginningOrEnd() {
        String tail = WosText.FIRST.substring(WosText.FIRST.indexOf("CR "));
        String cut = WosText.SECOND.substring(0, WosText.SECOND.indexOf("UT "));
        Outcome<Corpus> outcome = WosText.read(tail + WosText.FIRST + cut + WosText.SECOND + cut);
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(ImporterText.rejections(outcome, "works")).extracting(Rejection::reason).containsExactly(
                "file ends in the middle",
                "no ER: the end of the record is missing",
                "no PT: the beginning of the record is missing");
        assertThat(ImporterText.rejections(outcome, "works").getLast().samples())
                .containsExactly(Position.of("a.txt", 1));
    }

    @Test
    void keepsARecordWithoutErThatCameToItsAccessionNumber() {
        Outcome<Corpus> outcome = WosText.read(WosText.FIRST.replace("ER\n\n", "") + WosText.SECOND);
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(outcome.warnings()).singleElement().satisfies(warning -> assertThat(warning.message())
                .contains("gave 2 records, but the number of lines that begin with `ER` is 1"));
    }

    @Test
    void neverRunsTwoRecordsTogether() {
        Outcome<Corpus> outcome = WosText
                .read(WosText.FIRST.replace("ER\n\n", "") + WosText.SECOND.replace("PT J\n", "") + WosText.SECOND);
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(ImporterText.rejections(outcome, "works"))
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).contains("two records run together"));
    }

    @Test
    void aLineEndInsideAValueLosesNothing() {
        Corpus corpus = WosText.read(WosText.FIRST.replace("international trade", "inter\rnational trade")).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon neutrality in inter national trade");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).hasSize(2);
    }

    @Test
    void readsATagWithoutItsBlank() {
        Corpus corpus = WosText.read(WosText.SECOND.replace("AU Wang", "AUWang")).result();
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Wang, L");
    }

    @Test
    void countsTextOutsideRecords() {
        Outcome<Corpus> outcome = WosText.read("My search of Monday\n" + WosText.FIRST + "and more\n" + WosText.SECOND);
        assertThat(outcome.result().works()).isEqualTo(2);
        LedgerEntry lines = outcome.ledger().entries().stream()
                .filter(entry -> entry.unit().equals("lines"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.rejected()).isEqualTo(2);
    }

    @Test
    void savesWhatIsSoundOfACutGzipFile() throws IOException {
        StringBuilder text = new StringBuilder(WosText.HEAD);
        for (int i = 0; i < 400; i++) {
            text.append(WosText.FIRST.replace("000001", String.format(Locale.ROOT, "%06d", i * 7919)));
        }
        byte[] packed = gzip(text.toString());
        Outcome<Corpus> outcome = WosText.read(Arrays.copyOf(packed, packed.length * 2 / 3));
        assertThat(outcome.result().works()).isBetween(50, 399);
        assertThat(ImporterText.rejections(outcome, "works")).extracting(Rejection::reason)
                .contains("file ends in the middle");
        assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning.code()).isEqualTo("CP-3004"));
        assertThat(WosText.read(packed).result().works()).isEqualTo(400);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesOtherFormatsAndSaysWhichImporterFits() {
        assertThatThrownBy(() -> WosText.read("<!DOCTYPE html>\n<html><body>Please log in</body></html>"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "a.txt:1: error[CP-3001] this is not Web of Science plain text but looks like a web page");
        assertThatThrownBy(() -> WosText.read("{\"results\": []}")).hasMessageContaining("import.openalex");
        assertThatThrownBy(() -> WosText.read("PT\tAU\tTI\tSO\tPY\tUT\tDE\nJ\ta\tb\tc\t2000\tx\ty\n"))
                .hasMessageContaining("import.wos-table");
        assertThatThrownBy(() -> WosText.read("PK\u0003\u0004abc")).hasMessageContaining("Excel")
                .hasMessageContaining("import.auto");
        assertThatThrownBy(() -> WosText.read("PK\u0003\u0004" + "-".repeat(26) + "[Content_Types].xml"))
                .hasMessageContaining("import.mapped");
        assertThatThrownBy(() -> WosText.read("some text\n"))
                .hasMessageContaining("no record of Web of Science plain text");
        assertThatThrownBy(() -> WosText.read("")).hasMessageContaining("CP-3002")
                .hasMessageContaining("`a.txt` is empty");
    }

    @Test
    void reportsEveryFileItCannotUse() {
        Source page = Source.of("a.txt", "<html>".getBytes(StandardCharsets.UTF_8));
        Source sound = Source.of("b.txt", WosText.FIRST.getBytes(StandardCharsets.UTF_8));
        Source json = Source.of("c.txt", "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> OperatorTester.read(new WosImporter(), WosText.OPTIONS, page, json))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.position().orElseThrow().file())
                        .containsExactly("a.txt", "c.txt"));
        assertThat(OperatorTester.read(new WosImporter(), WosText.OPTIONS, page, sound, json).warnings())
                .extracting(warning -> warning.position().orElseThrow().file()).containsExactly("a.txt", "c.txt");
    }

    @Test
    void aHeaderAloneIsAnEmptyCorpusWithAWarning() {
        Outcome<Corpus> outcome = WosText.read(WosText.HEAD + "EF");
        assertThat(outcome.result().works()).isZero();
        assertThat(outcome.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-3003"));
    }
}
