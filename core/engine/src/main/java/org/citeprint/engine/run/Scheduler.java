// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.RunStatus;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.StepStatus;

/**
 * Runs the steps of a plan, each as soon as all it takes inputs from is done. A step that fails holds up only those
 * that depend on it. When the run is stopped, steps at work have a few seconds to notice; then they are left behind.
 */
final class Scheduler {

    private static final long LOOK_MILLIS = 20;
    private static final long GRACE_MILLIS = 4_000;

    private final List<PlannedStep> steps;
    private final ExecutorService pool;
    private final Cancellation cancellation;
    private final Events events;
    private final Map<String, StepRecord> records = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> waitsFor = new HashMap<>();
    private final BlockingQueue<StepRecord> ended = new LinkedBlockingQueue<>();
    private int atWork;

    Scheduler(List<PlannedStep> steps, ExecutorService pool, Cancellation cancellation, Events events) {
        this.steps = steps;
        this.pool = pool;
        this.cancellation = cancellation;
        this.events = events;
    }

    /** The records of all steps, by step; those that have not begun are not among them. */
    Map<String, StepRecord> run(Function<PlannedStep, StepRecord> work) {
        steps.forEach(step -> waitsFor.put(step.id(), new HashSet<>(Lineages.from(step))));
        begin(work);
        while (atWork > 0 && !cancellation.cancelled()) {
            next(LOOK_MILLIS).ifPresent(record -> {
                accept(record);
                begin(work);
            });
        }
        if (cancellation.cancelled()) {
            pool.shutdownNow();
            awaitGrace();
        }
        return records;
    }

    /** What has ended so far; steps use it as their surroundings. */
    Map<String, StepRecord> records() {
        return records;
    }

    private void begin(Function<PlannedStep, StepRecord> work) {
        for (PlannedStep step : steps) {
            if (waitsFor.getOrDefault(step.id(), Set.of("")).isEmpty()) {
                waitsFor.remove(step.id());
                atWork++;
                events.tell(to -> to.stepQueued(step.id()));
                pool.execute(() -> ended.add(work.apply(step)));
            }
        }
    }

    private Optional<StepRecord> next(long millis) {
        try {
            return Optional.ofNullable(ended.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            cancellation.cancel(RunStatus.INTERRUPTED);
            return Optional.empty();
        }
    }

    private void accept(StepRecord record) {
        atWork--;
        records.put(record.step(), record);
        events.ended(record);
        if (record.status().succeeded()) {
            waitsFor.values().forEach(missing -> missing.remove(record.step()));
        } else if (record.status() == StepStatus.FAILED) {
            skipDependants(record.step());
        }
    }

    private void skipDependants(String failed) {
        for (PlannedStep step : steps) {
            if (waitsFor.getOrDefault(step.id(), Set.of()).contains(failed)) {
                waitsFor.remove(step.id());
                StepRecord skipped = Runner.blank(step);
                records.put(step.id(), skipped);
                events.ended(skipped);
                skipDependants(step.id());
            }
        }
    }

    private void awaitGrace() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS);
        while (atWork > 0 && System.nanoTime() < end) {
            next(LOOK_MILLIS).ifPresent(this::accept);
            if (pool.isTerminated()) {
                atWork = Math.min(atWork, ended.size());
            }
        }
    }
}
