// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

/** How a step of a run ended. */
public enum StepStatus {
    /** Its outputs were in the store. */
    CACHED,
    /** It ran. */
    DONE,
    /** It could not be carried out, or an expectation does not hold. */
    FAILED,
    /** A step it takes inputs from did not get done. */
    SKIPPED,
    /** The run was stopped before it was done. */
    CANCELLED;

    /** Whether its outputs are there. */
    public boolean succeeded() {
        return this == CACHED || this == DONE;
    }
}
