// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            >=0.1.0 & <0.2.0, 0.1.0,        true
            >=0.1.0 & <0.2.0, 0.1.9,        true
            >=0.1.0 & <0.2.0, 0.2.0,        false
            >=0.1.0 & <0.2.0, 0.1.0-rc1,    true
            >=0.2.0,          0.2.0-beta+7, true
            1.0.0,            1.0.0,        true
            1.0.0,            2.0.0,        false
            1.0,              1.0.7,        true
            1.0,              1.5.0,        false
            ^1.4,             1.9.0,        true
            ^1.4,             2.0.0,        false
            ~1.4.2,           1.4.9,        true
            ~1.4.2,           1.5.0,        false
            *,                7.0.0,        true
            """)
    void aVersionIsWithinARangeOrNot(String range, String version, boolean within) {
        assertThat(VersionRange.contains(range, version)).contains(within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1.0,2.0) | 1.0.0
            newest    | 1.0.0
            >=1.0.0   | 2024.1
            """)
    void whatCannotBeReadHasNoAnswer(String range, String version) {
        assertThat(VersionRange.contains(range, version)).isEmpty();
    }
}
