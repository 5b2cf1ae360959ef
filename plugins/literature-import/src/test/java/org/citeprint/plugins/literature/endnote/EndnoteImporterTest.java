// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.endnote;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.ImporterText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndnoteImporterTest {

    @Test
    void readsTaggedText() {
        Corpus corpus = ImporterText.read(new EndnoteImporter(), ImporterSamples.ENDNOTE).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön leakage and trade");
        assertThat(corpus.text(Field.TYPE, 0)).contains("Journal Article");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/en");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "Büchner, K.");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("carbon", "trade");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("Brown, B.");
    }

    /** refer and BibIX have no type: blank lines part records. */
    @Test
    void partsRecordsWithoutATypeAtBlankLines() {
        Corpus corpus = ImporterText
                .read(new EndnoteImporter(), "%A Ames, J.\n%T One\n\n%T Two\n%D 1999\n\n\n%T Three\n")
                .result();
        assertThat(corpus.works()).isEqualTo(3);
        assertThat(corpus.text(Field.TITLE, 1)).contains("Two");
    }

    @Test
    void readsXml() {
        Corpus corpus = ImporterText.read(new EndnoteImporter(), ImporterSamples.ENDNOTE_XML).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön leakage");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Journal of Climate");
        assertThat(corpus.text(Field.TYPE, 0)).contains("Journal Article");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo");
        assertThat(corpus.text(Field.TITLE, 1)).contains("Two");
    }
}
