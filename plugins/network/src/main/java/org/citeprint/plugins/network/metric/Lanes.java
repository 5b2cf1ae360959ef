// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * A network with rows of numbers, one number for each of the searches that {@link ManySources} makes at once: what a
 * node shows its neighbours, and what these have added up for it. Both are zero in a lane until its level has come.
 */
final class Lanes {

    /** How many searches at once. */
    static final int LANES = LaneRows.LANES;

    /** For each mask, 1 in its lanes and 0 in the others. */
    static final double[] ONES = ones();

    private final int[] offsets;
    private final int[] neighbours;
    private final double[] shown;
    private final double[] sums;
    private final Levels levels = new Levels();

    Lanes(Network network) {
        offsets = network.offsets();
        neighbours = network.neighbours();
        shown = new double[Math.multiplyExact(network.nodes(), LANES)];
        sums = new double[shown.length];
    }

    private static double[] ones() {
        double[] ones = new double[LANES << LANES];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = ((i / LANES) >> (i % LANES)) & 1;
        }
        return ones;
    }

    /** Whether pushing is the cheaper way: a link costs half as much again, for its sum is written. */
    static boolean pushes(long push, long pull) {
        return 3 * push <= 2 * pull;
    }

    int nodes() {
        return offsets.length - 1;
    }

    int start(int node) {
        return offsets[node];
    }

    int end(int node) {
        return offsets[node + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    /** How many links a node has. */
    int links(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** How many places the links of all nodes take. */
    long places() {
        return neighbours.length;
    }

    Levels levels() {
        return levels;
    }

    /** What each node shows its neighbours. */
    double[] shown() {
        return shown;
    }

    /** What {@link #push} has added up for each node. */
    double[] sums() {
        return sums;
    }

    /** Adds the rows of a level's entries to the sums of their neighbours. */
    void push(int level) {
        double[] rows = levels.rows();
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            int node = levels.node(entry);
            LaneRows.push(rows, entry, neighbours, offsets[node], offsets[node + 1], sums);
        }
    }

    /** Makes a row the sum of what the neighbours of a node show. */
    void pull(int node, double[] into, int row) {
        LaneRows.pull(shown, neighbours, offsets[node], offsets[node + 1], into, row);
    }

    /** Makes all rows zero that the searches have touched: one by one if they are few. */
    void clear() {
        if (levels.size() > nodes()) {
            Arrays.fill(shown, 0);
            Arrays.fill(sums, 0);
            return;
        }
        for (int entry = 0; entry < levels.size(); entry++) {
            LaneRows.zero(shown, levels.node(entry));
            LaneRows.zero(sums, levels.node(entry));
        }
    }
}
