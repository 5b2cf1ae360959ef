// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Runs independent parts of a step on the threads the run may use. Results come back in the order of the parts, so a
 * caller that combines them in that order gets the same bits for any number of threads. Cut work into parts by its
 * size, never by {@link #parallelism}.
 */
public interface Workers {

    /** The results of {@code part} for 0 to {@code count - 1}, in that order. */
    <T> List<T> map(int count, IntFunction<T> part);

    /** How many parts may run at once. For the size of buffers only: no result may depend on it. */
    int parallelism();
}
