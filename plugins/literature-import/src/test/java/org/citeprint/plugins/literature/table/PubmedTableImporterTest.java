// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PubmedTableImporterTest {

    @Test
    void readsPlacesOutOfTheCitationsOfPubmed() {
        Corpus corpus = ImporterText.corpus(new AutoImporter(),
                """
                        PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI
                        1,One,"Ames J, Li F Jr.","J Made Up. 2017 Mar 1;24(2):398-402. doi: 10.1234/one.",Ames J,J Made Up,2017,2017/03/02,PMC3,,10.1234/one
                        2,Two,Ames J.,Made Up Sci. 2018 May 18;2017:369-378. eCollection 2018.,Ames J,Made Up Sci,2018,2018/06/07,,,
                        3,Three,Ames J.,J Made Up. 2022 Aug 16:S1-2(22)1. doi: 10.1234/three. Online ahead of print.,Ames J,J Made Up,2022,,,,
                        """);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames J", "Li F Jr");
        assertThat(corpus.text(Field.VOLUME, 0)).contains("24");
        assertThat(corpus.text(Field.ISSUE, 0)).contains("2");
        assertThat(corpus.text(Field.PAGES, 0)).contains("398-402");
        assertThat(corpus.text(Field.VOLUME, 1)).contains("2017");
        assertThat(corpus.text(Field.PAGES, 1)).contains("369-378");
        assertThat(corpus.text(Field.VOLUME, 2)).isEmpty();
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:1", "pmcid:PMC3");
    }
}
