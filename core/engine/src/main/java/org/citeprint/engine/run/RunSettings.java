// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

/**
 * How to run.
 *
 * @param threads how many parts of the work may run at once; no result depends on it
 * @param product the product and its version, such as {@code Citeprint 0.1.0}; reports show it
 */
public record RunSettings(int threads, String product) {

    public RunSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
