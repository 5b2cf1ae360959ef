// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTest {

    @Test
    void oneThingIsNamedInTheSingular() {
        assertThat(Counts.ofMany(1, "works")).isEqualTo("1 work");
        assertThat(Counts.ofMany(1, "countries")).isEqualTo("1 country");
        assertThat(Counts.ofMany(1, "addresses")).isEqualTo("1 address");
        assertThat(Counts.ofMany(1, "pages")).isEqualTo("1 page");
        assertThat(Counts.ofMany(1, "series")).isEqualTo("1 series");
        assertThat(Counts.ofMany(0, "works")).isEqualTo("0 works");
        assertThat(Counts.of(1, "step") + Counts.of(2, "step")).isEqualTo("1 step2 steps");
    }
}
