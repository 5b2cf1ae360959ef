// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cochrane;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.ImporterText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CochraneImporterTest {

    @Test
    void readsRecordsAndLosesQualifiersOfKeywords() {
        Corpus corpus = ImporterText.read(new CochraneImporter(), ImporterSamples.COCHRANE).result();
        assertThat(corpus.text(Field.ID, 0)).contains("CN-00000001");
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbön and health");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("Trade moves carbon.");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/co");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames J", "Brown B");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0))
                .containsExactly("Climate Change", "Adult", "Humans");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:31234567");
    }

    @Test
    void aLineOfAnAbstractThatBeginsLikeATagIsNotLost() {
        Corpus corpus = ImporterText.read(new CochraneImporter(), "Record #1 of 1\nID: CN-00000001\n"
                + "AU: Ames J, Brown BK, Cole C\nTI: Trade\nYR: 2012\nAB: BACKGROUND: We ask.\nAIM: To see.\nRR: 0.8\n"
                + "US: https://example.org/1\n").result();
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("BACKGROUND: We ask. AIM: To see. RR: 0.8");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames J", "Brown BK", "Cole C");
    }
}
