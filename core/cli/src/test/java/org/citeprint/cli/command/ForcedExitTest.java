// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.citeprint.cli.terminal.Console;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForcedExitTest {

    /** A process in which somebody says that all is well in the midst of a run, or after it. */
    static final class Ending {

        public static void main(String[] arguments) {
            Reply reply = new Reply(new Surroundings(Console.ofProcess(), Map.of()), new OutputOptions());
            try (ForcedExit _ = ForcedExit.watch(reply)) {
                if (arguments[0].equals("within")) {
                    System.exit(0);
                }
            }
            System.exit(7);
        }
    }

    private record Outcome(int code, String err) {}

    private static Outcome end(String when) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Ending.class.getName(), when).start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), err);
    }

    @Test
    void whatEndsTheProcessInTheMidstOfARunIsNamed() throws IOException, InterruptedException {
        Outcome outcome = end("within");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(5);
        assertThat(outcome.err()).contains("CP-5039", "ForcedExitTest$Ending.main (ForcedExitTest.java:");
    }

    @Test
    void afterTheRunTheExitCodeIsTheCommands() throws IOException, InterruptedException {
        assertThat(end("after")).isEqualTo(new Outcome(7, ""));
    }
}
