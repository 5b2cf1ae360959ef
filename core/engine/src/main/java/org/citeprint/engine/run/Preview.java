// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.KeyChanges;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.StepStatus;
import org.citeprint.engine.store.Workspace;

/** Says what a run would do, without running or changing anything. */
public final class Preview {

    private final Workspace workspace;
    private final String product;

    /** A look into a workspace, with the same product as in {@link RunSettings}. */
    public Preview(Workspace workspace, String product) {
        this.workspace = workspace;
        this.product = product;
    }

    /** What would happen to a step. */
    public enum Prospect {
        /** Its outputs are in the store. */
        CACHED,
        /** It would run. */
        RUNS,
        /** It takes inputs from a step that runs; whether it must run too shows when those are there. */
        DEPENDS,
        /** It could not be carried out. */
        FAILS
    }

    /**
     * What would happen to one step.
     *
     * @param step its name
     * @param prospect in a word
     * @param reasons why, one line each, where that can be said
     * @param files the files it reads
     * @param problems why it could not be carried out
     */
    public record Entry(
            String step, Prospect prospect, List<String> reasons, List<InputFile> files, List<Problem> problems) {}

    /** What would happen to each step, in the order of the plan. */
    public List<Entry> of(Plan plan) {
        List<RunRecord> runs = new RunHistory(workspace.runs()).newestFirst().limit(10).toList();
        Lineages lineages = new Lineages(plan, product);
        Map<String, StepRecord> cached = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            entries.add(entry(step, cached, lineages, runs));
        }
        return List.copyOf(entries);
    }

    private Entry entry(PlannedStep step, Map<String, StepRecord> cached, Lineages lineages, List<RunRecord> runs) {
        try {
            List<InputFile> files = InputFiles.digest(step);
            List<String> running = Lineages.from(step).stream().filter(id -> !cached.containsKey(id)).toList();
            if (!running.isEmpty()) {
                return new Entry(step.id(), Prospect.DEPENDS,
                        running.stream().map(id -> "takes inputs from `" + id + "`").toList(), files, List.of());
            }
            StepKey key = StepKey.of(step, files, cached, lineages);
            StepRecord record = Runner.blank(step).with(key.digest(), key.components(), key.sources(), files);
            Reuse.Found found = new Reuse(workspace).find(step.id(), key.digest());
            found.action().ifPresent(action -> cached.put(step.id(), record.with(action)));
            return found.action().isPresent()
                    ? new Entry(step.id(), Prospect.CACHED, List.of(), files, List.of())
                    : new Entry(step.id(), Prospect.RUNS, reasons(record, found, runs), files, List.of());
        } catch (StepFailedException e) {
            return new Entry(step.id(), Prospect.FAILS, List.of(), List.of(), e.problems());
        }
    }

    private static List<String> reasons(StepRecord now, Reuse.Found found, List<RunRecord> runs) {
        if (found.note().isPresent()) {
            return List.of(found.note().get().message());
        }
        Optional<StepRecord> last = runs.stream().flatMap(run -> run.step(now.step()).stream())
                .filter(step -> step.key().isPresent()).findFirst();
        if (last.isEmpty()) {
            return List.of("it has not run yet");
        }
        if (last.get().key().equals(now.key())) {
            return List.of(last.get().status() == StepStatus.FAILED
                    ? "it failed the last time"
                    : "it was not finished the last time");
        }
        return KeyChanges.between(last.get(), now);
    }
}
