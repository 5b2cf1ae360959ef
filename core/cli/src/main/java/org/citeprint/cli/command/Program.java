// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.citeprint.cli.terminal.Colour;
import org.citeprint.cli.terminal.Console;
import org.citeprint.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The whole program with its commands. One instance runs one command. */
public final class Program {

    private final Console console;
    private final Map<String, String> environment;
    private final CommandLine line = new CommandLine(new Root());

    /** Sets up the commands; touches neither engine nor plugins. */
    public Program(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
        Surroundings surroundings = new Surroundings(console, environment);
        List.of(new RunCommand(surroundings), new CheckCommand(surroundings), new PlanCommand(surroundings),
                new WhyCommand(surroundings), new LogCommand(surroundings), new ListCommand(surroundings),
                new ExplainCommand(surroundings), new InspectCommand(surroundings), new SchemaCommand(surroundings),
                new ReferenceCommand(surroundings), new TrainCommand(surroundings), new DoctorCommand(surroundings),
                new CompletionCommand(console)).forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().versionProvider(new VersionText()));
        line.setOut(console.out()).setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(new UsageFailure(console));
    }

    /** Runs one command; its exit code. */
    public int run(String... args) {
        boolean coloured = Colour.AUTO.on(console.outIsTerminal(), environment);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
        int code = args.length == 0 ? help() : line.execute(args);
        return console.flush().map(failure -> cannotWrite(failure, code)).orElse(code);
    }

    private int help() {
        line.usage(console.err());
        return ExitCode.USAGE.number();
    }

    /** A result that did not arrive is a failure, whatever the command thinks of it. */
    private int cannotWrite(IOException failure, int code) {
        console.err().println("error[CP-6011] cannot write to the standard output: " + failure.getMessage());
        console.err().flush();
        return code == ExitCode.DONE.number() ? ExitCode.CANNOT_WRITE.number() : code;
    }
}
