// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetsTest {

    private record Two(Table first, Optional<Table> second) {}

    private static Table table(String label, double value) {
        return new Table("t", "One row.",
                List.of(Column.text("name", List.of(label)), Column.decimal("v", "kt", Meaning.FLOW, value)));
    }

    @Test
    void equalContentHasEqualDescriptions() {
        assertThat(Datasets.describe(Samples.corpus())).isEqualTo(Datasets.describe(Samples.corpus()));
        assertThat(Datasets.digest(Samples.network())).isEqualTo(Datasets.digest(Samples.network()));
        assertThat(Datasets.digest(Samples.inputOutputSystem()))
                .isEqualTo(Datasets.digest(Samples.inputOutputSystem()));
    }

    @Test
    void everyChangeShows() {
        List<Object> different = List.of(
                Samples.corpus(),
                Samples.corpus().with(Field.KEYWORDS, Terms.of(List.of(List.of("x"), List.of(), List.of(), List.of(),
                        List.of(), List.of()))),
                Samples.network(),
                Samples.network().with(Column.whole("cluster", Meaning.GROUP, 1, 1, 1, 2, 2, 2, 3)),
                Samples.inputOutputSystem(),
                table("a", 0.1),
                table("a", Math.nextUp(0.1)),
                table("a\tb", 0.1),
                table("a\\tb", 0.1),
                new Two(table("a", 0.1), Optional.empty()),
                new Two(table("a", 0.1), Optional.of(table("a", 0.1))),
                new Figure("f", "How.", Mark.BAR, table("a", 0.1), Map.of(Channel.LABEL, "name")),
                new Document("text/plain", ".txt", new byte[]{1}),
                new Document("text/plain", ".txt", new byte[]{2}));

        assertThat(different.stream().map(Datasets::digest).distinct().count()).isEqualTo(different.size());
    }

    @Test
    void theSampleTableCloses() {
        InputOutputSystem system = Samples.inputOutputSystem();

        for (int column = 0; column < system.industries(); column++) {
            double inputs = system.extensions().getLast().flows().at(0, column);
            for (int row = 0; row < system.industries(); row++) {
                inputs += system.transactions().at(row, column);
            }
            assertThat(inputs).isEqualTo(system.output()[column]);
        }
    }
}
