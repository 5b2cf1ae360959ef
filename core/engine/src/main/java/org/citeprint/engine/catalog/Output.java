// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import org.citeprint.api.data.Dataset;

/**
 * One output of an operation.
 *
 * @param name as a pipeline writes it after the step: {@code footprint.transfers}; {@code result} for a bare dataset
 * @param component the record component, or the empty text for a bare dataset
 * @param optional whether it may be left empty
 * @param type the kind of dataset
 * @param doc what it is
 */
public record Output(String name, String component, boolean optional, Class<? extends Dataset> type, String doc) {

    /** The name of the only output of an operation that returns a bare dataset. */
    public static final String SINGLE = "result";
}
