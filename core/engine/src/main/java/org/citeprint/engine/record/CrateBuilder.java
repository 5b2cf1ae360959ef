// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells a run in the words of RO-Crate 1.3 with the Provenance Run Crate 0.6 profile: one {@code CreateAction} for the
 * run and one for each step, files with digests, options as {@code PropertyValue}s.
 *
 * @see <a href="https://www.researchobject.org/workflow-run-crate/">Workflow Run RO-Crate</a>
 */
final class CrateBuilder {

    static final String FILE = "ro-crate-metadata.json";

    private static final String PROFILES = "https://w3id.org/ro/wfrun/";
    private static final String PRODUCT = "#citeprint";
    private static final String ENGINE = "#engine";
    private static final String RUN = "#run";

    private final RunRecord run;
    private final CrateGraph graph = new CrateGraph();

    CrateBuilder(RunRecord run) {
        this.run = run;
    }

    Map<String, Object> build() {
        addHead();
        addRun();
        run.steps().forEach(step -> new CrateStep(run, step, graph).add());
        run.published().forEach(this::addPublished);
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", List.of("https://w3id.org/ro/crate/1.3/context",
                "https://w3id.org/ro/terms/workflow-run/context"));
        crate.put("@graph", graph.entities());
        return crate;
    }

    private void addHead() {
        Map<String, Object> descriptor = graph.entity(FILE, "CreativeWork");
        descriptor.put("conformsTo", CrateGraph.reference("https://w3id.org/ro/crate/1.3"));
        descriptor.put("about", CrateGraph.reference("./"));
        Map<String, Object> root = graph.entity("./", "Dataset");
        root.put("name", "Run " + run.id() + " of " + run.pipeline());
        root.put("description", "What went into a run of a Citeprint pipeline, what was done, and what came out.");
        root.put("datePublished", run.started());
        root.put("license", "The licences of the inputs apply.");
        root.put("conformsTo", Stream.of("process", "workflow", "provenance")
                .map(name -> CrateGraph.reference(PROFILES + name + "/0.6")).toList());
        root.put("mainEntity", CrateGraph.reference(pipeline()));
        root.put("mentions", List.of(CrateGraph.reference(RUN), CrateGraph.reference(ENGINE)));
        root.put("hasPart", Stream.concat(Stream.of(pipeline()), blocks()).map(CrateGraph::reference).toList());
        blocks().forEach(block -> graph.entity(block, "File", "SoftwareSourceCode"));
        addPipeline();
    }

    private void addPipeline() {
        Map<String, Object> pipeline = graph.entity(pipeline(), "File", "SoftwareSourceCode", "ComputationalWorkflow",
                "HowTo");
        pipeline.put("name", run.pipeline());
        pipeline.put("programmingLanguage", CrateGraph.reference(PRODUCT));
        pipeline.put("step", each(CrateIds::howTo));
        pipeline.put("hasPart", each(CrateIds::operation));
        Map<String, Object> product = graph.entity(PRODUCT, "SoftwareApplication", "ComputerLanguage");
        product.put("name", run.product());
        Map<String, Object> engine = graph.entity(ENGINE, "OrganizeAction");
        engine.put("instrument", CrateGraph.reference(PRODUCT));
        engine.put("object", each(CrateIds::control));
        engine.put("result", CrateGraph.reference(RUN));
        engine.put("environment", graph.properties("environment", run.environment()));
    }

    private List<Object> each(Function<StepRecord, String> id) {
        return run.steps().stream().map(id).distinct().<Object>map(CrateGraph::reference).toList();
    }

    private void addRun() {
        Map<String, Object> action = graph.entity(RUN, "CreateAction");
        action.put("name", "Run of " + run.pipeline());
        action.put("instrument", CrateGraph.reference(pipeline()));
        CrateStep.times(action, run.started(), run.millis());
        action.put("actionStatus", CrateStep.status(run.status() == RunStatus.DONE));
        action.put("description", "exit status " + run.status().exitCode());
        List<Object> objects = new ArrayList<>(run.steps().stream().flatMap(step -> step.files().stream())
                .map(file -> CrateGraph.reference(CrateIds.input(file))).distinct().toList());
        objects.addAll(graph.properties("param", run.params()));
        action.put("object", objects);
        action.put("result",
                run.published().stream().map(file -> CrateGraph.reference(CrateIds.published(file))).toList());
    }

    private void addPublished(PublishedFile file) {
        Map<String, Object> entity = graph.entity(CrateIds.published(file), "File");
        entity.put("name", file.name());
        entity.put("encodingFormat", file.mediaType());
        entity.put("contentSize", file.size());
        entity.put("sha256", file.sha256());
    }

    private String pipeline() {
        return CrateIds.path(run.file());
    }

    private Stream<String> blocks() {
        return run.call().stream().flatMap(call -> call.blocks().stream()).map(CrateIds::path);
    }
}
