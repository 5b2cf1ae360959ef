// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles and abstracts copied from elsewhere have separators within that no format takes for the end of a line. */
class LineSeparatorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
    void partNoField(String sign) {
        String title = "Of clouds:" + sign + "and rain";
        for (String text : new String[]{"TY  - JOUR\nTI  - %s\nPY  - 2019\nER  -\n", "PMID- 1\nTI  - %s\nDP  - 2019\n",
            "%%0 Journal Article\n%%T %s\n%%D 2019\n", "RT Journal Article\nT1 %s\nYR 2019\n",
            "PT J\nTI %s\nPY 2019\nER\nEF\n", "Record #1 of 1\nID: CN-1\nTI: %s\nYR: 2019\n",
            "@article{a,\n title = {%s},\n year = {2019}\n}\n"}) {
            Corpus corpus = ImporterText.read(new AutoImporter(), text.formatted(title)).result();
            assertThat(corpus.text(Field.TITLE, 0).orElse("none")).as(text).startsWith("Of clouds:")
                    .endsWith("and rain");
            assertThat(corpus.number(Field.YEAR, 0)).as(text).hasValue(2019);
        }
    }
}
