// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.citeprint.api.problem.Problem;

/**
 * The operations at hand. Names are known without loading a class; {@link #find} loads and describes one operation.
 */
public interface OperationCatalog {

    /** The names of all operations. */
    SortedSet<String> names();

    /**
     * The operation with a name.
     *
     * @throws org.citeprint.api.problem.ProblemException when a plugin has it but it cannot be used (its class does not
     *     load, its constructor throws, its options record is malformed)
     */
    Optional<OfferedOperation> find(String name);

    /** Warnings about an operation that more than one plugin offers: which of them is used. */
    default List<Problem> doubts(String name) {
        return List.of();
    }

    /** The plugins that were loaded, by id. */
    List<PluginInfo> plugins();

    /** What is wrong with plugins that were not loaded: one problem for each, naming the plugin and the way out. */
    List<Problem> problems();
}
