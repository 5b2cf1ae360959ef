// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.Severity;
import org.citeprint.cli.board.Times;
import org.citeprint.engine.diagnostic.Printable;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.PublishedFile;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.record.StepStatus;

/**
 * What is said at the end of a run.
 *
 * @param plan what was run: warnings that name no place of a file are shown at their steps
 * @param reply where it is said
 */
record RunSummary(Plan plan, Reply reply) {

    private static final int SAMPLE = 5;

    /** Problems and warnings first, so that the last lines tell the outcome. */
    void show(RunRecord run) {
        reply.problems(run.allProblems());
        reply.problems(sample(run));
        if (reply.json()) {
            reply.document(RunView.of(run));
            return;
        }
        if (reply.quiet()) {
            run.published().forEach(file -> reply.out().println(file.path()));
            return;
        }
        PrintWriter out = reply.out();
        ledger(run).forEach(out::println);
        if (!run.published().isEmpty()) {
            TextTable files = new TextTable();
            run.published().forEach(file -> files.row(file.changed() ? "published" : "unchanged", file.path()));
            files.print(out);
        }
        out.println(outcome(run));
    }

    private List<Problem> sample(RunRecord run) {
        List<Problem> warnings = new ArrayList<>(run.notes());
        run.steps().forEach(step -> step.warnings().forEach(warning -> warnings.add(placed(step.step(), warning))));
        if (reply.verbose() || warnings.size() <= SAMPLE) {
            return warnings;
        }
        List<Problem> first = new ArrayList<>(warnings.subList(0, SAMPLE));
        first.add(new Problem("CP-5021", Severity.WARNING, more(warnings.subList(SAMPLE, warnings.size())),
                Optional.empty(), Optional.of("`citeprint log " + run.id() + " --json` has them all")));
        return first;
    }

    /** {@code 12 more warnings: CP-3003 (2), CP-3027 (10)}. */
    private static String more(List<Problem> warnings) {
        Map<String, Integer> codes = new TreeMap<>();
        warnings.forEach(warning -> codes.merge(warning.code(), 1, Integer::sum));
        return Counted.of(warnings.size(), "more warnings") + codes.entrySet().stream()
                .map(code -> code.getKey() + " (" + code.getValue() + ")").collect(Collectors.joining(", ", ": ", ""));
    }

    private Problem placed(String step, Problem warning) {
        Optional<Position> place = warning.position()
                .or(() -> plan.steps().stream().filter(one -> one.id().equals(step)).map(PlannedStep::position)
                        .findFirst());
        return new Problem(warning.code(), warning.severity(), warning.message(), place, warning.hint());
    }

    private List<String> ledger(RunRecord run) {
        List<String> lines = new ArrayList<>();
        for (StepRecord step : run.steps()) {
            step.ledger().entries().stream().filter(entry -> reply.verbose() || news(step, entry))
                    .forEach(entry -> lines.add(Printable.text(step.step() + ": " + line(entry))));
        }
        if (!reply.verbose() && lines.size() > SAMPLE) {
            int more = lines.size() - SAMPLE;
            lines.subList(SAMPLE, lines.size()).clear();
            lines.add("and " + more + " more of the kind: --verbose shows all");
        }
        return lines;
    }

    /** What a step left out is told when it ran, not each time it is taken from the store. */
    private static boolean news(StepRecord step, LedgerEntry entry) {
        return entry.rejected() + entry.quarantined() > 0 && step.status() != StepStatus.CACHED;
    }

    private static String line(LedgerEntry entry) {
        StringBuilder text = new StringBuilder();
        if (!entry.subject().equals(entry.unit())) {
            text.append(entry.subject()).append(": ");
        }
        text.append(Counted.of(entry.read(), entry.unit())).append(" read, ").append(entry.kept()).append(" kept");
        if (entry.merged() > 0) {
            text.append(", ").append(entry.merged()).append(" merged");
        }
        entry.rejections().forEach(rejection -> append(text, " left out: ", rejection));
        entry.quarantines().forEach(rejection -> append(text, " set aside: ", rejection));
        return text.toString();
    }

    private static void append(StringBuilder text, String what, Rejection rejection) {
        text.append(", ").append(rejection.count()).append(what).append(rejection.reason());
        rejection.samples().stream().findFirst().ifPresent(place -> text.append(" (first: ").append(place).append(')'));
    }

    private static String outcome(RunRecord run) {
        int steps = run.steps().size();
        String time = Times.text(Duration.ofMillis(run.millis()));
        long cached = run.count(StepStatus.CACHED);
        if (cached == steps && run.published().stream().noneMatch(PublishedFile::changed)) {
            return "nothing to do: " + (steps == 1 ? "the step is" : "all " + steps + " steps are") + " cached (" + time
                    + ")";
        }
        List<String> counts = new ArrayList<>();
        for (StepStatus status : List.of(StepStatus.DONE, StepStatus.CACHED, StepStatus.FAILED, StepStatus.SKIPPED,
                StepStatus.CANCELLED)) {
            if (run.count(status) > 0) {
                counts.add(run.count(status) + " " + LogCommand.word(status));
            }
        }
        return Counted.of(steps, "steps") + ": " + String.join(", ", counts) + " (" + time + ", run " + run.id() + ")";
    }
}
