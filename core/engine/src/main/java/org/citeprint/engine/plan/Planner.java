// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.file.Globs;
import org.citeprint.engine.pipeline.Expander;
import org.citeprint.engine.pipeline.Pipeline;
import org.citeprint.engine.pipeline.PipelineReader;
import org.citeprint.engine.pipeline.Scope;

/**
 * Reads a pipeline and checks everything that can be known before it runs: its form, operations, options, files, edges,
 * fields, publications. Whatever the user got wrong comes back as a problem with its place; nothing is thrown.
 */
public final class Planner {

    /** Plans a pipeline with the operations of a catalog. */
    public Planned plan(PlanRequest request, OperationCatalog catalog) {
        Problems problems = new Problems();
        String file = request.pipelineFile().toString().replace('\\', '/');
        Optional<Plan> plan = new PipelineReader(problems).pipeline(file, request.pipelineFile())
                .map(pipeline -> check(pipeline, request, catalog, problems));
        return new Planned(problems.hasErrors() ? Optional.empty() : plan, problems.sorted());
    }

    private static Plan check(Pipeline pipeline, PlanRequest request, OperationCatalog catalog, Problems problems) {
        Path folder = request.pipelineFile().toAbsolutePath().normalize().resolveSibling("");
        Scope scope = new Expander(request.environment(), problems).expand(pipeline, request.params(),
                request.paramsFile());
        Operations operations = new Operations(catalog, problems);
        References references = new References(operations, problems);
        StepDrafter drafter = new StepDrafter(pipeline, scope, new Globs(folder, request.literals()), references,
                problems);
        List<StepDraft> drafts = scope.operations().stream().map(drafter::draft).flatMap(Optional::stream).toList();
        drafter.checkUnused();
        references.checkBlocks(scope);
        new FieldCheck(drafts, problems).check();
        List<StepDraft> ordered = new StepOrder(problems).order(drafts);
        List<Publication> publications = new PublicationReader(references, request.outputFolder(), drafts, problems)
                .read(pipeline, scope);
        operations.tellOfPlugins();
        List<PlannedStep> steps = ordered.stream().map(StepDraft::planned).flatMap(Optional::stream).toList();
        List<Path> blocks = scope.blocks().stream().map(inside -> inside.body().path()).distinct().toList();
        return new Plan(pipeline.name(), request.pipelineFile(), steps, publications, request.given(),
                blocks);
    }
}
