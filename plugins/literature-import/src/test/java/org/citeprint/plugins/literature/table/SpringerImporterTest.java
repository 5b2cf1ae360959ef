// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpringerImporterTest {

    /** Nothing stands between authors; since 2026 the year has another name. */
    @Test
    void readsSpringerLink() {
        Corpus corpus = ImporterText.corpus(new AutoImporter(),
                """
                        Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Authors,Year,URL,Content Type
                        Carbon of&#xa0;trade,Made-up Policy &amp; Trade,,47,1,10.1/A,Jo AmesDe LiPaulo Po Jr.Karl McBrown,2026,https://x.example/a,Article
                        Two,,Made-up Series,,,10.1/b,Åsa Ek,2025,https://x.example/b,Chapter
                        """);
        assertThat(corpus.text(Field.TITLE, 0)).contains("Carbon of\u00A0trade");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Made-up Policy & Trade");
        assertThat(corpus.text(Field.SOURCE, 1)).contains("Made-up Series");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1/a");
        assertThat(corpus.text(Field.VOLUME, 0)).contains("47");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2026);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Jo Ames", "De Li", "Paulo Po Jr.",
                "Karl McBrown");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("Åsa Ek");
    }
}
