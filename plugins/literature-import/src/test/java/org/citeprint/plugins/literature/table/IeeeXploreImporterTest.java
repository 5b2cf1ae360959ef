// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IeeeXploreImporterTest {

    @Test
    void readsIeeeXplore() {
        Corpus corpus = ImporterText.corpus(new AutoImporter(),
                """
                        "Document Title",Authors,"Author Affiliations","Publication Title",Year,"Start Page","End Page","ISSN",ISBNs,"DOI",PDF Link,"Author Keywords","IEEE Terms","Mesh_Terms",Article Citation Count,"Document Identifier"
                        "One","J. Ames; F. Li","Dept., University of Oslo, Oslo, Norway; IBM Research, India","Maps","2024","178","181","2640-0227","979-8-3315-0640-7","10.1109/X.1","https://x.example/stamp.jsp?arnumber=108","a;b","Data models;Energy","","5","IEEE Conferences"
                        """);
        assertThat(corpus.text(Field.ID, 0)).contains("108");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("J. Ames", "F. Li");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Oslo",
                "IBM Research");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR", "IND");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Data models", "Energy");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2024);
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(5);
    }
}
