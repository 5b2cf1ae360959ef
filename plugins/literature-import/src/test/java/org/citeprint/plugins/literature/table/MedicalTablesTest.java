// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.sample.Samples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MedicalTablesTest {

    private static Corpus read(String text) {
        return ImporterText.read(new AutoImporter(), text).result();
    }

    @Test
    void readsTrialsOfCochrane() {
        Corpus corpus = read(Samples.COCHRANE_TABLE);
        assertThat(corpus.text(Field.ID, 0)).contains("CN-00000001");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Made Up Health");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2012);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, JK", "Buchner, K");
        assertThat(ImporterText.list(corpus, Field.INDEX_KEYWORDS, 0)).containsExactly("Carbon", "Health");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:1");
    }

    @Test
    void readsReviewsOfCochrane() {
        Corpus corpus = read("Cochrane Review ID,Author(s),Title,Source,Year,ISSN,DOI\n"
                + "\"CD000001.PUB2\",\"Ames, J\",\"Clouds\",\"Made Up Reviews\",\"2014\",\"1234-5678\",\"10.5555/1\"\n");
        assertThat(corpus.text(Field.ID, 0)).contains("CD000001.PUB2");
        assertThat(ImporterText.list(corpus, Field.ISSN, 0)).containsExactly("1234-5678");
        assertThat(corpus.text(Field.DOI, 0)).contains("10.5555/1");
    }

    @Test
    void readsEmbase() {
        Corpus corpus = read(
                Samples.EMBASE + "Rain,Cole S.,Made Up (2013) 4 Article Number: e31. Date of Publication: 1"
                        + " Dec 2013,Made Up,2013,4,,,,Review,,,10.5555/2\n");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames J.K.", "Buchner K.");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("Carbon", "Health");
        assertThat(corpus.text(Field.PAGES, 0)).contains("11-19");
        assertThat(corpus.text(Field.PAGES, 1)).contains("e31");
        assertThat(corpus.number(Field.YEAR, 1)).hasValue(2013);
        assertThat(corpus.text(Field.SOURCE, 1)).contains("Made Up");
    }

    /** Which columns a table of Scopus has is the choice of who exports it. */
    @Test
    void readsScopusWithoutItsIdentifiers() {
        Corpus corpus = read("Authors,Title,Year,Source title,Cited by,Link,Affiliations,Authors with affiliations\n"
                + "\"Ames J., Brown K.L.\",Clouds,2020,Made Up,7,https://scopus.example/r?eid=2-s2.0-123&doi=1,"
                + "\"Univ Oslo, Oslo, Norway\",\"Ames J., Univ Oslo, Oslo, Norway\"\n");
        assertThat(corpus.text(Field.ID, 0)).contains("2-s2.0-123");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames J.", "Brown K.L.");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR");
        assertThat(corpus.number(Field.CITATIONS, 0)).hasValue(7);
    }
}
