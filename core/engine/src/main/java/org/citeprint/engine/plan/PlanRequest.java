// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What to plan.
 *
 * @param pipelineFile the pipeline as the user wrote it; positions show it in this form
 * @param params values for parameters, as texts
 * @param outputFolder what publications are relative to
 * @param environment the environment variables
 * @param literals names of files that are no patterns, whatever signs they have
 */
public record PlanRequest(Path pipelineFile, Map<String, String> params, Path outputFolder,
        Map<String, String> environment, Set<String> literals) {

    public PlanRequest {
        literals = Set.copyOf(literals);
    }

    /** Names with signs of patterns are patterns. */
    public PlanRequest(Path pipelineFile, Map<String, String> params, Path outputFolder,
            Map<String, String> environment) {
        this(pipelineFile, params, outputFolder, environment, Set.of());
    }

    /** With the environment of this process. */
    public PlanRequest(Path pipelineFile, Map<String, String> params, Path outputFolder) {
        this(pipelineFile, params, outputFolder, System.getenv());
    }

    /** Without values for parameters; publications go to the current folder. */
    public static PlanRequest of(Path pipelineFile) {
        return new PlanRequest(pipelineFile, Map.of(), Path.of(""));
    }
}
