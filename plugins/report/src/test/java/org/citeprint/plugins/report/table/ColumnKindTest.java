// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.table;

import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnKindTest {

    @Test
    void numbersThatAreAllWholeHaveNoDecimals() {
        Column column = Column.decimal("occurrences", "", Meaning.INDEX, new double[]{66, Double.NaN, 3, -0.0});
        ColumnKind kind = ColumnKind.of(column);

        assertThat(kind.digits()).hasValue(0);
        assertThat(kind.shown(column, 0)).contains("66");
        assertThat(kind.shown(column, 1)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsNotZeroDoesNotLookLikeZero() {
        Column column = Column.decimal("amount", "Mt", Meaning.FLOW, new double[]{290.4, 0.0312, 0, 0.6});
        ColumnKind kind = ColumnKind.of(column);

        assertThat(kind.shown(column, 0)).contains("290");
        assertThat(kind.shown(column, 1)).contains("0.031");
        assertThat(kind.shown(column, 2)).contains("0");
        assertThat(kind.shown(column, 3)).contains("1");
    }
}
