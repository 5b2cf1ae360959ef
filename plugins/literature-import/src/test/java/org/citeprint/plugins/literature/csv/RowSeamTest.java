// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.citeprint.api.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowSeamTest {

    private static final CSVFormat COMMA = CSVFormat.DEFAULT;
    private static final CSVFormat TAB = CSVFormat.DEFAULT.builder().setDelimiter('\t').setQuote(null).get();

    private static RowSeam seam(String text, CSVFormat format, String... names) {
        return new RowSeam(text, new Header(List.of(names), Position.of("a.csv", 1), 1, format));
    }

    /** Whatever the line end has become. */
    @ParameterizedTest
    @ValueSource(strings = {"X", ",", "\"", " ", "\u0000", "\uFFFD"})
    void aQuoteShowsWhereTheSecondRowBegins(String end) {
        for (String row : List.of("\"a, \"\"b\"\"\nc\",1,2", "1,2,\"a, b\"", "\"a\",\"b\",\"c\"")) {
            RowSeam.Parted parted = seam(row + end + row, COMMA, "x", "y", "z").parted().orElseThrow();
            assertThat(parted.first()).isEqualTo(parted.second()).hasSize(3).doesNotContain(end);
            assertThat(parted.line()).isEqualTo(row.contains("\n") ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "\t", "\"", " "})
    void aSeparatorAtTheEndOfRowsShowsIt(String end) {
        String row = "J\tA \"b\tWOS:1\t";
        RowSeam.Parted parted = seam(row + end + row, TAB, "PT", "TI", "UT", "").parted().orElseThrow();
        assertThat(parted.first()).isEqualTo(parted.second()).containsExactly("J", "A \"b", "WOS:1", "");
        parted = seam(row + end + row, TAB, "PT", "TI", "UT").parted().orElseThrow();
        assertThat(parted.first()).isEqualTo(parted.second()).containsExactly("J", "A \"b", "WOS:1");
    }

    /** Commas in texts without quotes make as many cells as two rows have; nobody knows where which begins. */
    @Test
    void whatNothingShowsIsNotParted() {
        assertThat(seam("a,b,c,d,e,f", COMMA, "x", "y", "z").parted()).isEmpty();
        assertThat(seam("a,b,cXd,e,f", COMMA, "x", "y", "z").parted()).isEmpty();
        assertThat(seam("a\tb\tc\td", TAB, "x", "y").parted()).isEmpty();
        assertThat(seam("\"a\",b,c", COMMA, "x", "y").parted()).isEmpty();
        assertThat(seam("\"a\",b,\"c", COMMA, "x", "y").parted()).isEmpty();
        assertThat(seam("\"a\"\"b\"", COMMA, "x").parted()).isEmpty();
        assertThat(seam("", COMMA, "x", "y").parted()).isEmpty();
    }
}
