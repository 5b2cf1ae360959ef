// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import org.citeprint.api.problem.Problem;
import org.citeprint.cli.board.Patience;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.run.Preview;
import org.citeprint.engine.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what a run would do. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Show what a run would do: which steps, which of them are in the store, which files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint plan", "  citeprint plan --format mermaid > plan.mmd", "",
            "Exit codes: 0 shown, and as for check."})
final class PlanCommand extends PipelineCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: text.") private PlanFormat format = PlanFormat.TEXT;

    PlanCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Plan plan, List<Problem> warnings, Reply reply, Workbench workbench) {
        reply.out().print((reply.json() ? PlanFormat.JSON : format).write(view(plan, reply)));
        return ExitCode.DONE;
    }

    private PlanView view(Plan plan, Reply reply) {
        try (Workspace workspace = Workspace.view(pipeline.workspace.folder);
                Patience _ = Patience.during("comparing the files with the store", reply.live())) {
            return PlanView.of(plan, new Preview(workspace, VersionText.product()).of(plan));
        }
    }
}
