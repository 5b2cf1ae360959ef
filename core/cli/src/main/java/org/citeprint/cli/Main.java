// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli;

import java.util.List;
import org.citeprint.cli.command.Program;
import org.citeprint.cli.terminal.Console;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.cli.terminal.StrayOutput;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        StrayOutput.toLog();
        Console console = Console.ofProcess();
        System.exit(run(console, args));
    }

    private static int run(Console console, String... args) {
        try {
            return new Program(console, System.getenv()).run(args);
        } catch (RuntimeException | Error e) {
            console.err().println("error[CP-7011] Citeprint itself failed: " + e);
            if (List.of(args).contains("--debug")) {
                e.printStackTrace(console.err());
            } else {
                console.err().println("  = please report this; with `--debug` it shows where it failed");
            }
            console.flush();
            return ExitCode.DEFECT.number();
        }
    }
}
