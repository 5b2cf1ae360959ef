// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

/**
 * Finds the shortest paths from one node after another. An instance keeps its arrays between searches and belongs to
 * one thread.
 */
interface Search {

    /** Searches from a source and adds its dependencies on every node. */
    void from(int source, Dependencies into);

    /** How many nodes the last search reached, the source included. */
    int reached();

    /** The sum of the distances to them. */
    double farness();
}
