// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FamilyFirstTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            John A. Smith | Smith, John A.
            J. Smith | Smith, J.
            G Peters | Peters, G
            Jan van der Berg | van der Berg, Jan
            John Smith Jr. | Smith Jr., John
            Smith, John | Smith, John
            Smith JA | Smith JA
            Smith J.-A. | Smith J.-A.
            SMITH JOHN | SMITH JOHN
            World Health Organization | World Health Organization
            Bank of Oslo | Bank of Oslo
            Plato | Plato
            张伟 | 张伟
            """)
    void turnsOnlyNamesThatAreInDoubtOfNoOtherKind(String author, String name) {
        assertThat(FamilyFirst.of(author)).isEqualTo(name);
    }
}
