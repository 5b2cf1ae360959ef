// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.record.StepRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what happens: to the listener, one call at a time, and to the log. */
final class Events {

    private static final Logger LOG = LoggerFactory.getLogger("citeprint");

    private final RunListener listener;
    private final List<Problem> notes = new ArrayList<>();

    Events(RunListener listener) {
        this.listener = listener;
    }

    /** Tells the listener; one that throws is logged and otherwise ignored. */
    synchronized void tell(Consumer<RunListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            LOG.error("the listener failed", e);
        }
    }

    void note(Problem note) {
        synchronized (this) {
            notes.add(note);
        }
        LOG.warn("{}", note);
        tell(to -> to.noted(note));
    }

    synchronized List<Problem> notes() {
        return notes.stream().sorted(java.util.Comparator.comparing(Problem::toString)).toList();
    }

    void running(String step) {
        LOG.info("step {} runs", step);
        tell(to -> to.stepRunning(step));
    }

    void ended(StepRecord step) {
        LOG.info("step {}: {} after {} ms", step.step(), step.status(), step.millis());
        step.problems().forEach(problem -> LOG.error("step {}: {}", step.step(), problem));
        step.warnings().forEach(warning -> {
            LOG.warn("step {}: {}", step.step(), warning);
            tell(to -> to.stepWarned(step.step(), warning));
        });
        tell(to -> to.stepEnded(step));
    }

    static void defect(String what, Throwable cause) {
        LOG.error("{}", what, cause);
    }
}
