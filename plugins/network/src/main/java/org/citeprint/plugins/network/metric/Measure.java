// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

/** What can be measured of a node. */
public enum Measure {
    /** How many links. */
    DEGREE,
    /** The sum of the links' weights. */
    STRENGTH,
    /** How often a node lies on shortest paths between others. */
    BETWEENNESS,
    /** How near the others are. */
    CLOSENESS,
    /** How well connected the neighbours are. */
    EIGENVECTOR,
    /** How often a walker who follows links comes by. */
    PAGERANK;

    /** The name of the column. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
