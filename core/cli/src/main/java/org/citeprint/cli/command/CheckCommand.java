// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.plan.Plan;
import picocli.CommandLine.Command;

/** Finds every mistake of a pipeline before anything runs. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Find every mistake of a pipeline before anything runs: keys, options, files, edges.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint check", "  citeprint check study.yaml -p year=2011", "  citeprint check --json", "",
            "Exit codes: 0 no mistake, 5 a plugin is at fault, 8 an input is missing, 9 the pipeline is not valid."})
final class CheckCommand extends PipelineCommand {

    /** The answer as JSON. */
    record View(int exitCode, String name, String pipeline, List<String> steps, List<String> publishes,
            List<RefusalView.ProblemView> problems) {}

    CheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Plan plan, List<Problem> warnings, Reply reply, Workbench workbench) {
        if (reply.json()) {
            reply.document(new View(0, plan.name(), plan.file().toString(),
                    plan.steps().stream().map(step -> step.id()).toList(),
                    plan.publications().stream().map(publication -> publication.name()).toList(),
                    RefusalView.ProblemView.all(warnings)));
        } else if (!reply.quiet()) {
            reply.out().println(plan.name() + ": no mistake found in " + Counted.of(plan.steps().size(), "steps")
                    + ", publishing " + Counted.of(plan.publications().size(), "files"));
        }
        return ExitCode.DONE;
    }
}
