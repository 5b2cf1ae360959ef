// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.europepmc;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EuropePmcImporterTest {

    private final Corpus corpus = ImporterText.read(new EuropePmcImporter(), ImporterSamples.EUROPE_PMC).result();

    @Test
    void readsACoreResult() {
        assertThat(corpus.text(Field.ID, 0)).contains("31234567");
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön and health.");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("Background Trade moves carbon.");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Health Journal");
        assertThat(corpus.text(Field.VOLUME, 0)).contains("3");
        assertThat(corpus.text(Field.ISSUE, 0)).contains("2");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/epmc");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2019);
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(4);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "The Carbon Group");
        assertThat(ImporterText.list(corpus, Field.AUTHOR_IDS, 0))
                .containsExactly("Ames, Jo = orcid:0000-0002-1825-0097");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("carbon", "trade");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Climate Change");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).contains("pmid:31234567", "pmcid:PMC6543210");
    }

    @Test
    void partsTheOneTextOfAuthorsOfALiteResult() {
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("Li F", "Chen W");
        assertThat(corpus.text(Field.SOURCE, 1)).contains("Preprints");
    }

    /** Programs that ask page by page put the answers into one list. */
    @Test
    void readsAListOfPages() {
        String page = "{\"version\":\"6.9\",\"hitCount\":2,\"resultList\":{\"result\":[{\"id\":\"%s\",\"source\":\"MED\","
                + "\"title\":\"T\",\"authorString\":\"Ames J.\",\"pubYear\":\"2019\",\"citedByCount\":1}]}}";
        Corpus pages = ImporterText
                .read(new AutoImporter(), "[" + page.formatted("1") + "," + page.formatted("2") + "]")
                .result();
        assertThat(pages.works()).isEqualTo(2);
        assertThat(pages.text(Field.ID, 1)).contains("2");
    }
}
