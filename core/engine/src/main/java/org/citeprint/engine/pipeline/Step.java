// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Optional;
import org.citeprint.api.problem.Position;

/**
 * A step as it is written.
 *
 * @param id its name in its file
 * @param position where its name stands
 * @param use the operation, or a block's file
 * @param in what flows in, still with references
 * @param with the options, still with references
 * @param each the matrix
 * @param expect what must hold of its outputs
 */
public record Step(
        String id,
        Position position,
        Yaml.Text use,
        Optional<Yaml> in,
        Yaml.Entries with,
        Yaml.Entries each,
        Yaml.Entries expect) {

    /** Whether it calls a block instead of an operation. */
    public boolean callsBlock() {
        String name = use.value();
        return name.startsWith("./") || name.startsWith("../") || name.startsWith("/") || name.endsWith(".yaml")
                || name.endsWith(".yml");
    }
}
