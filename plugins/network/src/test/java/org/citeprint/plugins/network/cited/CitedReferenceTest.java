// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cited;

import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitedReferenceTest {

    private static CitedReference parse(String text) {
        return CitedReference.parse(text).orElseThrow();
    }

    @Test
    void thePartsStandAroundTheYear() {
        CitedReference usual = parse("SMALL H, 1973, J AM SOC INFORM SCI, V24, P265, DOI 10.1002/asi.4630240406");
        assertThat(usual).isEqualTo(new CitedReference(Optional.of("SMALL H"), 1973,
                Optional.of("J AM SOC INFORM SCI"), Optional.of("24"), Optional.of("265")));
        CitedReference comma = parse("Aaker, JL, 1997, J MARKETING RES, V34, P347, DOI 10.2307/3151897");
        assertThat(comma.author()).contains("Aaker JL");
        assertThat(comma.source()).contains("J MARKETING RES");
        assertThat(parse("1999, NATURE, V400, P107").author()).isEmpty();
        assertThat(parse("[Anonymous], 2011, WHO REPORT").author()).isEmpty();
        assertThat(parse("Peters GP, 2008, DOI 10.1021/es072023k").source()).isEmpty();
        assertThat(parse("Peters GP, 2008, P NATL ACAD SCI USA, ARTN e123").page()).contains("e123");
    }

    @Test
    void withoutAYearThereIsNothingToStandAround() {
        assertThat(CitedReference.parse("6236612015 IEC APPL")).isEmpty();
        assertThat(CitedReference.parse("W2100837269")).isEmpty();
        assertThat(CitedReference.parse("SMITH J, IN PRESS, NATURE")).isEmpty();
        assertThat(CitedReference.parse("")).isEmpty();
    }

    @Test
    void everyDoiIsFound() {
        assertThat(CitedReference.dois("X, 2008, Y, DOI [10.1021/ES072023K, DOI 10.1021/es072023k.b, 10.5/no]"))
                .containsExactly("10.1021/es072023k", "10.1021/es072023k.b");
    }
}
