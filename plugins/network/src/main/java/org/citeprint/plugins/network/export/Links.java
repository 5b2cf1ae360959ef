// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import org.citeprint.api.data.Network;

/** Goes through the links of a network, an undirected one once each. */
final class Links {

    private Links() {}

    /** What is done with a link. */
    interface Visitor {
        void link(int source, int target, double weight);
    }

    static void each(Network network, Visitor visitor) {
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                int other = network.neighbour(place);
                if (network.directed() || other > node) {
                    visitor.link(node, other, network.weight(place));
                }
            }
        }
    }
}
