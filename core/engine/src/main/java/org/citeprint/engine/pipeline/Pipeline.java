// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.List;

/**
 * A pipeline file.
 *
 * @param name its name
 * @param body parameters and steps
 * @param publish what leaves the store: a reference to an output, and the file
 * @param defaults options for all steps whose operation fits a pattern such as {@code network.*}
 */
public record Pipeline(String name, Body body, List<Yaml.Entry> publish, List<Defaults> defaults) {

    /** The version of the pipeline language. */
    public static final String VERSION = "1";

    /**
     * Options for many steps.
     *
     * @param pattern the name of an operation, {@code *} standing for any text at its end
     * @param options the options
     */
    public record Defaults(Yaml.Text pattern, Yaml.Entries options) {

        /** Whether an operation is meant. */
        public boolean covers(String operation) {
            String text = pattern.value();
            return text.endsWith("*")
                    ? operation.startsWith(text.substring(0, text.length() - 1))
                    : operation.equals(text);
        }
    }
}
