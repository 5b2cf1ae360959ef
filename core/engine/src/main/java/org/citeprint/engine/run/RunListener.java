// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.nio.file.Path;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.PublishedFile;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepRecord;

/** Watches a run. Calls come from several threads, one at a time; they must be short and must not throw. */
public interface RunListener {

    /** Watches nothing. */
    RunListener NONE = new RunListener() {};

    /** The run begins; its record will be in the folder. */
    default void started(Plan plan, String run, Path folder) {}

    /** A step has all it needs and waits for a thread. */
    default void stepQueued(String step) {}

    /** The inputs of a step are being digested and looked up. */
    default void stepStarted(String step) {}

    /** A step was not in the store: its operation runs. */
    default void stepRunning(String step) {}

    /** How far a step is; {@code total} is 0 when not known. At most ten times a second for each step. */
    default void stepProgress(String step, String phase, long done, long total) {}

    /** A step warns of something; cached steps repeat their warnings. */
    default void stepWarned(String step, Problem warning) {}

    /** A step has ended: cached, done, failed, skipped or cancelled. */
    default void stepEnded(StepRecord step) {}

    /** Something the user should know that belongs to no operation, such as a damaged entry of the store. */
    default void noted(Problem note) {}

    /** A file was published, or held the right bytes already. */
    default void published(PublishedFile file) {}

    /** The run has ended and its record is written. */
    default void ended(RunRecord run) {}
}
