// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.engine.store.Action.StoredOutput;

/** Tells of one step of a run: what it was to do, with which plugin, what it took, and what came out. */
final class CrateStep {

    private final RunRecord run;
    private final StepRecord step;
    private final CrateGraph graph;

    CrateStep(RunRecord run, StepRecord step, CrateGraph graph) {
        this.run = run;
        this.step = step;
        this.graph = graph;
    }

    void add() {
        Map<String, Object> howTo = graph.entity(CrateIds.howTo(step), "HowToStep");
        howTo.put("name", step.step());
        howTo.put("workExample", CrateGraph.reference(CrateIds.operation(step)));
        howTo.put("position", Integer.toString(run.steps().indexOf(step) + 1));
        Map<String, Object> control = graph.entity(CrateIds.control(step), "ControlAction");
        control.put("instrument", CrateGraph.reference(CrateIds.howTo(step)));
        control.put("object", CrateGraph.reference(CrateIds.action(step)));
        Map<String, Object> plugin = graph.entity(CrateIds.plugin(step), "SoftwareApplication");
        plugin.put("name", step.plugin());
        plugin.put("sha256", step.components().getOrDefault("plugin-digest", ""));
        Map<String, Object> operation = graph.entity(CrateIds.operation(step), "SoftwareApplication");
        operation.put("name", step.operation());
        operation.put("isPartOf", CrateGraph.reference(CrateIds.plugin(step)));
        step.files().forEach(this::addInput);
        step.outputs().forEach(this::addOutput);
        addAction();
    }

    private void addAction() {
        Map<String, Object> action = graph.entity(CrateIds.action(step), "CreateAction");
        action.put("name", step.step() + ": " + step.operation());
        action.put("instrument", CrateGraph.reference(CrateIds.operation(step)));
        if (!step.started().isEmpty()) {
            times(action, step.started(), step.millis());
        }
        action.put("actionStatus", status(step.status().succeeded()));
        action.put("description", step.status().name().toLowerCase(Locale.ROOT));
        List<Object> objects = new ArrayList<>();
        step.files().forEach(file -> objects.add(CrateGraph.reference(CrateIds.input(file))));
        inputs().forEach(output -> objects.add(CrateGraph.reference(output)));
        objects.addAll(graph.properties("option/" + step.step(), step.options()));
        action.put("object", objects);
        action.put("result", step.outputs().stream().map(CrateIds::output).map(CrateGraph::reference).toList());
        action.put("additionalProperty", ledger());
        if (!step.problems().isEmpty()) {
            action.put("error", step.problems().stream().map(Object::toString).toList());
        }
    }

    private void addInput(InputFile file) {
        Map<String, Object> entity = graph.entity(CrateIds.input(file), "File");
        entity.put("name", file.name());
        entity.put("contentSize", file.size());
        entity.put("sha256", file.sha256());
    }

    private void addOutput(StoredOutput output) {
        Map<String, Object> entity = graph.entity(CrateIds.output(output), "CreativeWork");
        entity.put("name", output.name());
        entity.put("additionalType", output.kind());
        entity.put("contentSize", output.object().size());
        entity.put(output.object().namedByBytes() ? "sha256" : "identifier", output.object().sha256());
    }

    private List<Object> ledger() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (LedgerEntry entry : step.ledger().entries()) {
            entries.put(entry.subject() + ", " + entry.unit(), "read " + entry.read() + ", kept " + entry.kept()
                    + ", merged " + entry.merged() + ", rejected " + entry.rejected()
                    + (entry.quarantined() > 0 ? ", quarantined " + entry.quarantined() : ""));
        }
        return graph.properties("ledger/" + step.step(), entries);
    }

    /** The outputs of other steps that this one took, as its sources name them. */
    private List<String> inputs() {
        return step.sources().values().stream().distinct().flatMap(from -> run.steps().stream()
                .flatMap(other -> other.outputs().stream()
                        .filter(output -> from.equals(other.step()) || from.equals(other.step() + "." + output.name()))
                        .map(CrateIds::output)))
                .distinct().toList();
    }

    static void times(Map<String, Object> action, String started, long millis) {
        action.put("startTime", started);
        action.put("endTime", Instant.parse(started).plusMillis(millis).toString());
    }

    static Map<String, Object> status(boolean done) {
        return CrateGraph.reference("http://schema.org/" + (done ? "CompletedActionStatus" : "FailedActionStatus"));
    }
}
