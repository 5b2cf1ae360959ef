// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LeftOut;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Bad files as people have them: what is sound is imported, the rest is left out by name and line, and nothing is dropped
 * or merged in silence.
 */
class BadInputTest {

    private static final String HEAD = "FN Clarivate Analytics Web of Science\nVR 1.0\n";

    private static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("file.txt", bytes));
    }

    private static Outcome<Corpus> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String wos(int number, String title) {
        return "PT J\nAU Ames, J\nTI " + title + "\nPY 2012\nUT WOS:" + number + "\nER\n\n";
    }

    private static List<String> titles(Outcome<Corpus> outcome) {
        Corpus corpus = outcome.result();
        return IntStream.range(0, corpus.works()).mapToObj(work -> corpus.text(Field.TITLE, work).orElse("")).toList();
    }

    private static List<LeftOut> leftOut(Outcome<Corpus> outcome) {
        return outcome.ledger().entries().stream().flatMap(entry -> entry.leftOut().stream()).toList();
    }

    private static List<Integer> lines(Outcome<Corpus> outcome) {
        return ImporterText.rejections(outcome, "works").stream()
                .flatMap(rejection -> rejection.samples().stream()).map(Position::line).sorted().toList();
    }

    @Test
    void wrongEncoding() {
        String text = HEAD + wos(1, "Coût du carbone") + wos(2, "Über");
        assertThat(titles(read(text.getBytes(Charset.forName("windows-1252"))))).containsExactly("Coût du carbone",
                "Über");
        String chinese = ImporterSamples.CNKI;
        assertThat(titles(read(chinese.getBytes(Charset.forName("GB18030"))))).containsExactly("贸易隐含碳排放", "Two");
    }

    /** One line in another encoding among lines in UTF-8 spoils only itself, and not even that. */
    @Test
    void twoEncodingsInOneFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((HEAD + wos(1, "Coût")).getBytes(StandardCharsets.UTF_8));
        bytes.write(wos(2, "Coût").getBytes(Charset.forName("windows-1252")));
        assertThat(titles(read(bytes.toByteArray()))).containsExactly("Coût", "Coût");
    }

    /** One byte that is no UTF-8 spoils one letter of its line, not all of them; a line in Windows-1252 stays one. */
    @Test
    void oneWrongByteAmongManyLetters() {
        byte[] bytes = (HEAD + wos(1, "贸易X隐含碳") + wos(2, "Café")).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0x8A;
        assertThat(titles(read(bytes))).containsExactly("贸易Š隐含碳", "Café");
        String western = HEAD + wos(1, "Élan d’été, «Été» à côté");
        assertThat(titles(read(western.getBytes(Charset.forName("windows-1252")))))
                .containsExactly("Élan d’été, «Été» à côté");
    }

    @Test
    void mixedLineEnds() {
        String text = HEAD.replace("\n", "\r\n") + wos(1, "A") + wos(2, "B").replace("\n", "\r") + wos(3, "C");
        assertThat(titles(read(text))).containsExactly("A", "B", "C");
    }

    @Test
    void byteOrderMarkInTheMiddle() {
        assertThat(titles(read("\uFEFF" + HEAD + wos(1, "A") + "\uFEFF" + HEAD + wos(2, "B"))))
                .containsExactly("A", "B");
        assertThat(titles(read("\uFEFFTY  - JOUR\nTI  - A\nER  - \n\uFEFFTY  - JOUR\nTI  - B\nER  - \n")))
                .containsExactly("A", "B");
    }

    @Test
    void utf16WithCarriageReturnsOnly() {
        String text = (HEAD + wos(1, "Coût") + wos(2, "B")).replace("\n", "\r");
        assertThat(titles(read(text.getBytes(StandardCharsets.UTF_16LE)))).containsExactly("Coût", "B");
        assertThat(titles(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))).containsExactly("Coût", "B");
        String table = "PT\tAU\tTI\tPY\tSO\tUT\t\rJ\tAmes, J\tCoût\t2012\tX\tWOS:1\t\r";
        assertThat(titles(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))).containsExactly("Coût");
    }

    @Test
    void nullBeforeTheFirstTagAtAJoinedSeam() {
        assertThat(titles(read(HEAD + wos(1, "A").stripTrailing() + "\nnull" + wos(2, "B")))).containsExactly("A", "B");
    }

    /** The record has its fields; what is missing, if anything, nobody can tell, so the next one must not suffer. */
    @Test
    void recordWithoutEnd() {
        Outcome<Corpus> outcome = read(HEAD + wos(1, "A").replace("ER\n", "") + wos(2, "B"));
        assertThat(titles(outcome)).contains("B");
        assertThat(outcome.ledger().entries().getFirst().read()).isEqualTo(2);
        Outcome<Corpus> ris = read("TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER  - \n");
        assertThat(titles(ris)).contains("B");
        assertThat(ris.ledger().entries().getFirst().read()).isEqualTo(2);
    }

    @Test
    void recordWithoutEndAtTheEndOfTheFile() {
        Outcome<Corpus> outcome = read("TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B\n");
        assertThat(titles(outcome)).containsExactly("A");
        assertThat(leftOut(outcome)).singleElement().satisfies(left -> {
            assertThat(left.quarantined()).isTrue();
            assertThat(left.position()).isEqualTo(Position.of("file.txt", 4));
            assertThat(left.text()).isEqualTo("TY  - JOUR\nTI  - B");
        });
    }

    @Test
    void textBeforeTheFirstRecord() {
        assertThat(titles(read("Exported by J. Ames\n\n" + wos(1, "A")))).containsExactly("A");
        assertThat(titles(read("Exported\n1.\nTY  - JOUR\nTI  - A\nER  - \n"))).containsExactly("A");
        assertThat(titles(read("Scopus\nEXPORT DATE: 1 May\n\n@article{a, title = {A}}\n"))).containsExactly("A");
    }

    /** The header of a table is the first line that parts into columns. */
    @Test
    void textBeforeATable() {
        Outcome<Corpus> outcome = read("Exported by J. Ames\n\nAuthors,Title,Year,EID\nAmes,A,2012,1\nBerg,B,2013,2\n");
        assertThat(titles(outcome)).containsExactly("A", "B");
        assertThat(ImporterText.rejections(outcome, "lines")).singleElement().satisfies(
                left -> assertThat(left.reason()).isEqualTo("before the header: `Exported by J. Ames`"));
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void emptyFile() {
        assertThatThrownBy(() -> read("")).isInstanceOf(ProblemException.class).hasMessageContaining("CP-3002");
        assertThatThrownBy(() -> read(" \n\n")).isInstanceOf(ProblemException.class).hasMessageContaining("CP-3002");
    }

    @Test
    void headerOnly() {
        assertThat(read("Authors,Title,Year,EID\n").warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-3003"));
        assertThat(read(HEAD + "EF\n").warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-3003"));
    }

    @Test
    void oneCellTooMany() {
        String header = "EID,Title," + String.join(",", IntStream.range(0, 43).mapToObj(i -> "c" + i).toList());
        String row = "2-s2.0-%d,%s" + ",".repeat(43);
        Outcome<Corpus> outcome = read(header + "\n" + String.format(row, 1, "A") + "\n"
                + String.format(row, 2, "B") + ",x\n" + String.format(row, 3, "C") + "\n");
        assertThat(titles(outcome)).containsExactly("A", "C");
        assertThat(ImporterText.rejections(outcome, "works")).singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("46 cells under 45 headers"));
        assertThat(lines(outcome)).containsExactly(3);
    }

    @Test
    void twoRowsInOneLine() {
        Outcome<Corpus> outcome = read("EID,Title,Abstract\n1,A,\"x\"\n2,B,\"y\" 3,C,\"z\"\n4,D,\"w\"\n");
        assertThat(titles(outcome)).containsExactly("A", "B", "C", "D");
        assertThat(outcome.result().origin(2)).isEqualTo(Position.of("file.txt", 3));
        assertThat(outcome.warnings()).extracting(warning -> warning.code() + " " + warning.position().orElseThrow())
                .contains("CP-3028 file.txt:3");
    }

    @Test
    void gluedEntries() {
        assertThat(titles(read(
                "@article{a,\n title = {A},\n}@article{b,\n title = {B}\n}}@book{c, title={C}}@misc{d,title={D}}")))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void loneCarriageReturnBeforeATag() {
        assertThat(titles(read(HEAD + wos(1, "A").replace("TI ", "\rTI ")))).containsExactly("A");
        assertThat(titles(read("TY  - JOUR\n\rTI  - A\nER  - \n"))).containsExactly("A");
        assertThat(titles(read("PMID- 1\n\rTI  - A\n"))).containsExactly("A");
    }

    @Test
    void ampersandByNameInRis() {
        assertThat(titles(read("TY  - JOUR\nTI  - Carbon &amp; trade\nER  - \n"))).containsExactly("Carbon & trade");
    }

    @Test
    void loginPageSavedAsText() {
        assertThatThrownBy(() -> read("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("web page")
                .hasMessageContaining("log in");
    }

    /** Other programs write such files, too; read as text they look like a table in Windows-1252. */
    @Test
    void compoundFileThatIsNoWorkbook() {
        byte[] book = new byte[4096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, ';',
            '\n', ','};
        System.arraycopy(mark, 0, book, 0, mark.length);
        assertThatThrownBy(() -> read(book)).isInstanceOf(ProblemException.class).hasMessageContaining("CP-3024")
                .hasMessageContaining("workbook is damaged");
    }

    @Test
    void workbookNamedCsv() {
        byte[] book = Workbooks.of(List.of(List.of("Authors", "Title", "Year", "EID"),
                List.of("Ames J.", "A title", "2012", "2-s2.0-1")));
        Outcome<Corpus> outcome = OperatorTester.read(new AutoImporter(), new FileOptions(List.of()),
                Source.of("scopus.csv", book));
        assertThat(titles(outcome)).containsExactly("A title");
    }

    @Test
    void gzipCutOff() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 2000; i++) {
            text.append(wos(i, "Title " + i * 7919));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        Outcome<Corpus> outcome = read(Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        assertThat(outcome.result().works()).isBetween(500, 1999);
        assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning.code()).isEqualTo("CP-3004"));
    }

    @Test
    void oneFlippedByteChangesAtMostOneRecord() {
        StringBuilder wos = new StringBuilder(HEAD);
        StringBuilder ris = new StringBuilder();
        StringBuilder bibtex = new StringBuilder();
        StringBuilder json = new StringBuilder("{\"status\":\"ok\",\"message\":{\"items\":[");
        StringBuilder lines = new StringBuilder();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n");
        StringBuilder nbib = new StringBuilder();
        StringBuilder cnki = new StringBuilder();
        StringBuilder cochrane = new StringBuilder();
        StringBuilder endnote = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String item = "{\"DOI\":\"10.1/" + i + "\",\"title\":[\"Title " + i
                    + "\"],\"reference\":[{\"DOI\":\"10.2/x\"}]}";
            wos.append(wos(i, "Title " + i));
            ris.append("TY  - JOUR\nTI  - Title ").append(i).append("\nER  - \n\n");
            bibtex.append("@article{k").append(i).append(",\n  title = {Title ").append(i).append("},\n}\n");
            json.append(i == 0 ? "" : ",").append(item);
            lines.append(item).append('\n');
            xml.append("<PubmedArticle><MedlineCitation><PMID>").append(i)
                    .append("</PMID><Article><ArticleTitle>Title ")
                    .append(i).append("</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n");
            nbib.append("PMID- ").append(i).append("1\nOWN - NLM\nTI  - Title ").append(i).append("\n\n");
            cnki.append("RT Journal Article\nSR 1\nT1 Title ").append(i).append("\nYR 2012\n\n");
            cochrane.append("Record #").append(i + 1).append(" of 6\nID: ").append(i).append("\nTI: Title ").append(i)
                    .append("\nYR: 2012\n\n");
            endnote.append("%0 Book\n%T Title ").append(i).append("\n%D 2012\n\n");
        }
        json.append("]}}");
        xml.append("</PubmedArticleSet>\n");
        for (StringBuilder file : List.of(wos, ris, bibtex, json, lines, xml, nbib, cnki, cochrane, endnote)) {
            flip(file.toString());
        }
    }

    private static Set<String> kept(byte[] bytes) {
        try {
            return new LinkedHashSet<>(titles(read(bytes)));
        } catch (ProblemException e) {
            return Set.of();
        }
    }

    /** Every bit of every byte behind the first record; a file that is refused as a whole would lose more. */
    private static void flip(String text) {
        Set<String> sound = new LinkedHashSet<>(titles(read(text)));
        assertThat(sound).as(text).hasSize(6);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int at = text.indexOf("Title 0"); at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << bit);
                Set<String> left = kept(flipped);
                assertThat(left.stream().filter(sound::contains).count())
                        .as("bit %d of byte %d of %s…: %s", bit, at, text.substring(0, 40), left)
                        .isGreaterThanOrEqualTo(5);
            }
        }
    }
}
