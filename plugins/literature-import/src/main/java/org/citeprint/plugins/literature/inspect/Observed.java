// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

/** Lends an importer one file, and keeps what it counts and warns of to itself. Used by one thread. */
final class Observed implements Context {

    private final Context outer;
    private final Source source;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    Observed(Context outer, Source source) {
        this.outer = outer;
        this.source = source;
    }

    /** What was counted, by subject and unit. */
    List<LedgerEntry> ledger() {
        return tallies.values().stream().map(Tally::entry).toList();
    }

    /** What was warned of, by its text. */
    List<Problem> warnings() {
        return warnings.stream().sorted(Comparator.comparing(Problem::toString)).toList();
    }

    @Override
    public List<Source> sources() {
        return List.of(source);
    }

    @Override
    public List<Source> sources(Glob glob) {
        return List.of(source);
    }

    @Override
    public SourceFolder folder(InputPath path) {
        return outer.folder(path);
    }

    @Override
    public Tally tally(String subject, String unit) {
        return tallies.computeIfAbsent(subject + "\0" + unit, key -> new Tally(subject, unit));
    }

    @Override
    public void warn(Problem problem) {
        warnings.add(problem);
    }

    @Override
    public Progress progress() {
        return new Progress() {
            @Override
            public void phase(String name, long total) {}

            @Override
            public void advance(long units) {}
        };
    }

    /** Files are read side by side, so the parts of one are not. */
    @Override
    public Workers workers() {
        return new Workers() {
            @Override
            public <T> List<T> map(int count, IntFunction<T> part) {
                return IntStream.range(0, count).mapToObj(part).toList();
            }

            @Override
            public int parallelism() {
                return 1;
            }
        };
    }

    @Override
    public void checkCancelled() {
        outer.checkCancelled();
    }
}
