// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.util.List;
import org.citeprint.api.data.Meaning;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttributeTest {

    @Test
    void numbersAreKnownByTheirNames() {
        for (String name : List.of("cluster", "Modularity Class", "modularity_class")) {
            assertThat(Attribute.meaning(name)).isEqualTo(Meaning.GROUP);
        }
        for (String name : List.of("occurrences", "Works", "citations", "local citations", "Degree")) {
            assertThat(Attribute.meaning(name)).isEqualTo(Meaning.COUNT);
        }
        assertThat(List.of(Attribute.meaning("x"), Attribute.meaning("Y"))).containsOnly(Meaning.COORDINATE);
        assertThat(Attribute.meaning("mean year")).isEqualTo(Meaning.YEAR);
        assertThat(Attribute.meaning("strength")).isEqualTo(Meaning.INDEX);
    }
}
