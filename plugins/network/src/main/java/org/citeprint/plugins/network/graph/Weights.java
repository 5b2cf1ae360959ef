// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.graph;

import org.citeprint.api.data.Network;
import org.citeprint.plugins.network.build.Normalisation;

/** Which weights are used. */
public enum Weights {
    /** Those of the network. */
    AS_GIVEN,
    /** Association strength: the weight over what chance would give. */
    ASSOCIATION_STRENGTH,
    /** Association strength, unless the network's weights are similarities already. */
    AUTO;

    /** Whether the weights of a network are to be replaced. */
    boolean replace(Network network) {
        return this == ASSOCIATION_STRENGTH || (this == AUTO && !Normalisation.isSimilarity(network.weightName()));
    }
}
