// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntFunction;
import org.citeprint.api.operation.Workers;

/** The workers of all steps: they share the threads of the run. */
final class SharedWorkers implements Workers {

    private final Executor pool;
    private final int threads;
    private final Cancellation cancellation;

    SharedWorkers(Executor pool, int threads, Cancellation cancellation) {
        this.pool = pool;
        this.threads = threads;
        this.cancellation = cancellation;
    }

    @Override
    public <T> List<T> map(int count, IntFunction<T> part) {
        Parts<T> parts = new Parts<>(count, part, cancellation);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (int helper = 1; helper < Math.min(count, threads); helper++) {
            offer(() -> help(parts, loader));
        }
        parts.work();
        return parts.await();
    }

    /** A pool that is being shut down takes no helpers; the caller then finds the run cancelled. */
    private void offer(Runnable helper) {
        try {
            pool.execute(helper);
        } catch (RejectedExecutionException e) {
            cancellation.check();
        }
    }

    private static void help(Parts<?> parts, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            parts.work();
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Override
    public int parallelism() {
        return threads;
    }
}
