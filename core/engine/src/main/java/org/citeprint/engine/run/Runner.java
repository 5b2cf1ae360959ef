// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.PluginInfo;
import org.citeprint.engine.log.RunLog;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.RecordWriter;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.StepStatus;
import org.citeprint.engine.store.FileProblems;
import org.citeprint.engine.store.Workspace;

/**
 * Runs one plan in a workspace. {@link #run} returns when everything is done, failed or stopped and the record is
 * written; {@link #cancel} stops it from any other thread, as does an interrupt of the thread that runs it.
 */
public final class Runner {

    private final Workspace workspace;
    private final RunSettings settings;
    private final Events events;
    private final Cancellation cancellation = new Cancellation();

    /** For one run in a workspace opened for it. */
    public Runner(Workspace workspace, RunSettings settings, RunListener listener) {
        this.workspace = workspace;
        this.settings = settings;
        this.events = new Events(listener);
    }

    /**
     * Stops the run within five seconds.
     *
     * @param reason {@link RunStatus#INTERRUPTED} or {@link RunStatus#TERMINATED}
     */
    public void cancel(RunStatus reason) {
        cancellation.cancel(reason);
    }

    /**
     * Runs the plan. Whatever goes wrong in it is told in the record.
     *
     * @throws ProblemException when the workspace does not even take the folder of the run (CP-6001)
     */
    public RunRecord run(Plan plan) {
        Instant started = Instant.now();
        long nanos = System.nanoTime();
        Path folder = begin(started);
        try (RunLog _ = RunLog.open(folder.resolve("run.log"))) {
            events.tell(to -> to.started(plan, folder.getFileName().toString(), folder));
            RunRecord run = carryOut(plan, folder, started, nanos);
            RunRecord kept = keep(plan, run, folder);
            events.tell(to -> to.ended(kept));
            return kept;
        }
    }

    private Path begin(Instant started) {
        try {
            return new RunHistory(workspace.runs()).begin(started);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("CP-6001", "cannot write `" + workspace.runs()
                    + "` in the workspace: " + FileProblems.reason(e),
                    "make room or give the right to write there, or choose another folder with `--workspace`"));
        }
    }

    private RunRecord carryOut(Plan plan, Path folder, Instant started, long nanos) {
        DatasetCache datasets = new DatasetCache(workspace.objects());
        Publisher publisher = new Publisher(datasets, events);
        List<Problem> obstacles = Publisher.preflight(plan);
        Map<String, StepRecord> records = obstacles.isEmpty() ? steps(plan, datasets) : Map.of();
        workspace.sync();
        if (obstacles.isEmpty() && !cancellation.cancelled()) {
            publisher.publish(plan, records);
        }
        List<StepRecord> all = plan.steps().stream().map(step -> records.getOrDefault(step.id(), unfinished(step)))
                .toList();
        RunRecord run = new RunRecord(folder.getFileName().toString(), plan.name(),
                plan.fileName(), Optional.of(new PipelineCopy(plan).call()), settings.product(), status(all),
                started.toString(),
                (System.nanoTime() - nanos) / 1_000_000, environment(), all, publisher.published(), events.notes(),
                List.of());
        return run.with(obstacles).with(publisher.problems());
    }

    private Map<String, StepRecord> steps(Plan plan, DatasetCache datasets) {
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads(),
                Thread.ofPlatform().daemon().name("citeprint-worker-", 1).factory());
        try {
            SharedWorkers workers = new SharedWorkers(pool, settings.threads(), cancellation);
            Lineages lineages = new Lineages(plan, settings.product());
            StepRunner runner = new StepRunner(workspace, workers, cancellation, events, lineages, datasets);
            Scheduler scheduler = new Scheduler(plan.steps(), pool, cancellation, events);
            return scheduler.run(step -> runner.run(step, scheduler.records()));
        } finally {
            pool.shutdownNow();
        }
    }

    private StepRecord unfinished(PlannedStep step) {
        StepRecord blank = blank(step);
        return cancellation.cancelled() ? blank.ended(StepStatus.CANCELLED, List.of(), "", 0) : blank;
    }

    /** The record of a step that has not begun. */
    static StepRecord blank(PlannedStep step) {
        PluginInfo plugin = step.operation().plugin();
        return StepRecord.of(step.id(), step.operation().name(), plugin.id() + " " + plugin.version(),
                step.optionTexts());
    }

    private RunStatus status(List<StepRecord> steps) {
        return steps.stream().map(step -> RunStatus.of(step.problems())).reduce(cancellation.reason(), RunStatus::or);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String name : List.of("java.vm.name", "java.vm.version", "java.vendor", "os.name", "os.version",
                "os.arch")) {
            environment.put(name, System.getProperty(name, ""));
        }
        environment.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        environment.put("threads", Integer.toString(settings.threads()));
        return environment;
    }

    /** Writes the record beside a copy of the pipeline; what cannot be written becomes a problem of the run. */
    private static RunRecord keep(Plan plan, RunRecord run, Path folder) {
        try {
            new PipelineCopy(plan).into(folder);
            RecordWriter.write(run, folder);
            return run;
        } catch (IOException e) {
            return run.with(List.of(Problem.error("CP-6001", "cannot write `" + folder
                    + "` in the workspace: " + FileProblems.reason(e),
                    "make room or give the right to write there, or choose another folder with `--workspace`")));
        }
    }
}
