// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColourTest {

    @Test
    void theEnvironmentDecidesWhenTheUserDoesNot() {
        assertThat(Colour.AUTO.on(true, Map.of())).isTrue();
        assertThat(Colour.AUTO.on(false, Map.of())).isFalse();
        assertThat(Colour.AUTO.on(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Colour.AUTO.on(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Colour.AUTO.on(true, Map.of("CLICOLOR", "0"))).isFalse();
        assertThat(Colour.AUTO.on(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(Colour.AUTO.on(false, Map.of("CLICOLOR_FORCE", "1"))).isTrue();
        assertThat(Colour.NEVER.on(true, Map.of("CLICOLOR_FORCE", "1"))).isFalse();
        assertThat(Colour.ALWAYS.on(false, Map.of("NO_COLOR", "1"))).isTrue();
    }
}
