// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/** How large the terminal is; asked again every few seconds, as windows change. */
public class TerminalSize {

    private static final long VALID_NANOS = 3_000_000_000L;

    private final LongSupplier nanos;
    private int rows = 24;
    private int columns = 80;
    private long asked;
    private boolean known;

    /** Asks the terminal of this process. */
    public TerminalSize() {
        this.nanos = System::nanoTime;
    }

    /** Columns at hand. */
    public int columns() {
        refresh();
        return columns;
    }

    /** Rows at hand. */
    public int rows() {
        refresh();
        return rows;
    }

    private synchronized void refresh() {
        if (known && nanos.getAsLong() - asked < VALID_NANOS) {
            return;
        }
        known = true;
        asked = nanos.getAsLong();
        String[] answer = ask().split(" ");
        if (answer.length == 2 && answer[0].matches("[1-9]\\d{0,4}") && answer[1].matches("[1-9]\\d{0,4}")) {
            rows = Integer.parseInt(answer[0]);
            columns = Integer.parseInt(answer[1]);
        }
    }

    /** {@code rows columns}, or the empty text. */
    String ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
