// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli;

import org.citeprint.cli.command.Program;
import org.citeprint.cli.terminal.Console;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        int code = new Program(Console.ofProcess(), System.getenv()).run(args);
        // Halts: what runs at an ordinary end is for interrupted runs only.
        System.exit(code);
    }
}
