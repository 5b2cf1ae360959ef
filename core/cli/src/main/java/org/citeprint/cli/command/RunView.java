// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.engine.record.PublishedFile;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepRecord;

/** A run as JSON. */
record RunView(int exitCode, String id, String pipeline, String file, Map<String, String> params,
        String status, String started, long millis,
        List<StepView> steps, List<PublishedFile> published, List<RefusalView.ProblemView> problems,
        List<RefusalView.ProblemView> notes) {

    /** A step of a run. */
    record StepView(String step, String operation, String status, Optional<String> key, long millis,
            List<LedgerEntry> ledger, List<RefusalView.ProblemView> warnings) {}

    static RunView of(RunRecord run) {
        return new RunView(run.status().exitCode(), run.id(), run.pipeline(), run.file(), run.params(),
                word(run.status()),
                run.started(), run.millis(), run.steps().stream().map(RunView::step).toList(), run.published(),
                RefusalView.ProblemView.all(run.allProblems()), RefusalView.ProblemView.all(run.notes()));
    }

    private static StepView step(StepRecord step) {
        return new StepView(step.step(), step.operation(), word(step.status()), step.key(), step.millis(),
                step.ledger().entries(), RefusalView.ProblemView.all(step.warnings()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
