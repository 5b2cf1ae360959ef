// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * The links of an undirected network one by one, each once, in the order of their smaller, then their larger end. Links
 * of weight zero are none: nothing is shared, so the ends are infinitely far apart.
 *
 * @param sources the smaller end of each link
 * @param targets the larger end
 * @param weights the weight
 */
record LinkList(int[] sources, int[] targets, double[] weights) {

    static LinkList of(Network network) {
        int most = Math.toIntExact(network.links());
        int[] sources = new int[most];
        int[] targets = new int[most];
        double[] weights = new double[most];
        int size = 0;
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (network.neighbour(place) > node && network.weight(place) > 0) {
                    sources[size] = node;
                    targets[size] = network.neighbour(place);
                    weights[size++] = network.weight(place);
                }
            }
        }
        return new LinkList(
                Arrays.copyOf(sources, size), Arrays.copyOf(targets, size), Arrays.copyOf(weights, size));
    }

    int size() {
        return sources.length;
    }

    /** The network with the links that are kept; nodes and attributes stay. */
    Network keep(boolean[] kept, Network network) {
        int[] offsets = new int[network.nodes() + 1];
        for (int link = 0; link < kept.length; link++) {
            if (kept[link]) {
                offsets[sources[link] + 1]++;
                offsets[targets[link] + 1]++;
            }
        }
        for (int node = 0; node < network.nodes(); node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] neighbours = new int[offsets[network.nodes()]];
        double[] values = new double[neighbours.length];
        int[] next = offsets.clone();
        // First the links to earlier nodes, then those to later ones, each in order: rows come out ascending.
        for (int link = 0; link < kept.length; link++) {
            if (kept[link]) {
                neighbours[next[targets[link]]] = sources[link];
                values[next[targets[link]]++] = weights[link];
            }
        }
        for (int link = 0; link < kept.length; link++) {
            if (kept[link]) {
                neighbours[next[sources[link]]] = targets[link];
                values[next[sources[link]]++] = weights[link];
            }
        }
        return new Network(
                false, network.unit(), network.weightName(), offsets, neighbours, values, network.attributes());
    }

    /**
     * The links from the heaviest to the lightest, equally heavy ones in their order. The bits of a positive number
     * order as the number does, so a radix sort of 16 bits at a time is exact; bits that all weights share are passed
     * over, which leaves one or two rounds for whole numbers. Time linear in the links.
     */
    int[] heaviestFirst() {
        int[] order = new int[size()];
        Arrays.setAll(order, link -> link);
        long[] keys = new long[size()];
        long any = 0;
        long all = -1;
        for (int link = 0; link < keys.length; link++) {
            keys[link] = ~Double.doubleToRawLongBits(weights[link]);
            any |= keys[link];
            all &= keys[link];
        }
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            if ((((any ^ all) >>> shift) & MASK) != 0) {
                order = sorted(order, keys, shift);
            }
        }
        return order;
    }

    private static final int DIGIT = 16;
    private static final int MASK = (1 << DIGIT) - 1;

    private static int[] sorted(int[] order, long[] keys, int shift) {
        int[] next = new int[MASK + 2];
        for (int link : order) {
            next[(int) (keys[link] >>> shift & MASK) + 1]++;
        }
        for (int digit = 0; digit < MASK; digit++) {
            next[digit + 1] += next[digit];
        }
        int[] sorted = new int[order.length];
        for (int link : order) {
            sorted[next[(int) (keys[link] >>> shift & MASK)]++] = link;
        }
        return sorted;
    }
}
