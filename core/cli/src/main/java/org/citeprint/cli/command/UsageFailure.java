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
        console.err().println(name + ": " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, console.err());
        console.err().println("help: " + name + " --help");
        return ExitCode.USAGE.number();
    }
}
