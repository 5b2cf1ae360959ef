// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.citeprint.engine.plan.PlanRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pipeline, and with what. */
final class PipelineOptions {

    @Parameters(
            paramLabel = "PIPELINE",
            arity = "0..1",
            description = "The pipeline. Default: pipeline.yaml here.") Path file = Path
                    .of("pipeline.yaml");

    @Option(
            names = {"-p",
                "--param"},
            paramLabel = "KEY=VALUE",
            description = "A value for a parameter of the pipeline; may be given several times.") Map<String, String> params = new LinkedHashMap<>();

    @Option(
            names = "--params",
            paramLabel = "FILE",
            description = "A YAML file with values for parameters; -p wins.") Optional<Path> paramsFile = Optional
                    .empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Publish below this folder. Default: the current one.") Path out = Path
                    .of("");

    @Mixin final WorkspaceOption workspace = new WorkspaceOption();

    /** What the planner is asked. */
    PlanRequest request(Map<String, String> environment) {
        PlanRequest request = new PlanRequest(file, params, out, environment);
        return paramsFile.map(path -> request.with(ParamsFile.read(path))).orElse(request);
    }
}
