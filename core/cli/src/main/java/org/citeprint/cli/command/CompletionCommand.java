// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.concurrent.Callable;
import org.citeprint.cli.terminal.Console;
import org.citeprint.cli.terminal.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that completes commands and options in a shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Write a script that lets bash or zsh complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(citeprint completion)                   for this shell",
            "  citeprint completion > ~/.citeprint-completion   to be sourced by ~/.bashrc or ~/.zshrc", "",
            "Exit codes: 0 done, 4 cannot write."})
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("citeprint", spec.root().commandLine()));
        return ExitCode.DONE.number();
    }
}
