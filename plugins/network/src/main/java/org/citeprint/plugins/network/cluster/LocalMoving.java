// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;

/**
 * The fast local moving of Traag, Waltman and van Eck (2019): nodes wait in a queue, at first all in random order; each
 * goes to the cluster in which it gains most, and when it moves, those of its neighbours that are elsewhere queue again.
 * A node with weight w(c) to a cluster of size n(c) gains w(c) - resolution size n(c). Of equal gains the cluster
 * reached first stays.
 */
final class LocalMoving {

    /** Gains that differ by less than this part of all weight are equal; rounding would move nodes for ever. */
    private static final double SAME = 1e-14;

    private final Level level;
    private final double resolution;
    private final double same;
    private final int[] clusters;
    private final double[] sizes;
    private final int[] counts;
    private final int[] empty;
    private int empties;
    private final Sums sums;

    private LocalMoving(Level level, double resolution, double total, int[] clusters) {
        this.level = level;
        this.resolution = resolution;
        this.same = SAME * total;
        this.clusters = clusters;
        int nodes = level.nodes();
        sizes = new double[nodes];
        counts = new int[nodes];
        empty = new int[nodes];
        sums = new Sums(nodes);
        for (int node = 0; node < nodes; node++) {
            sizes[clusters[node]] += level.sizes()[node];
            counts[clusters[node]]++;
        }
        for (int cluster = nodes - 1; cluster >= 0; cluster--) {
            if (counts[cluster] == 0) {
                empty[empties++] = cluster;
            }
        }
    }

    /** Moves nodes until none gains; says whether one moved. Clusters are numbers below the number of nodes. */
    static boolean improve(Level level, double resolution, double total, int[] clusters, Chance chance) {
        return new LocalMoving(level, resolution, total, clusters).run(chance.order(level.nodes()));
    }

    private boolean run(int[] queue) {
        int nodes = queue.length;
        boolean[] waiting = new boolean[nodes];
        Arrays.fill(waiting, true);
        boolean moved = false;
        int head = 0;
        int length = nodes;
        while (length > 0) {
            int node = queue[head];
            head = head + 1 == nodes ? 0 : head + 1;
            length--;
            waiting[node] = false;
            int to = best(node);
            if (to != clusters[node]) {
                move(node, to);
                moved = true;
                length = enqueue(node, queue, head, length, waiting);
            }
        }
        return moved;
    }

    private int best(int node) {
        int from = clusters[node];
        double size = level.sizes()[node] * resolution;
        sums.addLinks(level, node, clusters);
        double most = sums.weight[from] - size * (sizes[from] - level.sizes()[node]) + same;
        sums.weight[from] = 0;
        int best = from;
        for (int i = 0; i < sums.size; i++) {
            int cluster = sums.touched[i];
            double weight = sums.weight[cluster];
            sums.weight[cluster] = 0;
            double gain = weight - size * sizes[cluster];
            if (gain > most && weight > 0) {
                most = gain;
                best = cluster;
            }
        }
        sums.size = 0;
        return most < 0 && counts[from] > 1 ? empty[empties - 1] : best;
    }

    private void move(int node, int to) {
        int from = clusters[node];
        sizes[from] -= level.sizes()[node];
        if (--counts[from] == 0) {
            sizes[from] = 0;
            empty[empties++] = from;
        }
        // Only the last of the empty clusters is ever entered.
        if (counts[to]++ == 0) {
            empties--;
        }
        sizes[to] += level.sizes()[node];
        clusters[node] = to;
    }

    private int enqueue(int moved, int[] queue, int head, int length, boolean[] waiting) {
        int size = length;
        for (int place = level.offsets()[moved]; place < level.offsets()[moved + 1]; place++) {
            int other = level.neighbours()[place];
            if (!waiting[other] && clusters[other] != clusters[moved]) {
                waiting[other] = true;
                int tail = head + size;
                queue[tail >= queue.length ? tail - queue.length : tail] = other;
                size++;
            }
        }
        return size;
    }
}
