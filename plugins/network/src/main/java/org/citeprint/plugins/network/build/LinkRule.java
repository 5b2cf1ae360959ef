// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

/** Which nodes of a network with several kinds of nodes are linked. */
public enum LinkRule {
    /** All that occur together. */
    ALL,
    /** Only nodes of different kinds. */
    BETWEEN
}
