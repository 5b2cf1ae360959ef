// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "-0.5, -0.5", "+1e3, 1000", ".25, 0.25", "7., 7"})
    void numbersAreRead(String text, double number) {
        assertThat(PlainNumber.of(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "e", "1e999", "1d", "1f", "0x1p3", "NaN", "Infinity", "1,5", "1 000", " 1", "1.2.3"})
    void whatJavaAloneTakesForANumberIsNone(String text) {
        assertThat(PlainNumber.of(text)).isNaN();
    }
}
