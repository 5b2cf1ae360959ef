// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;

/**
 * Reads a multi-regional input-output table. Files are reached through {@code context.folder(options.path())}; what is
 * odd but usable (imbalance, zero output with emissions) is a warning, what is not is a problem with file and line.
 *
 * @param <O> the options, with a component of type {@link org.citeprint.api.option.InputPath} or {@code Glob}
 */
public interface InputOutputImporter<O extends Record> extends Operator<None, O, InputOutputSystem> {}
