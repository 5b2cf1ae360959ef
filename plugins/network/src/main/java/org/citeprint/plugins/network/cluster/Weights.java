// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

/** Which weights the clusters are made by. */
public enum Weights {
    /** Those of the network. */
    AS_GIVEN,
    /** Association strength: the weight over what chance would give (with {@link Quality#CPM}, VOSviewer's way). */
    ASSOCIATION_STRENGTH
}
