// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;

/**
 * Finds periods in which a term is used unusually often. An implementation says how to find bursts in one series of
 * counts; which series are made of a corpus is decided by its {@code run}.
 *
 * @param <O> the options
 * @param <R> the result, with at least a table of bursts
 */
public interface BurstDetector<O extends Record, R> extends Operator<Corpus, O, R> {

    /**
     * The bursts of one term.
     *
     * @param relevant r_t: how many of the works of bin t use the term
     * @param total d_t: how many works bin t has, of the same length, {@code 0 <= r_t <= d_t}
     * @param options the options
     * @return the bursts in order of level and start
     */
    List<Burst> detect(int[] relevant, int[] total, O options);
}
