// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OldWorkbookTest {

    private static final List<List<String>> ROWS = OldWorkbooks.webOfScience(3);
    private static final byte[] BOOK = OldWorkbooks.of(ROWS);

    private static Outcome<Corpus> read(byte[] book) {
        return OperatorTester.read(new AutoImporter(), new FileOptions(List.of()), Source.of("savedrecs.xls", book));
    }

    @Test
    void exportsOfWebOfScienceAreRead() {
        Corpus corpus = read(BOOK).result();
        assertThat(corpus.works()).isEqualTo(3);
        assertThat(corpus.text(Field.TITLE, 1))
                .contains("A study of carbon that is told in so many words that they are cut, 2");
        assertThat(corpus.number(Field.YEAR, 1)).hasValue(2012);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 2)).containsExactly("Ames, J", "Brown, Á");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).hasSize(2);
    }

    @Test
    void bothFormsOfAWorkbookAreOneCorpus() {
        assertThat(Datasets.digest(read(BOOK).result())).isEqualTo(Datasets.digest(read(Workbooks.of(ROWS)).result()));
    }

    @Test
    void anEncodingConcernsTextOnly() {
        FileOptions korean = new FileOptions(List.of(), Optional.of(Charset.forName("EUC-KR")));
        Corpus corpus = OperatorTester.read(new AutoImporter(), korean, Source.of("savedrecs.xls", BOOK)).result();
        assertThat(Datasets.digest(corpus)).isEqualTo(Datasets.digest(read(BOOK).result()));
    }

    @Test
    void whatIsCutOffIsToldAndNothingReadInPart() {
        for (int length = 8; length < BOOK.length; length += 101) {
            byte[] cut = Arrays.copyOf(BOOK, length);
            try {
                Outcome<Corpus> outcome = read(cut);
                assertThat(outcome.result().works() == 3 || !outcome.warnings().isEmpty()).as("%d", length).isTrue();
            } catch (ProblemException e) {
                assertThat(e.problems().getFirst().code()).as("%d", length).isIn("CP-3001", "CP-3024");
            }
        }
    }

    @Test
    void aPasswordIsNamed() {
        assertThatThrownBy(() -> read(OldWorkbooks.locked(ROWS))).hasMessageContaining("CP-3024")
                .hasMessageContaining("protected by a password");
    }
}
