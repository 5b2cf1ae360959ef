// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import com.google.common.net.UrlEscapers;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.engine.store.Action.StoredOutput;

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
    private final Map<String, Map<String, Object>> graph = new LinkedHashMap<>();

    CrateBuilder(RunRecord run) {
        this.run = run;
    }

    Map<String, Object> build() {
        addHead();
        addRun();
        run.steps().forEach(this::addStep);
        run.published().forEach(this::addPublished);
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", List.of("https://w3id.org/ro/crate/1.3/context",
                "https://w3id.org/ro/terms/workflow-run/context"));
        crate.put("@graph", List.copyOf(graph.values()));
        return crate;
    }

    private void addHead() {
        Map<String, Object> descriptor = entity(FILE, "CreativeWork");
        descriptor.put("conformsTo", reference("https://w3id.org/ro/crate/1.3"));
        descriptor.put("about", reference("./"));
        Map<String, Object> root = entity("./", "Dataset");
        root.put("name", "Run " + run.id() + " of " + run.pipeline());
        root.put("description", "What went into a run of a Citeprint pipeline, what was done, and what came out.");
        root.put("datePublished", run.started());
        root.put("license", "The licences of the inputs apply.");
        root.put("conformsTo", Stream.of("process", "workflow", "provenance")
                .map(name -> reference(PROFILES + name + "/0.6")).toList());
        root.put("mainEntity", reference(pipeline()));
        root.put("mentions", List.of(reference(RUN), reference(ENGINE)));
        root.put("hasPart", Stream.of(Stream.of(pipeline()), blocks(), run.published().stream()
                .map(CrateBuilder::published)).flatMap(ids -> ids).map(CrateBuilder::reference).toList());
        blocks().forEach(block -> entity(block, "File", "SoftwareSourceCode"));
        addPipeline();
    }

    private void addPipeline() {
        Map<String, Object> pipeline = entity(pipeline(), "File", "SoftwareSourceCode", "ComputationalWorkflow",
                "HowTo");
        pipeline.put("name", run.pipeline());
        pipeline.put("programmingLanguage", reference(PRODUCT));
        pipeline.put("step", each(CrateBuilder::howTo));
        pipeline.put("hasPart", each(CrateBuilder::operation));
        Map<String, Object> product = entity(PRODUCT, "SoftwareApplication", "ComputerLanguage");
        product.put("name", run.product());
        Map<String, Object> engine = entity(ENGINE, "OrganizeAction");
        engine.put("instrument", reference(PRODUCT));
        engine.put("object", each(CrateBuilder::control));
        engine.put("result", reference(RUN));
        engine.put("environment", properties("environment", run.environment()));
    }

    private List<Object> each(Function<StepRecord, String> id) {
        return run.steps().stream().map(id).distinct().<Object>map(CrateBuilder::reference).toList();
    }

    private void addRun() {
        Map<String, Object> action = entity(RUN, "CreateAction");
        action.put("name", "Run of " + run.pipeline());
        action.put("instrument", reference(pipeline()));
        times(action, run.started(), run.millis());
        action.put("actionStatus", status(run.status() == RunStatus.DONE));
        action.put("description", "exit status " + run.status().exitCode());
        List<Object> objects = new ArrayList<>(run.steps().stream().flatMap(step -> step.files().stream())
                .map(file -> reference(input(file))).distinct().toList());
        objects.addAll(properties("param", run.params()));
        action.put("object", objects);
        action.put("result", run.published().stream().map(file -> reference(published(file))).toList());
    }

    private void addStep(StepRecord step) {
        Map<String, Object> howTo = entity(howTo(step), "HowToStep");
        howTo.put("name", step.step());
        howTo.put("workExample", reference(operation(step)));
        howTo.put("position", Integer.toString(run.steps().indexOf(step) + 1));
        Map<String, Object> control = entity(control(step), "ControlAction");
        control.put("instrument", reference(howTo(step)));
        control.put("object", reference(action(step)));
        Map<String, Object> plugin = entity(id("plugin", step.plugin()), "SoftwareApplication");
        plugin.put("name", step.plugin());
        plugin.put("sha256", step.components().getOrDefault("plugin-digest", ""));
        Map<String, Object> operation = entity(operation(step), "SoftwareApplication");
        operation.put("name", step.operation());
        operation.put("isPartOf", reference(id("plugin", step.plugin())));
        step.files().forEach(this::addInput);
        step.outputs().forEach(this::addOutput);
        addAction(step);
    }

    private void addAction(StepRecord step) {
        Map<String, Object> action = entity(action(step), "CreateAction");
        action.put("name", step.step() + ": " + step.operation());
        action.put("instrument", reference(operation(step)));
        if (!step.started().isEmpty()) {
            times(action, step.started(), step.millis());
        }
        action.put("actionStatus", status(step.status().succeeded()));
        action.put("description", step.status().name().toLowerCase(java.util.Locale.ROOT));
        List<Object> objects = new ArrayList<>();
        step.files().forEach(file -> objects.add(reference(input(file))));
        inputObjects(step).forEach(sha256 -> objects.add(reference(id("object", sha256))));
        objects.addAll(properties("option/" + step.step(), step.options()));
        action.put("object", objects);
        action.put("result", step.outputs().stream().map(output -> reference(id("object", output.object().sha256())))
                .toList());
        action.put("additionalProperty", ledger(step));
        if (!step.problems().isEmpty()) {
            action.put("error", step.problems().stream().map(Object::toString).toList());
        }
    }

    private void addInput(InputFile file) {
        Map<String, Object> entity = entity(input(file), "File");
        entity.put("name", file.name());
        entity.put("contentSize", file.size());
        entity.put("sha256", file.sha256());
    }

    private void addOutput(StoredOutput output) {
        Map<String, Object> entity = entity(id("object", output.object().sha256()), "CreativeWork");
        entity.put("name", output.name());
        entity.put("additionalType", output.kind());
        entity.put("contentSize", output.object().size());
        entity.put(output.object().namedByBytes() ? "sha256" : "identifier", output.object().sha256());
    }

    private void addPublished(PublishedFile file) {
        Map<String, Object> entity = entity(published(file), "File");
        entity.put("name", file.name());
        entity.put("encodingFormat", file.mediaType());
        entity.put("contentSize", file.size());
        entity.put("sha256", file.sha256());
    }

    private List<Object> ledger(StepRecord step) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (LedgerEntry entry : step.ledger().entries()) {
            entries.put(entry.subject() + ", " + entry.unit(), "read " + entry.read() + ", kept " + entry.kept()
                    + ", merged " + entry.merged() + ", rejected " + entry.rejected()
                    + (entry.quarantined() > 0 ? ", quarantined " + entry.quarantined() : ""));
        }
        return properties("ledger/" + step.step(), entries);
    }

    private List<Object> properties(String prefix, Map<String, String> values) {
        List<Object> references = new ArrayList<>();
        values.forEach((name, value) -> {
            String id = id(prefix, name);
            Map<String, Object> property = entity(id, "PropertyValue");
            property.put("name", name);
            property.put("value", value);
            references.add(reference(id));
        });
        return references;
    }

    private Map<String, Object> entity(String id, String... types) {
        Map<String, Object> entity = graph.computeIfAbsent(id, key -> new LinkedHashMap<>());
        entity.put("@id", id);
        entity.put("@type", types.length == 1 ? types[0] : List.of(types));
        return entity;
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    private static void times(Map<String, Object> action, String started, long millis) {
        action.put("startTime", started);
        action.put("endTime", Instant.parse(started).plusMillis(millis).toString());
    }

    private static Map<String, Object> status(boolean done) {
        return reference("http://schema.org/" + (done ? "CompletedActionStatus" : "FailedActionStatus"));
    }

    /** The digests of the outputs a step took, as its sources name them. */
    private List<String> inputObjects(StepRecord step) {
        return step.sources().values().stream().distinct().flatMap(from -> run.steps().stream()
                .flatMap(other -> other.outputs().stream()
                        .filter(output -> from.equals(other.step()) || from.equals(other.step() + "." + output.name()))
                        .map(output -> output.object().sha256())))
                .distinct().toList();
    }

    private String pipeline() {
        return path(run.file());
    }

    private Stream<String> blocks() {
        return run.call().stream().flatMap(call -> call.blocks().stream()).map(CrateBuilder::path);
    }

    private static String path(String file) {
        return UrlEscapers.urlPathSegmentEscaper().escape(file).replace("%2F", "/");
    }

    private static String id(String kind, String name) {
        return "#" + UrlEscapers.urlFragmentEscaper().escape(kind + "/" + name);
    }

    private static String howTo(StepRecord step) {
        return id("how-to", step.step());
    }

    private static String control(StepRecord step) {
        return id("control", step.step());
    }

    private static String action(StepRecord step) {
        return id("step", step.step());
    }

    private static String operation(StepRecord step) {
        return id("operation", step.operation());
    }

    private static String input(InputFile file) {
        return id("file", file.name());
    }

    private static String published(PublishedFile file) {
        return Path.of(file.path()).toUri().toString();
    }
}
