// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import org.citeprint.plugins.corpus.text.SourceName.Agreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J AM SOC INF SCI | Journal of the American Society for Information Science | STRONG",
                "P NATL ACAD SCI USA | Proceedings of the National Academy of Sciences of the United States of America"
                        + " | STRONG",
                "IEEE T PATTERN ANAL | IEEE Transactions on Pattern Analysis and Machine Intelligence | STRONG",
                "INT J FORECASTING | Intl. Journal of Forecasting | STRONG",
                "SPINE | Spine (Phila Pa 1976) | EQUAL",
                "Energ. Policy | Energy Policy | STRONG",
                "SUSTAINABILITY-BASEL | Sustainability | EQUAL",
                "NATURE | Nature Communications | WEAK",
                "J CLEAN PROD | Journal of Cleaner Energy | NONE",
                "ENERG POLICY | Energy Economics | NONE",
                "RES POLICY | Scientometrics | NONE"})
    void abbreviationsMeanTheFullName(String one, String other, Agreement agreement) {
        assertThat(SourceName.compare(SourceName.words(one), SourceName.words(other))).isEqualTo(agreement);
        assertThat(SourceName.compare(SourceName.words(other), SourceName.words(one))).isEqualTo(agreement);
    }
}
