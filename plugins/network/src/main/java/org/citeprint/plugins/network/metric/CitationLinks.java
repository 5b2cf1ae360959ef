// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * The links of a directed network, seen from both ends.
 *
 * @param offsets where the nodes that each node cites begin
 * @param targets the nodes cited
 * @param backOffsets where the nodes that cite each node begin
 * @param sources the nodes citing, ascending
 */
record CitationLinks(int[] offsets, int[] targets, int[] backOffsets, int[] sources) {

    static CitationLinks of(Network network) {
        int[] back = new int[network.nodes() + 1];
        for (int target : network.neighbours()) {
            back[target + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            back[node + 1] += back[node];
        }
        int[] next = back.clone();
        int[] sources = new int[network.neighbours().length];
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                sources[next[network.neighbour(place)]++] = node;
            }
        }
        return new CitationLinks(network.offsets(), network.neighbours(), back, sources);
    }

    int nodes() {
        return offsets.length - 1;
    }

    /** The nodes that a node cites. */
    int[] cited(int node) {
        return Arrays.copyOfRange(targets, offsets[node], offsets[node + 1]);
    }

    /** The nodes that cite a node. */
    int[] citing(int node) {
        return Arrays.copyOfRange(sources, backOffsets[node], backOffsets[node + 1]);
    }
}
