// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SMALL H | small | h",
                "Small, Henry G. | small | hg",
                "Small H.G. | small | hg",
                "Müller-Böhm, H.-G. | mullerbohm | hg",
                "MUELLER-BOHM HG | mullerbohm | hg",
                "VANDERWAALS JD | vanderwaals | jd",
                "van der Waals, J.D. | vanderwaals | jd",
                "Waals, J. D. van der | vanderwaals | jd",
                "Ørsted, H.C., Jr. | orsted | hc",
                "Corsín Jiménez, Á. | corsinjimenez | a",
                "World Health Organization | worldhealthorganization | ''"})
    void spellingsOfOneNameAreOne(String name, String surname, String initials) {
        PersonName parts = PersonName.of(name);
        assertThat(parts.surname()).isEqualTo(surname);
        assertThat(parts.initials()).isEqualTo(initials);
    }
}
