// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberHintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"' '|write 0 where there is no flow",
                "3,5|decimals are written with a point, as in `3.5`",
                "\"-3,5e-7\"|decimals are written with a point, as in `-3.5e-7`",
                "1,234,567.8|nothing stands between thousands, as in `1234567.8`",
                "#REF!|a spreadsheet program could not compute it; mend its formula and save it again",
                "#N/A|a spreadsheet program could not compute it; mend its formula and save it again",
                "#DIV/0!|a spreadsheet program could not compute it; mend its formula and save it again",
                "n/a|every cell is a finite number; write 0 for none",
                "#|every cell is a finite number; write 0 for none"})
    void saysWhatToDo(String text, String hint) {
        assertThat(NumberHint.of(text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"-1.5e3, true", ".5, true", "1 000, false", "abc, false"})
    void tellsNumbersThatAWorkbookStoresAsText(String text, boolean number) {
        assertThat(NumberHint.ofCell(text).startsWith("it is a number stored as text")).isEqualTo(number);
    }
}
