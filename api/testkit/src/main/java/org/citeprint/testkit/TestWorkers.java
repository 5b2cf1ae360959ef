// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.citeprint.api.operation.Workers;

/** Workers of a test: a pool for each call, so that parts may have parts of their own. */
record TestWorkers(int parallelism) implements Workers {

    @Override
    public <T> List<T> map(int count, IntFunction<T> part) {
        List<T> results = new ArrayList<>(count);
        if (parallelism == 1) {
            for (int index = 0; index < count; index++) {
                results.add(part.apply(index));
            }
            return results;
        }
        List<Future<T>> parts = new ArrayList<>(count);
        try (ExecutorService pool = Executors.newFixedThreadPool(parallelism)) {
            for (int index = 0; index < count; index++) {
                int number = index;
                parts.add(pool.submit(() -> part.apply(number)));
            }
        }
        for (Future<T> done : parts) {
            results.add(result(done));
        }
        return results;
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException defect -> throw defect;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
