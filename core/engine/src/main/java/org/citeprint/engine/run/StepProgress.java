// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.concurrent.atomic.AtomicLong;
import org.citeprint.api.operation.Progress;

/** Passes on how far a step is, at most ten times a second. */
final class StepProgress implements Progress {

    private static final long PAUSE_NANOS = 100_000_000L;

    private final String step;
    private final Events events;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong told = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
    private volatile String phase = "";
    private volatile long total;

    StepProgress(String step, Events events) {
        this.step = step;
        this.events = events;
    }

    @Override
    public void phase(String name, long units) {
        phase = name;
        total = units;
        done.set(0);
        tell();
    }

    @Override
    public void advance(long units) {
        done.addAndGet(units);
        long last = told.get();
        long now = System.nanoTime();
        if (now - last >= PAUSE_NANOS && told.compareAndSet(last, now)) {
            tell();
        }
    }

    private void tell() {
        events.tell(to -> to.stepProgress(step, phase, done.get(), total));
    }
}
