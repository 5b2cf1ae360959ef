// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

/** What a good division into clusters is. */
public enum Quality {
    /**
     * Modularity: the share of the link weight inside clusters above what nodes of the same strengths would have by
     * chance (Newman and Girvan 2004; with resolution, Reichardt and Bornholdt 2006).
     */
    MODULARITY,
    /**
     * The constant Potts model: the link weight inside clusters above a constant for each pair of nodes (Traag, Van
     * Dooren and Nesterov 2011). Unlike modularity it has no resolution limit.
     */
    CPM
}
