// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ZoteroImporterTest {

    @Test
    void readsZotero() {
        Corpus corpus = ImporterText.corpus(new AutoImporter(),
                """
                        "Key","Item Type","Publication Year","Author","Title","Publication Title","ISSN","DOI","Abstract Note","Pages","Extra","Manual Tags","Automatic Tags","Editor"
                        "A1","journalArticle","2012","Ames, Jo; Li, F","One","Maps","1234-5679","","Text","3--9","PMID: 11 PMCID: PMC12 DOI: 10.1234/one","to read; carbon","Trade; Climate","Brown, R"
                        "A2","book","","","Two","","","","","","","","","Brown, R"
                        """);
        assertThat(corpus.text(Field.ID, 0)).contains("A1");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "Li, F");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("Brown, R");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("to read", "carbon");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Trade", "Climate");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:11", "pmcid:PMC12");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.1234/one");
        assertThat(corpus.text(Field.PAGES, 0)).contains("3-9");
    }
}
