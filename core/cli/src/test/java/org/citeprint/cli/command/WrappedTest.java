// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrappedTest {

    @Test
    void linesAreBrokenAtBlanksAndLoseNothing() {
        String text = "a word and another ".repeat(40).strip();

        assertThat(Wrapped.text(text).lines()).allMatch(line -> line.length() <= 100 && !line.endsWith(" "))
                .hasSizeGreaterThan(7);
        assertThat(Wrapped.text(text).replaceAll("\\s+", " ").strip()).isEqualTo(text);
    }

    @Test
    void textsStandBelowEachOtherBesideTheirHead() {
        assertThat(Wrapped.beside("  name", 10, List.of("one", "two"))).isEqualTo("  name    one\n          two\n");
    }

    @Test
    void aWordLongerThanALineKeepsItsOwn() {
        String word = "x".repeat(120);

        assertThat(Wrapped.beside("", 4, List.of("a " + word + " b")))
                .isEqualTo("    a\n    " + word + "\n    b\n");
    }
}
