// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * An order of nodes in which those with a common neighbour mostly stand side by side: breadth first from the node with
 * the most links, of each component in turn. Searches from such nodes see the same nodes at the same distance, so that
 * {@link ManySources} has fewer rows to add. Time O(m + n log n).
 */
final class SourceOrder {

    private SourceOrder() {}

    /** The places of the sources in that order. */
    static int[] of(Network network, int[] sources) {
        int[] rank = ranks(network);
        long[] keys = new long[sources.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (long) rank[sources[place]] << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int[] ranks(Network network) {
        int nodes = network.nodes();
        int[] rank = new int[nodes];
        Arrays.fill(rank, -1);
        int[] queue = new int[nodes];
        int size = 0;
        int head = 0;
        for (int start : byDegree(network)) {
            if (rank[start] < 0) {
                rank[start] = size;
                queue[size++] = start;
            }
            for (; head < size; head++) {
                for (int place = network.start(queue[head]); place < network.end(queue[head]); place++) {
                    int other = network.neighbour(place);
                    if (rank[other] < 0) {
                        rank[other] = size;
                        queue[size++] = other;
                    }
                }
            }
        }
        return rank;
    }

    /** The nodes with the most links first, of equal ones the first. */
    private static int[] byDegree(Network network) {
        long[] keys = new long[network.nodes()];
        for (int node = 0; node < keys.length; node++) {
            keys[node] = (long) (Integer.MAX_VALUE - (network.end(node) - network.start(node))) << Integer.SIZE | node;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
