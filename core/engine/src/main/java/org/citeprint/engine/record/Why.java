// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.List;
import java.util.Optional;

/** Answers why a step ran the last time it ran, from the records of the runs. */
public final class Why {

    private final RunHistory history;

    /** Reads the records of a workspace. */
    public Why(RunHistory history) {
        this.history = history;
    }

    /**
     * An answer.
     *
     * @param step the step asked for
     * @param summary one sentence
     * @param changes what changed, one line each
     */
    public record Answer(String step, String summary, List<String> changes) {

        public Answer {
            changes = List.copyOf(changes);
        }
    }

    /** A step of a run. */
    private record Seen(String run, StepRecord step) {

        boolean ran() {
            return step.status() != StepStatus.CACHED;
        }
    }

    /** Why the step ran, or that it was cached, or that it never ran. */
    public Answer ask(String step) {
        List<Seen> seen = history.newestFirst()
                .flatMap(run -> run.step(step).map(record -> new Seen(run.id(), record)).stream())
                .filter(entry -> entry.step().key().isPresent())
                .toList();
        Optional<Seen> last = seen.stream().filter(Seen::ran).findFirst();
        if (seen.isEmpty()) {
            return new Answer(step, "step `" + step + "` has not run in this workspace", List.of());
        }
        if (last.isEmpty()) {
            return new Answer(step, "step `" + step + "` was taken from the store in run " + seen.getFirst().run()
                    + "; the record of the run that put it there is gone", List.of());
        }
        return explain(seen, last.get());
    }

    private static Answer explain(List<Seen> seen, Seen last) {
        String step = last.step().step();
        String cached = seen.getFirst().ran() ? "" : "taken from the store since; ";
        List<Seen> earlier = seen.subList(seen.indexOf(last) + 1, seen.size());
        if (earlier.isEmpty()) {
            return new Answer(step, cached + "step `" + step + "` ran for the first time in run " + last.run(),
                    List.of());
        }
        Seen before = earlier.getFirst();
        if (before.step().key().equals(last.step().key())) {
            String reason = before.step().status() == StepStatus.FAILED
                    ? "it had failed before"
                    : before.step().status() == StepStatus.CANCELLED
                            ? "it had been stopped before"
                            : "its result was missing or damaged in the store";
            return new Answer(step, cached + "step `" + step + "` ran in run " + last.run()
                    + " though nothing it depends on had changed: " + reason, List.of());
        }
        return new Answer(step, cached + "step `" + step + "` ran in run " + last.run() + " because, since run "
                + before.run() + ":", KeyChanges.between(before.step(), last.step()));
    }
}
