// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/** Shortest paths where every link has length one. Time linear in the links for each source. */
final class BreadthFirst implements Search {

    private final int[] offsets;
    private final int[] neighbours;
    private final int[] level;
    private final int[] order;
    private final double[] paths;
    private final double[] dependency;
    private int reached;
    private long farness;

    BreadthFirst(Network network) {
        offsets = network.offsets();
        neighbours = network.neighbours();
        level = new int[network.nodes()];
        order = new int[network.nodes()];
        paths = new double[network.nodes()];
        dependency = new double[network.nodes()];
    }

    @Override
    public void from(int source, Dependencies into) {
        Arrays.fill(level, -1);
        level[source] = 0;
        paths[source] = 1;
        order[0] = source;
        reached = 1;
        farness = 0;
        for (int head = 0; head < reached; head++) {
            visit(order[head]);
        }
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            gather(node);
            into.add(node, dependency[node]);
        }
    }

    private void visit(int node) {
        int next = level[node] + 1;
        double count = paths[node];
        farness += level[node];
        for (int place = offsets[node]; place < offsets[node + 1]; place++) {
            int other = neighbours[place];
            if (level[other] < 0) {
                level[other] = next;
                paths[other] = count;
                order[reached++] = other;
            } else if (level[other] == next) {
                paths[other] += count;
            }
        }
    }

    /** A node's dependency from those one step further, which are complete. */
    private void gather(int node) {
        int next = level[node] + 1;
        double sum = 0;
        for (int place = offsets[node]; place < offsets[node + 1]; place++) {
            int other = neighbours[place];
            if (level[other] == next) {
                sum += (1 + dependency[other]) / paths[other];
            }
        }
        dependency[node] = sum * paths[node];
    }

    @Override
    public int reached() {
        return reached;
    }

    @Override
    public double farness() {
        return farness;
    }
}
