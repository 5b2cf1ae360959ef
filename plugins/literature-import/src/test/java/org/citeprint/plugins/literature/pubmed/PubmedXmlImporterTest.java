// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PubmedXmlImporterTest {

    private static final String PAGE = "<PubmedArticleSet>%s</PubmedArticleSet>";

    private static Outcome<Corpus> read(String text) {
        return ImporterText.read(new PubmedXmlImporter(), text);
    }

    private static String article(int number, String title) {
        return "<PubmedArticle><MedlineCitation><PMID>" + number + "</PMID><Article><ArticleTitle>" + title
                + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
    }

    @Test
    void readsAnArticle() {
        Corpus corpus = read(ImporterSamples.PUBMED_XML).result();
        assertThat(corpus.text(Field.ID, 0)).contains("31234567");
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön leakage & trade");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("BACKGROUND: Trade. Carbon.");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/pm");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Health Journal");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(1998);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "The Carbon Group");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0))
                .containsExactly("Ames, Jo = orcid:0000-0002-1825-0097");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("carbon");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Climate Change");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0))
                .containsExactly("pmid:18497123", "Hertwich E. Footprints. 2009.");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:31234567", "pmcid:PMC1");
    }

    /** Until 2013 an article had one address, that of its first author, and named what it cites among the comments. */
    @Test
    void readsTheAddressAndTheReferencesOfOlderFiles() {
        Corpus corpus = read(PAGE.formatted("""
                <PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>Tags</ArticleTitle>
                <Affiliation>Department of Trade, University of Oslo, Oslo, Norway. jo@example.org</Affiliation>
                <AuthorList><Author><LastName>Ames</LastName><ForeName>Jo</ForeName></Author></AuthorList></Article>
                <CommentsCorrectionsList>
                <CommentsCorrections RefType="Cites"><RefSource>A Journal. 2004;13(5):26-8</RefSource>
                <PMID Version="1">41</PMID></CommentsCorrections>
                <CommentsCorrections RefType="Cites"><RefSource>B Journal. 2005;1:2</RefSource></CommentsCorrections>
                <CommentsCorrections RefType="CommentIn"><RefSource>C Journal. 2006</RefSource>
                <PMID Version="1">43</PMID></CommentsCorrections>
                </CommentsCorrectionsList></MedlineCitation></PubmedArticle>
                """)).result();
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Oslo");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0))
                .containsExactly("pmid:41", "B Journal. 2005;1:2");
    }

    @Test
    void readsAChapterOfABook() {
        Corpus corpus = read(ImporterSamples.PUBMED_XML).result();
        assertThat(corpus.text(Field.TITLE, 1)).contains("Chapter two");
        assertThat(corpus.text(Field.SOURCE, 1)).contains("A Book");
        assertThat(corpus.number(Field.YEAR, 1)).hasValue(2013);
    }

    /** A document type with entities, local and external, is never read: what uses them is left out, the rest is kept. */
    @Test
    void readsNoDocumentTypeAndNoExternalEntity() {
        String type = "<?xml version=\"1.0\"?><!DOCTYPE PubmedArticleSet [<!ENTITY laugh \"ha\"><!ENTITY file SYSTEM"
                + " \"file:///etc/hostname\">]>\n";
        Outcome<Corpus> outcome = read(type + String.format(PAGE,
                article(1, "&file;") + article(2, "&laugh;") + article(3, "Sound")));
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(outcome.result().text(Field.TITLE, 0)).contains("Sound");
        assertThat(ImporterText.rejections(outcome, "works")).singleElement()
                .satisfies(rejection -> assertThat(rejection.count()).isEqualTo(2));
    }

    @Test
    void losesOneArticleToOneBrokenTag() {
        String set = article(1, "One") + article(2, "Two") + article(3, "Three");
        Outcome<Corpus> outcome = read(String.format(PAGE, set.replace("Two</ArticleTitle>", "Two</ArticleTitlf>")));
        assertThat(outcome.result().works()).isEqualTo(2);
        assertThat(outcome.ledger().entries().getFirst().leftOut()).singleElement().satisfies(left -> {
            assertThat(left.position()).isEqualTo(Position.of("file", 2));
            assertThat(left.reason()).isEqualTo("malformed XML");
            assertThat(left.text()).contains("Two</ArticleTitlf>").doesNotContain("Three");
        });
    }

    @Test
    void readsTheEncodingThatIsDeclared() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>"
                + String.format(PAGE, article(1, "\u0141\u00f3d\u017a"));
        Source source = Source.of("file", text.getBytes(java.nio.charset.Charset.forName("ISO-8859-2")));
        assertThat(OperatorTester.read(new PubmedXmlImporter(), new FileOptions(List.of()), source).result()
                .text(Field.TITLE, 0)).contains("\u0141\u00f3d\u017a");
    }

    @Test
    void setsNothingAsideInSilenceWhenTheFileIsCutOff() {
        String whole = String.format(PAGE, article(1, "One") + article(2, "Two"));
        byte[] cut = whole.substring(0, whole.indexOf("Two")).getBytes(StandardCharsets.UTF_8);
        Outcome<Corpus> outcome = OperatorTester.read(new PubmedXmlImporter(), new FileOptions(List.of()),
                Source.of("file", cut));
        assertThat(outcome.result().works()).isEqualTo(1);
        assertThat(ImporterText.rejections(outcome, "works")).singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("file ends in the middle"));
    }
}
