// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What values a parameter takes. */
public enum ParamType {
    /** Text, taken as it is written. */
    STRING,
    /** A whole number. */
    INT,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOL,
    /** One of the values under {@code of}. */
    ENUM,
    /** A file or folder, relative to the pipeline. */
    PATH,
    /** Where a random choice begins: a whole number. */
    SEED,
    /** Several texts or numbers. */
    LIST;

    /** The name as a pipeline writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ParamType::label).toList();
    }

    static Optional<ParamType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
    }
}
