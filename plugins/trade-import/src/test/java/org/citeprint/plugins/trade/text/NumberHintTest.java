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
                "1,234|write `1.234` where the comma stands before decimals, `1234` where it stands between thousands",
                "1,234,567|nothing stands between thousands, as in `1234567`",
                "1 234.5|nothing stands between thousands, as in `1234.5`",
                "1'234|nothing stands between thousands, as in `1234`",
                "1\u00A0234|nothing stands between thousands, as in `1234`",
                "1.234.567,8|decimals are written with a point and nothing stands between thousands, as in `1234567.8`",
                "\u22123.5|a negative number begins with a hyphen, as in `-3.5`",
                "n/a|every cell is a finite number; write 0 for none",
                "-|publishers write it where a number is missing: write 0 where there is no flow",
                "..|publishers write it where a number is missing: write 0 where there is no flow",
                ":c|publishers write it where a number is missing: write 0 where there is no flow",
                "12%|every cell is a finite number; write 0 for none",
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
