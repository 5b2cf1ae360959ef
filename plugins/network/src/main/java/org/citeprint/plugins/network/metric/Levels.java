// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;

/**
 * The nodes of each level of several searches: an entry for each, with the mask of the searches that see the node there
 * and a row of numbers.
 */
final class Levels {

    private int[] nodes = new int[64];
    private byte[] masks = new byte[64];
    private double[] rows = new double[64 * LaneRows.LANES];
    private int[] ends = new int[16];
    private long[] links = new long[16];
    private int size;
    private int count;

    void clear() {
        size = 0;
        count = 0;
        links[0] = 0;
    }

    /** Makes room for so many more entries. */
    void reserve(int more) {
        int wanted = Math.addExact(size, more);
        if (wanted > nodes.length) {
            int length = Math.addExact(wanted, size);
            nodes = Arrays.copyOf(nodes, length);
            masks = Arrays.copyOf(masks, length);
            rows = Arrays.copyOf(rows, Math.multiplyExact(length, LaneRows.LANES));
        }
    }

    /** Adds a node with so many links to the level that is being filled, where there is room; says at which entry. */
    int add(int node, int mask, int itsLinks) {
        nodes[size] = node;
        masks[size] = (byte) mask;
        links[count] += itsLinks;
        return size++;
    }

    /** Ends the level that is being filled. */
    void end() {
        if (count + 1 == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
            links = Arrays.copyOf(links, ends.length);
        }
        ends[count++] = size;
        links[count] = 0;
    }

    /** How many levels there are. */
    int count() {
        return count;
    }

    /** How many entries there are. */
    int size() {
        return size;
    }

    int start(int level) {
        return level == 0 ? 0 : ends[level - 1];
    }

    int end(int level) {
        return ends[level];
    }

    /** How many links the nodes of a level have, twice where the link is between two of them. */
    long links(int level) {
        return links[level];
    }

    int node(int entry) {
        return nodes[entry];
    }

    int mask(int entry) {
        return masks[entry];
    }

    /** The rows of all entries, until more room is made. */
    double[] rows() {
        return rows;
    }
}
