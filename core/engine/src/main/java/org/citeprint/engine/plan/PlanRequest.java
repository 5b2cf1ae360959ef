// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.pipeline.FlowText;
import org.citeprint.engine.pipeline.Yaml;

/**
 * What to plan.
 *
 * @param pipelineFile the pipeline as the user wrote it; positions show it in this form
 * @param params values for parameters, as texts
 * @param paramsFile values for parameters as a file gives them; {@code params} goes before it
 * @param outputFolder what publications are relative to
 * @param environment the environment variables
 * @param literals names of files that are no patterns, whatever signs they have
 */
public record PlanRequest(Path pipelineFile, Map<String, String> params, Yaml.Entries paramsFile, Path outputFolder,
        Map<String, String> environment, Set<String> literals) {

    private static final Yaml.Entries NO_FILE = Yaml.Entries.none(Position.of(""));

    public PlanRequest {
        literals = Set.copyOf(literals);
    }

    /** Names with signs of patterns are patterns. */
    public PlanRequest(Path pipelineFile, Map<String, String> params, Path outputFolder,
            Map<String, String> environment) {
        this(pipelineFile, params, NO_FILE, outputFolder, environment, Set.of());
    }

    /** With the environment of this process. */
    public PlanRequest(Path pipelineFile, Map<String, String> params, Path outputFolder) {
        this(pipelineFile, params, outputFolder, System.getenv());
    }

    /** Without values for parameters; publications go to the current folder. */
    public static PlanRequest of(Path pipelineFile) {
        return new PlanRequest(pipelineFile, Map.of(), Path.of(""));
    }

    /** The same with values from a file. */
    public PlanRequest with(Yaml.Entries file) {
        return new PlanRequest(pipelineFile, params, file, outputFolder, environment, literals);
    }

    /** The same with names of files that are no patterns. */
    public PlanRequest withLiterals(Set<String> names) {
        return new PlanRequest(pipelineFile, params, paramsFile, outputFolder, environment, names);
    }

    /** All values that are given, as the command line would take them. */
    SortedMap<String, String> given() {
        SortedMap<String, String> given = new TreeMap<>();
        paramsFile.values().forEach(entry -> given.put(entry.name(), FlowText.argument(entry.value())));
        given.putAll(params);
        return given;
    }
}
