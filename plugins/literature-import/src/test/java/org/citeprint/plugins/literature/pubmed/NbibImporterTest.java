// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NbibImporterTest {

    private static final String RECORD = """
            PMID- 26524502
            DP  - 1998 Dec-1999 Jan
            TI  - Knowledge mapping of
                  healthcare: A -survey.
            LID - S0378-1119(15)01297-4 [pii]
            LID - 10.1016/J.gene.2015.10.064 [doi]
            FAU - Bücher, Zoë
            AU  - Bücher Z
            AD  - Institute of Basic Research, University of
                  Manchester, Manchester, UK. zoe@man.ac.uk
            MH  - *Occupational Health/*history
            OT  - MCDA, fuzzy
            JT  - Gene
            """;

    /** Defect D9 of bibliometrix: the first location was taken for the DOI, and author keywords were passed over. */
    @Test
    void takesTheLocationThatIsADoiAndKeepsKeywordsApart() {
        Corpus corpus = ImporterText.read(new NbibImporter(), RECORD + "\n" + RECORD).result();
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1016/j.gene.2015.10.064");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("MCDA, fuzzy");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Occupational Health");
    }

    /** Defect D11 of metaknowledge: names read as Latin-1. */
    @Test
    void keepsAccents() {
        Corpus corpus = ImporterText.read(new NbibImporter(), RECORD).result();
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Bücher, Zoë");
    }

    @Test
    void readsDatesTitlesAndAddresses() {
        Corpus corpus = ImporterText.read(new NbibImporter(), RECORD).result();
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(1998);
        assertThat(corpus.text(Field.TITLE, 0)).contains("Knowledge mapping of healthcare: A -survey.");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("GBR");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Manchester");
    }
}
