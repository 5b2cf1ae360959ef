// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NodeNamesTest {

    private static List<String> names(String unit, String... labels) {
        return NodeNames.of(NetworkBuilder.undirected(unit, "works", List.of(labels)).build());
    }

    @Test
    void referencesAreNamedByAuthorYearAndWhatTellsThemApart() {
        assertThat(names("reference",
                "WATTS DJ, 1998, NATURE, V393, P440",
                "Albert R, 1999, \"Internet - Diameter\", NATURE, V401, P130",
                "Albert R, 1999, \"Slow drag\", PHYSICAL REVIEW LETTERS, V82, P205",
                "Albert R, 2000, NATURE, V406, P378",
                "Albert R, 2000, NATURE, V406, P542",
                "Albert R, 2000, NATURE, V406, P542, DOI 10.1000/x",
                "[Anonymous], 1978, CORPORATE REPORT FAC",
                "openalex:W2100837269"))
                .containsExactly(
                        "WATTS DJ (1998)",
                        "Albert R (1999), NATURE",
                        "Albert R (1999), PHYSICAL REVIEW LETTERS",
                        "Albert R (2000), NATURE, V406, P378",
                        "Albert R, 2000, NATURE, V406, P542",
                        "Albert R, 2000, NATURE, V406, P542, DOI 10.1000/x",
                        "[Anonymous], 1978, CORPORATE REPORT FAC",
                        "openalex:W2100837269");
    }

    @Test
    void aNameThatIsAnothersLabelIsNotTaken() {
        assertThat(names("reference", "Small H (1973)", "Small H, 1973, J AM SOC INFORM SCI, V24, P265"))
                .containsExactly("Small H (1973)", "Small H (1973), J AM SOC INFORM SCI");
    }

    @Test
    void everythingElseKeepsItsLabel() {
        assertThat(names("keyword", "Albert R, 1999, NATURE, V401, P130")).containsExactly(
                "Albert R, 1999, NATURE, V401, P130");
    }
}
