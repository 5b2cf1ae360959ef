// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.nio.file.Path;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.StepStatus;
import org.citeprint.engine.run.RunListener;

/**
 * Shows a run on a board.
 *
 * @param board the board
 */
public record BoardListener(Board board) implements RunListener {

    @Override
    public void started(Plan plan, String run, Path folder) {
        plan.steps().forEach(step -> board.add(step.id(), step.operation().name()));
    }

    @Override
    public void stepRunning(String step) {
        board.begin(step);
    }

    @Override
    public void stepProgress(String step, String phase, long done, long total) {
        board.progress(step, phase, done, total);
    }

    @Override
    public void stepEnded(StepRecord step) {
        board.end(step.step(), mark(step.status()));
    }

    @Override
    public void ended(RunRecord run) {
        board.close();
    }

    private static Mark mark(StepStatus status) {
        return switch (status) {
            case CACHED -> Mark.CACHED;
            case DONE -> Mark.DONE;
            case FAILED -> Mark.FAILED;
            case SKIPPED, CANCELLED -> Mark.SKIPPED;
        };
    }
}
