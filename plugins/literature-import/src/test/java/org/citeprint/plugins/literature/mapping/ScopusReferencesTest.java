// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScopusReferencesTest {

    /** One such reference among the earlier ones made all of a list run into each other. */
    @Test
    void partsEarlierReferencesAlsoWhereOneHasOnlyAYear() {
        List<String> references = List.of("Ames, J., Brown, K.L., On clouds (2017) J Clouds, 121, pp. 39-49",
                "Cole, S., (2014) A book on clouds", "Dorn, Z., Ems, P., (2018)", "Fox, A., Rain (2019) J Rain, 3");
        assertThat(ScopusReferences.split(String.join("; ", references))).isEqualTo(references);
        assertThat(ScopusReferences.isLater(String.join("; ", references))).isFalse();
        assertThat(ScopusReferences.split("Ames, J., On clouds (2017) J Clouds, 1; Dorn, Z., (2018)"))
                .containsExactly("Ames, J., On clouds (2017) J Clouds, 1", "Dorn, Z., (2018)");
    }

    @Test
    void partsLaterReferencesAlsoWhereTitlesHaveYears() {
        List<String> references = List.of("Ames J.; Brown K.L., Clouds (2010) and rain, J Clouds, 12, pp. 3-9, (2011)",
                "Cole S., Rain, J Rain, (2012)");
        assertThat(ScopusReferences.split(String.join("; ", references))).isEqualTo(references);
        assertThat(ScopusReferences.split(references.getFirst())).containsExactly(references.getFirst());
        assertThat(ScopusReferences.isLater(references.getFirst())).isTrue();
    }
}
