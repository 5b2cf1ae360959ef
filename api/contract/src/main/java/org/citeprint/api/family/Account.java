// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;

/**
 * An account drawn from a multi-regional input-output table. An implementation checks its own identities (sums close,
 * nothing is lost) and fails when they do not hold.
 *
 * @param <O> the options
 * @param <R> the result
 */
public interface Account<O extends Record, R> extends Operator<InputOutputSystem, O, R> {}
