// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void tellsOfEverySecondAndClearsItsLine() throws InterruptedException {
        try (Patience _ = Patience.during("reading", Optional.of(new PrintWriter(terminal)))) {
            while (!terminal.toString().contains("reading, 2 s")) {
                Thread.sleep(10);
            }
        }
        assertThat(terminal.toString()).startsWith("\r\u001b[Kreading, 1 s\r\u001b[Kreading, 2 s")
                .endsWith("\r\u001b[K");
    }

    @Test
    void saysNothingOfWhatIsQuick() {
        Patience.during("reading", Optional.of(new PrintWriter(terminal))).close();
        assertThat(terminal.toString()).isEmpty();
    }
}
