// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.Optional;

/**
 * An edge's source: one output of a planned step, or the whole step.
 *
 * @param step the planned step, such as {@code footprint[year=2011]}
 * @param output the output, or empty for all outputs of the step
 */
public record OutputRef(String step, Optional<String> output) {

    @Override
    public String toString() {
        return step + output.map(name -> "." + name).orElse("");
    }
}
