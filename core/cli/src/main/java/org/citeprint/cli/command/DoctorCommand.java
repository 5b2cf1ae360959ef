// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.board.Patience;
import org.citeprint.cli.doctor.Doctor;
import org.citeprint.cli.doctor.Finding;
import org.citeprint.cli.doctor.Installation;
import org.citeprint.cli.doctor.Training;
import org.citeprint.cli.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at the machine and the installation. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Look at Java, memory, folders, plugins and the cache of loaded classes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint doctor", "  citeprint doctor --train    once after installing: commands start faster", "",
            "Exit codes: 0 all is well, 4 the installation cannot be written, 5 something does not work."})
final class DoctorCommand extends EngineCommand {

    @Option(
            names = "--train",
            description = "Load classes in advance for this Java; writes to the installation.") private boolean train;

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    DoctorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) throws IOException, InterruptedException {
        if (train) {
            Training training = new Training(Installation.find().orElseThrow(DoctorCommand::notInstalled));
            try (Patience _ = Patience.during("training", reply.live())) {
                training.run();
            }
        }
        List<Finding> findings = Doctor.examine(workspace.folder, workbench.catalog());
        if (reply.json()) {
            reply.document(findings);
        } else if (!reply.quiet()) {
            TextTable table = new TextTable();
            findings.forEach(finding -> table.row(finding.state().name().toLowerCase(Locale.ROOT), finding.subject(),
                    finding.text()));
            table.print(reply.out());
        }
        boolean well = findings.stream().noneMatch(finding -> finding.state() == Finding.State.BAD);
        return well || train ? ExitCode.DONE : ExitCode.PLUGIN;
    }

    private static ProblemException notInstalled() {
        return new ProblemException(Problem.error("CP-7012", "there is no installation to train",
                "start Citeprint with its launcher"));
    }
}
