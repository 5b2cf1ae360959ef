// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.util.Optional;

/**
 * The value of an option.
 *
 * @param value the Java value
 * @param text the value as YAML; empty when there is none
 */
record BoundValue(Object value, Optional<String> text) {

    /** An optional option that is not given. */
    static final BoundValue ABSENT = new BoundValue(Optional.empty(), Optional.empty());

    static BoundValue of(Object value, String text) {
        return new BoundValue(value, Optional.of(text));
    }
}
