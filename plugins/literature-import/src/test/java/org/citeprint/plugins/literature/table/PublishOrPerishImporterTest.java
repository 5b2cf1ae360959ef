// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishOrPerishImporterTest {

    /** Of Google Scholar lists of authors are cut, types are those of files; other databases give DOIs and all authors. */
    @Test
    void readsPublishOrPerish() {
        Corpus corpus = ImporterText.corpus(new AutoImporter(),
                """
                        Cites,Authors,Title,Year,Source,ArticleURL,CitesURL,GSRank,Type,DOI,ISSN,Volume,StartPage,EndPage,Abstract
                        16,"J Ames, K Buchner\u2026",One,2022,J. Made Up,https://x.example/a.pdf,https://x.example/c,1,PDF,,,,,,\u2026 of carbon
                        0,"J Ames, K Buchner, ...",Two,2021,Maps,https://doi.org/10.1234/two,,2,BOOK,,,,,,
                        80,"Jo Ames, Karin Buchner",Three,2020,Maps,,,3,journal-article,10.1234/THREE,2673-2688,3,55,77,
                        """);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("J Ames", "K Buchner");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 1)).containsExactly("J Ames", "K Buchner");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 2)).containsExactly("Jo Ames", "Karin Buchner");
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(16);
        assertThat(corpus.text(Field.TYPE, 0)).isEmpty();
        assertThat(corpus.text(Field.TYPE, 1)).contains("BOOK");
        assertThat(corpus.text(Field.DOI, 1)).contains("10.1234/two");
        assertThat(corpus.text(Field.DOI, 2)).contains("10.1234/three");
        assertThat(corpus.text(Field.PAGES, 2)).contains("55-77");
    }
}
