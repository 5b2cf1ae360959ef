// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.cli.terminal.Console;
import org.citeprint.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the command line, instead of the whole help text. */
record UsageFailure(Console console) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.err().println(name + ": " + message(command, failure));
        UnmatchedArgumentException.printSuggestions(failure, console.err());
        console.err().println("help: " + name + " --help");
        return ExitCode.USAGE.number();
    }

    /** Picocli's words, but for those that speak of the program's inside. */
    private static String message(CommandLine command, ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String first = unmatched.getUnmatched().getFirst();
            return command.getSubcommands().isEmpty()
                    ? "`" + first + "` is one argument too many"
                    : "there is no command `" + first + "`";
        }
        return String.valueOf(failure.getMessage()).replace("option option", "option");
    }
}
