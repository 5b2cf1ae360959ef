// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.board.Times;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows past runs. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Show the runs of this workspace, newest first; with a run, what became of its steps.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint log", "  citeprint log 2026-11-24T03-14-07-1", "",
            "Exit codes: 0 shown, 1 there is no such run."})
final class LogCommand extends EngineCommand {

    @Parameters(
            paramLabel = "RUN",
            arity = "0..1",
            description = "The id of a run.") private Optional<String> run = Optional
                    .empty();

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    LogCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        RunHistory history = workspace.history();
        if (run.isPresent()) {
            one(history.find(run.get()).orElseThrow(() -> unknown(run.get())), reply);
        } else {
            all(history, reply);
        }
        return ExitCode.DONE;
    }

    private void all(RunHistory history, Reply reply) {
        List<String> ids = history.ids();
        if (reply.json()) {
            reply.document(ids.stream().map(history::find).flatMap(Optional::stream).map(RunView::of).toList());
            return;
        }
        if (ids.isEmpty() && !reply.quiet()) {
            reply.err().println("nothing has run in the workspace " + workspace.folder.toAbsolutePath().normalize());
        }
        TextTable table = new TextTable();
        ids.forEach(id -> history.find(id).ifPresentOrElse(
                run -> table.row(run.id(), word(run.status()), run.count(StepStatus.DONE) + " done",
                        run.count(StepStatus.CACHED) + " cached", Times.text(Duration.ofMillis(run.millis())),
                        run.pipeline()),
                () -> table.row(id, "no record", "", "", "", "at work, or killed")));
        table.print(reply.out());
    }

    private static void one(RunRecord run, Reply reply) {
        if (reply.json()) {
            reply.document(RunView.of(run));
            return;
        }
        TextTable table = new TextTable();
        run.params().forEach((name, value) -> table.row("-p " + name + "=" + value));
        run.steps().forEach(step -> table.row(step.step(), step.operation(), word(step.status()),
                Times.text(Duration.ofMillis(step.millis()))));
        run.published().forEach(file -> table.row("→ " + file.name(), file.from(), file.changed() ? "written" : "same",
                file.path()));
        table.print(reply.out());
        reply.problems(run.allProblems());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static ProblemException unknown(String run) {
        return new ProblemException(Problem.error("CP-5020", "there is no record of a run `" + run + "`",
                "`citeprint log` shows the runs of the workspace"));
    }
}
