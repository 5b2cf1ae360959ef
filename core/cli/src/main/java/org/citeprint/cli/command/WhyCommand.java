// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what made a step run. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Say what made a step run the last time it ran: which option, file, input or plugin changed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint why themes", "  citeprint why 'footprint[year=2011]'", "",
            "Exit codes: 0 answered, 1 there is no such step."})
final class WhyCommand extends EngineCommand {

    @Parameters(paramLabel = "STEP", description = "The step, as `citeprint plan` shows it.") private String step = "";

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    WhyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        requireKnown(workspace.history());
        Why.Answer answer = new Why(workspace.history()).ask(step);
        if (reply.json()) {
            reply.document(answer);
        } else {
            reply.out().println(answer.summary());
            answer.changes().forEach(change -> reply.out().println("  " + change));
        }
        return ExitCode.DONE;
    }

    private void requireKnown(RunHistory history) {
        Set<String> steps = history.newestFirst().flatMap(run -> run.steps().stream()).map(StepRecord::step)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!steps.contains(step)) {
            throw new ProblemException(Problem.error("CP-5022", "no step `" + step + "` has run in this workspace",
                    hint(steps)));
        }
    }

    /** Of a step with a matrix all variants are shown. */
    private String hint(Set<String> steps) {
        if (steps.isEmpty()) {
            return "nothing has run here yet: `citeprint run` first, or name another `--workspace`";
        }
        List<String> variants = steps.stream().filter(name -> name.startsWith(step + "[")).toList();
        return variants.isEmpty()
                ? DidYouMean.hint(step, steps, "steps: " + DidYouMean.some(steps))
                : "it has variants: `" + String.join("`, `", variants) + "`";
    }
}
