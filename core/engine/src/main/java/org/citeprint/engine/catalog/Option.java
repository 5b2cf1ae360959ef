// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.util.Optional;

/**
 * One option of an operation.
 *
 * @param name as a pipeline writes it: {@code min-count}
 * @param component the name of the record component: {@code minCount}
 * @param type its type
 * @param doc what it means
 * @param defaultText its default as YAML, when it has one
 */
public record Option(String name, String component, OptionType type, String doc, Optional<String> defaultText) {

    /** Whether a pipeline must give it: it has no default and is not an {@code Optional}. */
    public boolean required() {
        return defaultText.isEmpty() && !(type instanceof OptionType.Maybe);
    }
}
