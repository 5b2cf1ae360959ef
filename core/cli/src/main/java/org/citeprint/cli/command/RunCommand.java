// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import org.citeprint.api.problem.Problem;
import org.citeprint.cli.board.Board;
import org.citeprint.cli.board.BoardListener;
import org.citeprint.cli.board.LiveBoard;
import org.citeprint.cli.board.PlainBoard;
import org.citeprint.cli.board.SilentBoard;
import org.citeprint.cli.board.TerminalSize;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.cli.terminal.ExitCodes;
import org.citeprint.cli.terminal.Signals;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import org.citeprint.engine.run.RunSettings;
import org.citeprint.engine.run.Runner;
import org.citeprint.engine.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a pipeline. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Run a pipeline: do what is not in the store yet, then publish.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint run", "  citeprint run study.yaml -p seed=7 --out results",
            "  citeprint run --json > run.json", "",
            "CITEPRINT_VECTORS=1 in the environment: faster kernels for large tables, with a warning of Java's.", "",
            "Exit codes: 0 done, 1 a step failed, 3 out of memory, 4 cannot write, 5 plugin, 6 workspace in use,",
            "7 ledger or store damaged, 8 input, 9 pipeline not valid, 10 expectation, 130 and 143 stopped."})
final class RunCommand extends PipelineCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    private int threads = Runtime.getRuntime().availableProcessors();

    RunCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How much may run side by side; no result depends on it. Default: the processors.")
    void threads(int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--threads': " + number + " is less than 1");
        }
        threads = number;
    }

    @Override
    ExitCode answer(Plan plan, List<Problem> warnings, Reply reply, Workbench workbench) {
        Board board = board(reply);
        try (Workspace workspace = Workspace.open(pipeline.workspace.folder)) {
            Runner runner = new Runner(workspace, new RunSettings(threads, VersionText.product()),
                    new BoardListener(board));
            Signals.onStop(code -> runner.cancel(
                    code == ExitCode.INTERRUPTED ? RunStatus.INTERRUPTED : RunStatus.TERMINATED));
            RunRecord run = guarded(runner, plan, reply);
            new RunSummary(plan, reply).show(run);
            return ExitCodes.of(run.status());
        } finally {
            board.close();
        }
    }

    private static RunRecord guarded(Runner runner, Plan plan, Reply reply) {
        try (ForcedExit _ = ForcedExit.watch(reply)) {
            return runner.run(plan);
        }
    }

    private static Board board(Reply reply) {
        if (reply.quiet()) {
            return new SilentBoard();
        }
        return reply.live().<Board>map(terminal -> new LiveBoard(terminal, reply.colouredErr(), new TerminalSize()))
                .orElseGet(() -> new PlainBoard(reply.err()));
    }
}
