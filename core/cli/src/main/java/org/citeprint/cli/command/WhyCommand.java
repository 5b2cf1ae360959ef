// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.record.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what made a step run. */
@Command(name = "why", mixinStandardHelpOptions = true, description = "Say what made a step run the last time it ran: which option, file, input or plugin changed.", footerHeading = "%nExamples:%n", footer = {
    "  citeprint why themes", "  citeprint why 'footprint[year=2011]'", "", "Exit codes: 0 answered."})
final class WhyCommand extends EngineCommand {

    @Parameters(paramLabel = "STEP", description = "The step, as `citeprint plan` shows it.") private String step = "";

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    WhyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        Why.Answer answer = new Why(workspace.history()).ask(step);
        if (reply.json()) {
            reply.document(answer);
        } else {
            reply.out().println(answer.summary());
            answer.changes().forEach(change -> reply.out().println("  " + change));
        }
        return ExitCode.DONE;
    }
}
