// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what a library or plugin prints by itself to the log, so that it spoils neither results nor the board. */
public final class StrayOutput extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private StrayOutput() {}

    /** From now on, prints of this process go to the log. {@link Console} has streams of its own. */
    public static void toLog() {
        PrintStream stray = new PrintStream(new StrayOutput(), true, StandardCharsets.UTF_8);
        System.setOut(stray);
        System.setErr(stray);
    }

    @Override
    public synchronized void write(int value) {
        if (value == '\n') {
            Logger log = LoggerFactory.getLogger("printed");
            log.info("{}", line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(value);
        }
    }
}
