// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.schema.PipelineSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the schema of pipelines. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Write the JSON Schema of pipelines with the operations at hand: editors check and complete with it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint schema > pipeline.schema.json",
            "  # yaml-language-server: $schema=pipeline.schema.json     first line of the pipeline", "",
            "Exit codes: 0 written, 4 cannot write."})
final class SchemaCommand extends EngineCommand {

    @Option(names = "--block", description = "The schema of blocks instead.") private boolean block;

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        PipelineSchema schema = PipelineSchema.of(workbench.catalog());
        reply.out().print(PipelineSchema.text(block ? schema.block() : schema.pipeline()));
        return ExitCode.DONE;
    }
}
