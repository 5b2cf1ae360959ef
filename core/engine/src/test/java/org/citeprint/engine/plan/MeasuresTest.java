// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuresTest {

    @Test
    void theNamesAreThoseTheDatasetsReport() {
        assertThat(Measures.of(Corpus.class)).containsAll(new CorpusBuilder().build().measures().keySet());
        assertThat(new Document("text/plain", ".txt", new byte[0]).measures().keySet())
                .containsExactlyElementsOf(Measures.of(Document.class));
        assertThat(new Table("t", "A row.", List.of()).measures()).containsKey("rows");
        assertThat(Measures.isOpen(Table.class)).isTrue();
    }
}
