// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import org.citeprint.api.data.Dataset;

/**
 * One input of an operation.
 *
 * @param name as a pipeline writes it; {@code input} when the operation takes a bare dataset
 * @param component the record component, or the empty text when the operation takes a bare dataset
 * @param arity how many datasets it takes
 * @param type the kind of dataset; {@code Dataset} for {@link Arity#SECTIONS} and {@link Arity#LINEAGE}
 * @param doc what it is for
 */
public record Port(String name, String component, Arity arity, Class<? extends Dataset> type, String doc) {

    /** How many datasets a port takes. */
    public enum Arity {
        /** Exactly one. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** One or more. */
        MANY,
        /** One or more whole steps of any kind. */
        SECTIONS,
        /** Filled in by the engine, never by a pipeline. */
        LINEAGE
    }
}
