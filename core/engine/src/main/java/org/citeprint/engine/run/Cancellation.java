// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.citeprint.engine.record.RunStatus;

/** Whether the run is being stopped, and by what. */
final class Cancellation {

    /** {@code DONE} as long as nothing stops the run. */
    private final AtomicReference<RunStatus> reason = new AtomicReference<>(RunStatus.DONE);

    /** Stops the run; the first reason counts. */
    void cancel(RunStatus why) {
        reason.compareAndSet(RunStatus.DONE, why);
    }

    /** What stops it, or {@code DONE}. */
    RunStatus reason() {
        return reason.get();
    }

    boolean cancelled() {
        return reason.get() != RunStatus.DONE;
    }

    void check() {
        if (cancelled()) {
            throw new CancellationException("the run is being stopped");
        }
    }
}
