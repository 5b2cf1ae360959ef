// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTest {

    @Test
    void keepsLinesAndTakesWhatDrivesTerminals() {
        assertThat(Printable.lines("a\u001B[31mb\tc\n\nd\u202Ee\r\nf")).isEqualTo("a\uFFFD[31mb c\n\nd\uFFFDe\nf\n");
        assertThat(Printable.lines("")).isEmpty();
        assertThat(Printable.text("a\nb")).isEqualTo("a\uFFFDb");
    }
}
