// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.api.operation.Workers;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.codec.Codec;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.StepStatus;
import org.citeprint.engine.store.Action;
import org.citeprint.engine.store.Action.StoredOutput;
import org.citeprint.engine.store.Batch;
import org.citeprint.engine.store.DamagedEntryException;
import org.citeprint.engine.store.Workspace;

/** Carries out one step: digest the files, make the key, look it up, and compute only what is not there. */
final class StepRunner {

    private final Workspace workspace;
    private final Workers workers;
    private final Cancellation cancellation;
    private final Events events;
    private final Lineages lineages;
    private final DatasetCache datasets;
    private final Reuse reuse;
    private final OperatorCall call;

    StepRunner(Workspace workspace, Workers workers, Cancellation cancellation, Events events, Lineages lineages,
            DatasetCache datasets) {
        this.workspace = workspace;
        this.workers = workers;
        this.cancellation = cancellation;
        this.events = events;
        this.lineages = lineages;
        this.datasets = datasets;
        this.reuse = new Reuse(workspace);
        this.call = new OperatorCall(cancellation, events);
    }

    /** What became of the step; never throws. */
    StepRecord run(PlannedStep step, Map<String, StepRecord> before) {
        Attempt attempt = new Attempt(step, before);
        events.tell(to -> to.stepStarted(step.id()));
        try {
            return attempt.end(attempt.perform(), List.of());
        } catch (StepFailedException e) {
            return attempt.end(StepStatus.FAILED, e.problems());
        } catch (CancellationException e) {
            return attempt.end(StepStatus.CANCELLED, List.of());
        } catch (ProblemException e) {
            return attempt.end(cancellation.cancelled() ? StepStatus.CANCELLED : StepStatus.FAILED, e.problems());
        } catch (Throwable e) {
            return cancellation.cancelled()
                    ? attempt.end(StepStatus.CANCELLED, List.of())
                    : attempt.end(StepStatus.FAILED, List.of(defect(step, e)));
        }
    }

    private static Problem defect(PlannedStep step, Throwable e) {
        if (e instanceof UncheckedIOException && e.getCause() instanceof DamagedEntryException damage) {
            return DatasetCache.damaged(damage);
        }
        Events.defect("the runner failed in step " + step.id(), e);
        return e instanceof OutOfMemoryError
                ? Problem.error("CP-5009", step.position(), "memory ran out in step `" + step.id() + "`",
                        "give Java more with `-Xmx`, or use fewer threads or less data")
                : Problem.error("CP-7001", step.position(), "step `" + step.id() + "` met a defect of Citeprint: " + e,
                        "report it with the run's `run.log`");
    }

    /** One step on its way, with what is known of it so far. */
    private final class Attempt {

        private final PlannedStep step;
        private final Map<String, StepRecord> before;
        private final Instant started = Instant.now();
        private final long nanos = System.nanoTime();
        private StepRecord record;

        Attempt(PlannedStep step, Map<String, StepRecord> before) {
            this.step = step;
            this.before = before;
            this.record = Runner.blank(step);
        }

        StepRecord end(StepStatus status, List<Problem> problems) {
            return record.ended(status, problems, started.toString(), (System.nanoTime() - nanos) / 1_000_000);
        }

        StepStatus perform() throws StepFailedException {
            cancellation.check();
            FileStamps stamps = FileStamps.of(step);
            List<InputFile> files = InputFiles.digest(step);
            StepKey key = StepKey.of(step, files, before, lineages);
            String digest = key.digest();
            record = record.with(digest, key.components(), key.sources(), files);
            Reuse.Found found = reuse.find(step.id(), digest);
            found.note().ifPresent(events::note);
            record = record
                    .with(found.action().isPresent() ? found.action().get() : compute(digest, key, files, stamps));
            List<Problem> failed = new Expectations(step.id(), record.outputs(), record.ledger())
                    .failed(step.expectations());
            if (!failed.isEmpty()) {
                throw new StepFailedException(failed);
            }
            return found.action().isPresent() ? StepStatus.CACHED : StepStatus.DONE;
        }

        private Action compute(String digest, StepKey key, List<InputFile> files, FileStamps stamps)
                throws StepFailedException {
            events.running(step.id());
            Object inputs = new Inputs(datasets, lineages).assemble(step, before);
            StepContext context = new StepContext(step, workers, cancellation, events);
            SequencedMap<String, Dataset> outputs = Outputs.of(step, call.run(step, inputs, context));
            Ledger ledger = context.ledger();
            requireBalance(ledger);
            if (!stamps.proveSame()) {
                InputFiles.requireSame(step, files);
            }
            cancellation.check();
            List<StoredOutput> stored = store(outputs);
            Action action = new Action(digest, key.components(), stored, ledger, context.warnings(), files,
                    (System.nanoTime() - nanos) / 1_000_000);
            workspace.actions().put(action);
            return action;
        }

        private List<StoredOutput> store(SequencedMap<String, Dataset> outputs) {
            List<StoredOutput> stored = new ArrayList<>();
            try (Batch batch = workspace.objects().begin()) {
                outputs.forEach((name, dataset) -> stored.add(new StoredOutput(name, Codec.kind(dataset),
                        datasets.put(dataset, batch), dataset.measures())));
                batch.commit();
            }
            return stored;
        }

        private void requireBalance(Ledger ledger) throws StepFailedException {
            List<Problem> problems = ledger.entries().stream().filter(entry -> !entry.balances())
                    .map(this::imbalance).toList();
            if (!problems.isEmpty()) {
                throw new StepFailedException(problems);
            }
        }

        private Problem imbalance(LedgerEntry entry) {
            return Problem.error("CP-5004", step.position(), OperatorCall.plugin(step) + " lost count in step `"
                    + step.id() + "`: of " + entry.read() + " " + entry.unit() + " in `" + entry.subject()
                    + "` it kept "
                    + entry.kept() + ", merged " + entry.merged()
                    + (entry.quarantined() > 0
                            ? ", rejected " + entry.rejected() + " and quarantined " + entry.quarantined()
                            : " and rejected " + entry.rejected()),
                    "the result is not to be trusted and was thrown away; report it to the author of the plugin");
        }
    }
}
