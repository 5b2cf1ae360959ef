// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Optional;
import java.util.SequencedMap;

/**
 * One use of a step: the step itself, or one variant of its matrix.
 *
 * @param id the name in the plan: {@code step}, {@code step[year=2011]}, {@code block/step}
 * @param key the values of the matrix; empty without one
 * @param step the step as it is written
 * @param scope the file it belongs to, as called
 * @param variables what its references can name
 * @param block the inside of the block it calls; empty when it uses an operation
 */
public record Use(
        String id,
        SequencedMap<String, String> key,
        Step step,
        Scope scope,
        Variables variables,
        Optional<Scope> block) {}
