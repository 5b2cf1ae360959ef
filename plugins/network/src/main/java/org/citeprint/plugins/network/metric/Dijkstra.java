// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * Shortest paths where a link is the shorter the heavier it is: its length is one over its weight, and a link of weight
 * zero is none. Paths whose lengths differ by less than one part in 10^12 are equally long, as sums of fractions are
 * rounded. Time O(m log m) for each source.
 */
final class Dijkstra implements Search {

    private static final double SAME = 1e-12;
    private static final int NOT_YET = -1;

    private final int[] offsets;
    private final int[] neighbours;
    private final double[] lengths;
    private final double[] distance;
    private final double[] paths;
    private final double[] dependency;
    private final int[] rank;
    private final int[] order;
    private final NodeHeap heap;
    private int reached;
    private double farness;

    Dijkstra(Network network) {
        offsets = network.offsets();
        neighbours = network.neighbours();
        lengths = Arrays.stream(network.weights()).map(weight -> 1 / weight).toArray();
        distance = new double[network.nodes()];
        paths = new double[network.nodes()];
        dependency = new double[network.nodes()];
        rank = new int[network.nodes()];
        order = new int[network.nodes()];
        heap = new NodeHeap(network.nodes());
    }

    @Override
    public void from(int source, Dependencies into) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(rank, NOT_YET);
        distance[source] = 0;
        paths[source] = 1;
        reached = 0;
        farness = 0;
        heap.put(source, 0);
        while (!heap.isEmpty()) {
            settle(heap.take());
        }
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            gather(node);
            into.add(node, dependency[node]);
        }
    }

    private void settle(int node) {
        rank[node] = reached;
        order[reached++] = node;
        farness += distance[node];
        for (int place = offsets[node]; place < offsets[node + 1]; place++) {
            int other = neighbours[place];
            double length = distance[node] + lengths[place];
            if (rank[other] != NOT_YET || Double.isInfinite(length)) {
                continue;
            }
            if (same(length, distance[other])) {
                paths[other] += paths[node];
            } else if (length < distance[other]) {
                distance[other] = length;
                paths[other] = paths[node];
                heap.put(other, length);
            }
        }
    }

    private void gather(int node) {
        double sum = 0;
        for (int place = offsets[node]; place < offsets[node + 1]; place++) {
            int other = neighbours[place];
            if (rank[other] > rank[node] && same(distance[node] + lengths[place], distance[other])) {
                sum += (1 + dependency[other]) / paths[other];
            }
        }
        dependency[node] = sum * paths[node];
    }

    private static boolean same(double length, double other) {
        return Math.abs(length - other) <= SAME * other && !Double.isInfinite(other);
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
