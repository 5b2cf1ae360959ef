// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NbibFieldsTest {

    @Test
    void takesTheBookOfAChapterForItsSource() {
        Corpus corpus = ImporterText.read(new NbibImporter(), """
                PMID- 1
                TI  - A chapter
                BTI - Made Up Pearls
                CTI - A Series

                PMID- 2
                BTI - A book
                """).result();
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Made Up Pearls");
        assertThat(corpus.text(Field.TITLE, 1)).contains("A book");
        assertThat(corpus.text(Field.SOURCE, 1)).isEmpty();
    }

    /** Authors write their states and cities as they like, and publishers put numbers of institutions behind. */
    @Test
    void findsCountriesBeforeNumbersAndStates() {
        Outcome<Corpus> outcome = ImporterText.read(new NbibImporter(), """
                PMID- 1
                TI  - One
                AU  - Ames J
                AD  - Univ Rain, Batavia, IL 60510 USA. GRID: grid.1. ISNI: 0000 0001
                AU  - Brown K
                AD  - Rain College, Rochester, Minnesota 55905. Electronic address: a@example.org.
                AU  - Cole S
                AD  - Univ Cloud, Jeddah. Saudi Arabia. c@example.org; d@example.org
                """);
        assertThat(ImporterText.list(outcome.result(), Field.COUNTRIES, 0)).containsExactly("USA", "SAU");
        assertThat(ImporterText.list(outcome.result(), Field.INSTITUTIONS, 0))
                .containsExactly("Univ Rain", "Rain College", "Univ Cloud");
        assertThat(ImporterText.rejections(outcome, "countries")).isEmpty();
    }
}
