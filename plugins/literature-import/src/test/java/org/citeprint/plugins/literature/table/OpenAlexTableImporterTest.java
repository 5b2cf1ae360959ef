// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenAlexTableImporterTest {

    /** The tables of 2024 have cited works, and institutions as a programming language writes them. */
    @Test
    void readsReferencesAndInstitutionsOfOpenAlex() {
        Corpus corpus = ImporterText.corpus(new OpenAlexTableImporter(),
                """
                        id,display_name,authorships.author.display_name,authorships.institutions,referenced_works,mesh.descriptor_name
                        https://openalex.org/W1,One,Jo Ames|Li,"{'id': 'https://openalex.org/I1', 'display_name': 'University of Oslo', 'ror': 'https://ror.org/01xtthb56', 'country_code': 'NO'}|{'id': 'https://openalex.org/I2', 'display_name': ""St. Mary's"", 'ror': None, 'lineage': []}",https://openalex.org/W2|https://openalex.org/W3,Carbon|Trade
                        """);
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).containsExactly("W2", "W3");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Oslo",
                "St. Mary's");
        assertThat(ImporterText.list(corpus, Field.INSTITUTION_IDS, 0))
                .containsExactly("University of Oslo = ror:01xtthb56");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Carbon", "Trade");
    }

    /** By its code Namibia is written like what other programs write for nothing. */
    @Test
    void namibiaIsACountryOfOpenAlex() {
        Corpus corpus = ImporterText.corpus(new OpenAlexTableImporter(),
                "id,display_name,language,authorships.author.display_name,authorships.countries\nW1,One,NA,Jo Ames,NA\n");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NAM");
        assertThat(corpus.text(Field.LANGUAGE, 0)).isEmpty();
    }
}
