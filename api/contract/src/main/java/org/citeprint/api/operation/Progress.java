// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

/** How far a step is. Calls are cheap; the terminal shows at most five changes a second. */
public interface Progress {

    /** Begins a phase, such as {@code reading}, of {@code total} units of work; 0 when that is not known. */
    void phase(String name, long total);

    /** So many units more are done. */
    void advance(long units);
}
