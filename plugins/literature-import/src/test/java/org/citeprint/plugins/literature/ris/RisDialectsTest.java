// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.ris;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RisDialectsTest {

    private static Outcome<Corpus> read(String text) {
        return ImporterText.read(new AutoImporter(), text);
    }

    /** Cochrane numbers the records, as in its own format, and has two blanks behind the hyphen. */
    @Test
    void readsWhatCochraneWrites() {
        Outcome<Corpus> outcome = read("""
                Record #1 of 2
                Provider: Made Up, Ltd.
                Content: text/plain; charset="UTF-8"

                TY  -  JOUR
                AN  -  CN-00000001
                AU  -  Ames, JK
                AU  -  Brown, R
                TI  -  Of clouds and trials
                JA  -  Journal of clouds
                PY  -  2019
                C3  -  PUBMED 12345678,EMBASE 600000001
                KW  -  *cloud
                KW  -  Rain [*diagnosis, pathology]
                DO  -  10.5555/1
                ER  - \s


                Record #2 of 2
                Provider: Made Up, Ltd.
                Content: text/plain; charset="UTF-8"

                TY  -  JOUR
                AN  -  CN-00000002
                TI  -  Of rain
                PY  -  2020
                ER  - \s

                """);
        Corpus corpus = outcome.result();
        assertThat(corpus.works()).isEqualTo(2);
        assertThat(corpus.text(Field.TITLE, 0)).contains("Of clouds and trials");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Journal of clouds");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2019);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, JK", "Brown, R");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("cloud", "Rain");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("pmid:12345678");
        assertThat(ImporterText.rejections(outcome, "works")).isEmpty();
    }

    /** The semicolons of such a value part authors, not addresses. */
    @Test
    void readsAddressesBehindTheirAuthors() {
        Outcome<Corpus> outcome = read(
                """
                        TY  - JOUR
                        TI  - One
                        AD  - [Ames, J.; Brown, K. L.] Univ Oslo, Dept Clouds, N-0001 Oslo, Norway. [Cole, S.] Univ Nowhere, Missoula, MT 59812 USA. Ames, J (reprint author), Univ Rain, Bergen, Norway. j.ames@example.org; ames@example.org;
                        ER  -
                        TY  - JOUR
                        TI  - Two
                        AD  - Univ Oslo, Oslo, Norway; Univ Rain, Lima, Peru
                        ER  -
                        """);
        assertThat(ImporterText.list(outcome.result(), Field.INSTITUTIONS, 0))
                .containsExactly("Univ Oslo", "Univ Nowhere", "Univ Rain");
        assertThat(ImporterText.list(outcome.result(), Field.COUNTRIES, 0)).containsExactly("NOR", "USA");
        assertThat(ImporterText.list(outcome.result(), Field.COUNTRIES, 1)).containsExactly("NOR", "PER");
        assertThat(ImporterText.rejections(outcome, "countries")).isEmpty();
    }

    @Test
    void takesTheYearOfEarlyAccess() {
        Corpus corpus = read("""
                TY  - JOUR
                TI  - One
                C6  - SEP 2022
                ER  -
                TY  - JOUR
                TI  - Two
                C6  - 2019123
                ER  -
                TY  - JOUR
                TI  - Three
                PY  - 2021
                C6  - DEC 2020
                ER  -
                """).result();
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2022);
        assertThat(corpus.number(Field.YEAR, 1)).isEmpty();
        assertThat(corpus.number(Field.YEAR, 2)).hasValue(2021);
    }
}
