// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTest {

    private static final Table TABLE = new Table(
            "regions",
            "One row for each region.",
            List.of(
                    Column.text("region", List.of("CHN", "", "USA")),
                    Column.decimal("production", "Mt", Meaning.FLOW, 1.5, Double.NaN, 2.25),
                    Column.whole("works", Meaning.COUNT, 3, Corpus.ABSENT, 4)));

    @Test
    void missingValuesAreNeitherZeroNorText() {
        assertThat(TABLE.columns()).allSatisfy(column -> {
            assertThat(column.missing(1)).isTrue();
            assertThat(column.text(1)).isEmpty();
            assertThat(column.missing(0)).isFalse();
        });
    }

    @Test
    void measuresAddUpWhatMayBeAdded() {
        assertThat(TABLE.measures()).containsExactly(
                Map.entry("rows", 3.0), Map.entry("production", 3.75), Map.entry("works", 7.0));
    }

    @Test
    void refusesColumnsThatDoNotFit() {
        assertThatThrownBy(() -> TABLE.with(Column.text("x", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x has 1 rows");
        assertThatThrownBy(() -> Column.decimal("d", "", Meaning.INDEX, Double.POSITIVE_INFINITY))
                .hasMessageContaining("infinite");
        assertThatThrownBy(() -> new Figure("f", "c", Mark.BAR, TABLE, Map.of(Channel.X, "nope")))
                .hasMessageContaining("nope");
    }

    @Test
    void negativeZeroBecomesZero() {
        assertThat(Column.decimal("d", "", Meaning.INDEX, -0.0).text(0)).isEqualTo("0.0");
    }

    @Test
    void withReplacesAColumnInItsPlace() {
        Table changed = TABLE.with(Column.text("production", List.of("a", "b", "c")));
        assertThat(changed.columns()).extracting(Column::name).containsExactly("region", "production", "works");
        assertThat(changed.column("production").orElseThrow().text(2)).isEqualTo("c");
    }
}
