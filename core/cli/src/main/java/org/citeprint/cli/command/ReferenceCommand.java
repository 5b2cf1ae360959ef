// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.schema.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the reference of all operations, so that a team has pages of its own plugins too. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Write one Markdown page for each operation at hand, and an index.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint reference docs/reference", "",
            "Pages are replaced; nothing is deleted.", "",
            "Exit codes: 0 written, 4 cannot write, 5 a plugin cannot be used."})
final class ReferenceCommand extends EngineCommand {

    @Parameters(
            paramLabel = "DIR",
            description = "The folder of the pages; made when absent.") private Path folder = Path
                    .of("");

    ReferenceCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        SortedMap<String, String> pages = Reference.of(workbench.catalog());
        try {
            write(pages);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("CP-6013", "cannot write pages to `" + folder + "`: " + e,
                    "name a folder that can be written"));
        }
        if (reply.json()) {
            reply.document(Map.of("folder", folder.toString(), "pages", pages.keySet()));
        } else if (!reply.quiet()) {
            reply.out().println(pages.size() + " pages in " + folder);
        }
        return ExitCode.DONE;
    }

    private void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }
}
