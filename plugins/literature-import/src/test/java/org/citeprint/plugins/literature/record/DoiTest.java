// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoiTest {

    /** The address of an abstract is not another work than that of its full text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://library.example/doi/10.1002/ajim.22183/abstract | 10.1002/ajim.22183
            http://store.example/10.1111/cobi.12261/asset/cobi12261.pdf?v=1&t=ab | 10.1111/cobi.12261
            https://x.example/doi/full/10.1080/10668926.2019.1640150?needAccess=true | 10.1080/10668926.2019.1640150
            https://x.example/10.1002/1/pdf;jsessionid=AB.f01 | 10.1002/1
            https://doi.org/10.1002/fullerene | 10.1002/fullerene
            See 10.1002/(sici)1097(1998)49:8. | 10.1002/(sici)1097(1998)49:8
            https://doi.org/10.5555/full/3 | 10.5555/full/3
            """)
    void isFoundWithoutTheViewOfASite(String text, String doi) {
        assertThat(Doi.in(text)).hasValue(doi);
    }
}
