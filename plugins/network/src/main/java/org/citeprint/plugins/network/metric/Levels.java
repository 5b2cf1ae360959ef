// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;

/** The nodes of each level of several searches, with the mask of the searches that see the node there. */
final class Levels {

    private int[] nodes = new int[1024];
    private long[] masks = new long[1024];
    private int[] ends = new int[16];
    private int size;
    private int count;

    void clear() {
        size = 0;
        count = 0;
    }

    /** Adds a node to the level that is being filled. */
    void add(int node, long mask) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.addExact(size, size));
            masks = Arrays.copyOf(masks, nodes.length);
        }
        nodes[size] = node;
        masks[size++] = mask;
    }

    /** Ends the level that is being filled. */
    void end() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = size;
    }

    /** Where a level begins; one that does not exist is empty. */
    int start(int level) {
        return level == 0 ? 0 : ends[Math.min(level, count) - 1];
    }

    int end(int level) {
        return ends[Math.min(level, count - 1)];
    }

    int size(int level) {
        return end(level) - start(level);
    }

    int node(int entry) {
        return nodes[entry];
    }

    long mask(int entry) {
        return masks[entry];
    }
}
