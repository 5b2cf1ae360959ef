// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.store.Workspace;
import picocli.CommandLine.Option;

/** Where results and records are kept. */
final class WorkspaceOption {

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Where results are kept. Default: .citeprint.") Path folder = Path
                    .of(".citeprint");

    /** The records of its runs. */
    RunHistory history() {
        try (Workspace workspace = Workspace.view(folder)) {
            return new RunHistory(workspace.runs());
        }
    }
}
