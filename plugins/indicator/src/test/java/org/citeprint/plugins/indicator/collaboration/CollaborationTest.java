// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.collaboration;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.plugins.indicator.Corpora;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CollaborationTest {

    private static Collaboration.Result run(List<Work> works) {
        TestContext context = new TestContext();
        Collaboration.Result result = new Collaboration().run(Corpora.of(works),
                new Collaboration.Options(Optional.empty(), Optional.empty(), true), context);
        assertThat(context.ledger().balances()).isTrue();
        return result;
    }

    @Test
    void theIndicesByHand() {
        Collaboration.Result result = run(List.of(
                Corpora.work(2010, 0, "S", "A", "USA"),
                Corpora.work(2010, 0, "S", "A;B", "USA;DEU"),
                Corpora.work(2011, 0, "S", "A;B;C;D", "DEU"),
                Corpora.work(2011, 0, "S", "E", "DEU")));
        assertThat(Corpora.number(result.summary(), "collaboration index", 0)).isEqualTo(4 / 2.0);
        assertThat(Corpora.number(result.summary(), "degree of collaboration", 0)).isEqualTo(0.5);
        double coefficient = 1 - (1 + 0.5 + 0.25 + 1) / 4;
        assertThat(Corpora.number(result.summary(), "collaborative coefficient", 0)).isCloseTo(coefficient,
                within(1e-15));
        assertThat(Corpora.number(result.summary(), "modified collaborative coefficient", 0))
                .isCloseTo(coefficient * 5 / 4, within(1e-15));
        assertThat(Corpora.number(result.summary(), "international works", 0)).isEqualTo(0.25);
        assertThat(result.countries().orElseThrow().column("country").orElseThrow().texts())
                .containsExactly("DEU", "USA");
        assertThat(result.countries().orElseThrow().column("international works").orElseThrow().texts())
                .containsExactly("1", "1");
        assertThat(result.sizes().column("works").orElseThrow().texts()).containsExactly("2", "1", "1");
    }

    @Test
    void allByAllIsOneAndAloneIsZero() {
        Collaboration.Result all = run(List.of(Corpora.work(2010, 0, "S", "A;B", "USA"),
                Corpora.work(2011, 0, "S", "A;B", "USA")));
        assertThat(Corpora.number(all.summary(), "modified collaborative coefficient", 0)).isEqualTo(1);
        Collaboration.Result alone = run(List.of(
                Work.builder().number(Field.YEAR, 2010).add(Field.AUTHORS, "A").build()));
        assertThat(Corpora.number(alone.summary(), "modified collaborative coefficient", 0)).isZero();
        assertThat(Corpora.cell(alone.summary(), "collaboration index", 0)).isEmpty();
        assertThat(Corpora.cell(alone.summary(), "international works", 0)).isEmpty();
        assertThat(alone.countries()).isEmpty();
    }

    /** Beside those above a work whose authors have no country, and one of a country without authors. */
    @Test
    void theTablesByHand() {
        Collaboration.Result result = run(List.of(
                Corpora.work(2010, 0, "S", "A", "USA"),
                Corpora.work(2010, 0, "S", "A;B", "USA;DEU"),
                Corpora.work(2011, 0, "S", "A;B;C;D", "DEU"),
                Corpora.work(2011, 0, "S", "E", "DEU"),
                Work.builder().number(Field.YEAR, 2011).add(Field.AUTHORS, "F").build(),
                Work.builder().number(Field.YEAR, 2011).add(Field.COUNTRIES, "CHN").build()));
        assertThat(Corpora.rows(result.sizes())).containsExactly("1|3|0.6", "2|1|0.2", "4|1|0.2");
        assertThat(Corpora.rows(result.countries().orElseThrow())).containsExactly(
                "DEU|3|2|1|" + 1 / 3.0, "USA|2|1|1|0.5", "CHN|1|1|0|0.0");
        assertThat(Corpora.rows(result.summary())).singleElement().asString()
                .startsWith("5|3|6|3|1.8|2.0|0.4|").endsWith("|0.25");
    }
}
