// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.csv.CsvImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What other programs get wrong when they import, by the numbers of the list of their defects (D1 to D14). */
class CompetitorDefectsTest {

    private static Corpus read(Source... sources) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), sources).result();
    }

    private static Source file(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Corpus read(String text) {
        return read(file("file", text));
    }

    /** One program reads the first of several workbooks again and again, and drops works of one title. */
    @Test
    void d06_twoDimensionsWorkbooksGiveTheSumOfTheirRecords() {
        List<String> header = List.of("Publication ID", "Title", "PubYear");
        byte[] one = Workbooks
                .of(List.of(header, List.of("pub.1", "Editorial", "2012"), List.of("pub.2", "B", "2013")));
        byte[] two = Workbooks.of(List.of(header, List.of("pub.3", "Editorial", "2014")));
        Corpus corpus = read(Source.of("1.xlsx", one), Source.of("2.xlsx", two));
        assertThat(corpus.works()).isEqualTo(3);
        assertThat(corpus.text(Field.ID, 2)).contains("pub.3");
    }

    /** One program parts addresses at full stops and writes everything in capitals. */
    @Test
    void d07_fullStopsDoNotPartAddresses() {
        Corpus corpus = read("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A title\n"
                + "C1 [Ames, J] Washington Univ, St. Louis, MO 63130 USA.\n   [Brown, B] Univ Oslo, Oslo, Norway.\nER\n\nEF\n");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("Washington Univ", "Univ Oslo");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("USA", "NOR");
        assertThat(corpus.text(Field.TITLE, 0)).contains("A title");
    }

    /** The same program parts keywords of a database at commas. */
    @Test
    void d07_aKeywordWithACommaStaysOne() {
        Corpus wos = read(
                "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A\nDE carbon neutrality, trade; leakage\nER\n");
        assertThat(ImporterText.list(wos, Field.KEYWORDS, 0)).containsExactly("carbon neutrality, trade", "leakage");
        Corpus bibtex = read(
                "@article{ WOS:000000000000001,\nTitle = {{A}},\nKeywords = {{carbon neutrality, trade; leakage}},\n"
                        + "Unique-ID = {{WOS:000000000000001}},\n}\n");
        assertThat(ImporterText.list(bibtex, Field.KEYWORDS, 0)).containsExactly("carbon neutrality, trade", "leakage");
    }

    /** One program strips letters that are not plain capitals from initials. */
    @Test
    void d08_accentsOfNamesSurvive() {
        for (String text : List.of(
                "@article{a, title = {A}, author = {Corsín Jiménez, Á. and Siliciano, R. F.}}\n",
                "@article{a, title = {A}, author = {Cors{\\'i}n Jim{\\'e}nez, {\\'A}. and Siliciano, R. F.}}\n",
                "TY  - JOUR\nTI  - A\nAU  - Corsín Jiménez, Á.\nAU  - Siliciano, R. F.\nER  - \n")) {
            assertThat(ImporterText.list(read(text), Field.AUTHORS, 0))
                    .containsExactly("Corsín Jiménez, Á.", "Siliciano, R. F.");
        }
    }

    /** One program takes the first location for the DOI, and puts MeSH headings in place of the author's keywords. */
    @Test
    void d09_theDoiIsTheLocationMarkedSoAndAuthorKeywordsAreKept() {
        Corpus corpus = read("PMID- 1\nTI  - A\nLID - S0378-1234(16)30001-2 [pii]\nLID - 10.1234/real [doi]\n"
                + "OT  - carbon\nOT  - trade\nMH  - *Climate Change/economics\n");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/real");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("carbon", "trade");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Climate Change");
        Corpus xml = read(ImporterSamples.PUBMED_XML);
        assertThat(xml.text(Field.DOI, 0)).contains("10.1234/pm");
        assertThat(ImporterText.list(xml, Field.KEYWORDS, 0)).containsExactly("carbon");
    }

    /** One program reads PubMed as Latin-1. */
    @Test
    void d11_namesInPubmedAreUtf8() {
        assertThat(ImporterText.list(read("PMID- 1\nTI  - A\nFAU - Büchner, Łukasz\n"), Field.AUTHORS, 0))
                .containsExactly("Büchner, Łukasz");
    }

    /** The same program reads Scopus line by line, whatever the quotes. */
    @Test
    void d11_anAbstractMayHaveLineEnds() {
        Corpus corpus = read(
                "Authors,Title,Abstract,EID\nAmes J.,A,\"one\n\ntwo, \"\"three\"\"\n\",2-s2.0-1\nBrown B.,B,x,2-s2.0-2\n");
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(corpus.text(Field.ABSTRACT, 0)).hasValueSatisfying(text -> assertThat(text)
                .contains("one").contains("two, \"three\""));
    }

    /** One program finds out the separator of a table and then does not use it. */
    @Test
    void d12_semicolonsPartCells() {
        CsvImporter.Options options = new CsvImporter.Options(List.of(), Map.of("title", "Name", "year", "When"),
                Optional.empty(), "|", CsvImporter.Quotes.DOUBLE, Optional.empty());
        Corpus corpus = OperatorTester.read(new CsvImporter(), options, file("t", "Name;When\n\"A, b\";2012\n"))
                .result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("A, b");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(read("Authors;Title;EID\nAmes J.;\"A; b\";2-s2.0-1\n").text(Field.TITLE, 0)).contains("A; b");
    }

    /** The same program fails at every line of RIS that goes on with the one before. */
    @Test
    void d12_risMayGoOnOverLines() {
        Corpus corpus = read("TY  - JOUR\nTI  - A\nAB  - one\ntwo\n   three\nT2  - Journal\nER  - \n");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("one two three");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Journal");
    }

    /** The same program stops when a column it expects has another name or is not there. */
    @Test
    void d12_missingAndRenamedColumnsCostOnlyThemselves() {
        Corpus corpus = read("Titles,Title,Source titles,Year,EID\nx,A,Journal,2012,2-s2.0-1\n");
        assertThat(corpus.text(Field.TITLE, 0)).contains("A");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Journal");
        assertThat(read("EID\n2-s2.0-1\n").works()).isEqualTo(1);
    }
}
