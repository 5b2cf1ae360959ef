// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NbibAddressesTest {

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
