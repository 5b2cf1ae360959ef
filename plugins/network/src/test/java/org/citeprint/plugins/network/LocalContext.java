// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
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

/** A context without files, with as many threads as a test wants. */
public final class LocalContext implements Context {

    private final int threads;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    public LocalContext(int threads) {
        this.threads = threads;
    }

    public List<LedgerEntry> ledger() {
        return tallies.stream().map(Tally::entry).toList();
    }

    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public List<Source> sources(Glob glob) {
        return List.of();
    }

    @Override
    public SourceFolder folder(InputPath path) {
        throw new UnsupportedOperationException("no files in this test");
    }

    @Override
    public Tally tally(String subject, String unit) {
        Tally tally = new Tally(subject, unit);
        tallies.add(tally);
        return tally;
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

    @Override
    public Workers workers() {
        return new Workers() {
            @Override
            public <T> List<T> map(int count, IntFunction<T> part) {
                try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                    List<Future<T>> parts = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        int number = i;
                        parts.add(pool.submit(() -> part.apply(number)));
                    }
                    return parts.stream().map(LocalContext::<T>get).toList();
                }
            }

            @Override
            public int parallelism() {
                return threads;
            }
        };
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    @Override
    public void checkCancelled() {}
}
