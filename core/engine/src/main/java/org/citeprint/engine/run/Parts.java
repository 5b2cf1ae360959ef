// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one call of {@code map}. Whoever has a thread takes the next part; the caller takes parts too and waits
 * only for parts that a thread is working on, so calls may be nested to any depth on any number of threads. Parts are
 * begun in order, so the failure with the smallest number is the same for any number of threads.
 */
final class Parts<T> {

    private final IntFunction<T> part;
    private final Cancellation cancellation;
    private final @Nullable Object[] results;
    private int next;
    private int running;
    private int failedPart = Integer.MAX_VALUE;
    private Optional<Throwable> failure = Optional.empty();

    Parts(int count, IntFunction<T> part, Cancellation cancellation) {
        this.part = part;
        this.cancellation = cancellation;
        this.results = new Object[count];
    }

    /** Works on parts until none is left to begin. */
    void work() {
        for (int index = take(); index >= 0; index = take()) {
            try {
                cancellation.check();
                T result = part.apply(index);
                done(index, result);
            } catch (Throwable e) {
                failed(index, e);
            }
        }
    }

    private synchronized int take() {
        if (next == results.length || failure.isPresent()) {
            return -1;
        }
        running++;
        return next++;
    }

    private synchronized void done(int index, T result) {
        results[index] = result;
        running--;
        notifyAll();
    }

    private synchronized void failed(int index, Throwable cause) {
        if (index < failedPart) {
            failedPart = index;
            failure = Optional.of(cause);
        }
        running--;
        notifyAll();
    }

    /** Works, waits for the parts of others and gives the results in order. */
    @SuppressWarnings("unchecked")
    synchronized List<T> await() {
        try {
            while (running > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        failure.ifPresent(Parts::rethrow);
        List<T> list = new ArrayList<>(results.length);
        for (@Nullable
        Object result : results) {
            list.add((T) result);
        }
        return list;
    }

    /** Throws what the part threw, checked or not, as if the caller had run it himself. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> void rethrow(Throwable cause) throws E {
        throw (E) cause;
    }
}
