// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Progress;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.operation.Workers;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.file.FileOption;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.PlannedStep;

/** What one step is lent. Files that its options do not name are out of its reach. */
final class StepContext implements Context {

    private final PlannedStep step;
    private final Workers workers;
    private final Cancellation cancellation;
    private final Progress progress;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    StepContext(PlannedStep step, Workers workers, Cancellation cancellation, Events events) {
        this.step = step;
        this.workers = workers;
        this.cancellation = cancellation;
        this.progress = new StepProgress(step.id(), events);
    }

    /** All files, each once even when two options name it, or name it in two ways. */
    @Override
    public List<Source> sources() {
        Map<Path, Source> sources = new LinkedHashMap<>();
        for (FileOption option : step.files()) {
            option.files().forEach(file -> sources.putIfAbsent(file.path(), source(file)));
        }
        return List.copyOf(sources.values());
    }

    @Override
    public List<Source> sources(Glob glob) {
        return files(glob).stream().map(StepContext::source).toList();
    }

    @Override
    public SourceFolder folder(InputPath path) {
        return new SourceFolder(path.path(), files(path).stream()
                .map(file -> new SourceFolder.Entry(file.within(), source(file)))
                .sorted(Comparator.comparing(SourceFolder.Entry::path))
                .toList());
    }

    private List<PlannedFile> files(Record value) {
        return step.files().stream().filter(option -> option.value().equals(value)).map(FileOption::files).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option of this step names the files " + value));
    }

    private static Source source(PlannedFile file) {
        return Source.of(file.name(), file.path());
    }

    @Override
    public Tally tally(String subject, String unit) {
        synchronized (tallies) {
            return tallies.computeIfAbsent(subject + "\0" + unit, key -> new Tally(subject, unit));
        }
    }

    @Override
    public void warn(Problem problem) {
        synchronized (warnings) {
            warnings.add(problem);
        }
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Override
    public void checkCancelled() {
        cancellation.check();
    }

    /** What was counted, sorted by subject and unit. */
    Ledger ledger() {
        synchronized (tallies) {
            return new Ledger(tallies.values().stream().map(Tally::entry)
                    .sorted(Comparator.comparing(LedgerEntry::subject).thenComparing(LedgerEntry::unit)).toList());
        }
    }

    /** What was warned of, sorted by its text, so that the order does not tell of threads. */
    List<Problem> warnings() {
        synchronized (warnings) {
            return warnings.stream().sorted(Comparator.comparing(Problem::toString)).toList();
        }
    }
}
