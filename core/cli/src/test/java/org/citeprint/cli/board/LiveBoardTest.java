// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveBoardTest {

    private static final class Narrow extends TerminalSize {
        @Override
        String ask() {
            return "10 60";
        }
    }

    @Test
    void manyReportsBecomeFewPictures() {
        StringWriter screen = new StringWriter();
        try (LiveBoard board = new LiveBoard(new PrintWriter(screen), false, new Narrow())) {
            board.add("works", "import.csv");
            board.begin("works");
            for (int i = 0; i < 100_000; i++) {
                board.progress("works", "reading", i, 100_000);
            }
            board.end("works", Mark.DONE);
        }
        String text = screen.toString();
        assertThat(text.split("\u001b\\[J", -1).length).isLessThan(20);
        assertThat(text).contains("✓ works  import.csv");
        assertThat(text.substring(text.lastIndexOf('✓'))).endsWith("\u001b[K\n\u001b[J");
    }

    @Test
    void anUntouchedBoardDrawsNothing() {
        StringWriter screen = new StringWriter();
        new LiveBoard(new PrintWriter(screen), false, new Narrow()).close();
        assertThat(screen.toString()).isEmpty();
    }
}
