// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountedTest {

    @Test
    void oneIsSingular() {
        assertThat(List.of(Counted.of(0, "works"), Counted.of(1, "works"), Counted.of(2, "works")))
                .containsExactly("0 works", "1 work", "2 works");
        assertThat(List.of(Counted.of(1, "index keywords"), Counted.of(1, "countries"), Counted.of(1, "matrices"),
                Counted.of(1, "addresses"), Counted.of(1, "sources"), Counted.of(1, "indices of trade")))
                .containsExactly("1 index keyword", "1 country", "1 matrix", "1 address", "1 source",
                        "1 indices of trade");
    }

    @Test
    void notOneOfNoneOneAndMany() {
        assertThat(List.of(Counted.none(0, "countries"), Counted.none(1, "works"), Counted.none(7, "works")))
                .containsExactly("no country", "not even the one work", "none of the 7 works");
    }
}
