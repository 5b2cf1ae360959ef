// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.citeprint.plugins.network.graph.Graph;

/**
 * A connected part of a graph, with links of weight above zero only, in compressed sparse rows.
 *
 * @param nodes its nodes in the graph, ascending
 * @param offsets where each node's links begin, and the end
 * @param neighbours the other end of each link, as a place in {@code nodes}
 * @param weights the weight of each link
 */
record Component(int[] nodes, int[] offsets, int[] neighbours, double[] weights) {

    /** All components, largest first, equally large ones by their first node. */
    static List<Component> of(Graph graph) {
        int[] place = new int[graph.nodes()];
        Arrays.fill(place, -1);
        List<Component> components = new ArrayList<>();
        for (int node = 0; node < place.length; node++) {
            if (place[node] < 0) {
                components.add(part(graph, members(graph, node, place), place));
            }
        }
        components.sort(Comparator.comparingInt(component -> -component.size()));
        return components;
    }

    /** The nodes that can be reached, ascending; their places become known. */
    private static int[] members(Graph graph, int start, int[] place) {
        int[] queue = new int[graph.nodes()];
        queue[0] = start;
        place[start] = 0;
        int size = 1;
        for (int head = 0; head < size; head++) {
            for (int link = graph.offsets()[queue[head]]; link < graph.offsets()[queue[head] + 1]; link++) {
                int other = graph.neighbours()[link];
                if (graph.weights()[link] > 0 && place[other] < 0) {
                    place[other] = 0;
                    queue[size++] = other;
                }
            }
        }
        int[] members = Arrays.copyOf(queue, size);
        Arrays.sort(members);
        for (int i = 0; i < size; i++) {
            place[members[i]] = i;
        }
        return members;
    }

    private static Component part(Graph graph, int[] members, int[] place) {
        int links = 0;
        for (int node : members) {
            links += graph.offsets()[node + 1] - graph.offsets()[node];
        }
        int[] offsets = new int[members.length + 1];
        int[] neighbours = new int[links];
        double[] weights = new double[links];
        int size = 0;
        for (int i = 0; i < members.length; i++) {
            for (int link = graph.offsets()[members[i]]; link < graph.offsets()[members[i] + 1]; link++) {
                if (graph.weights()[link] > 0) {
                    neighbours[size] = place[graph.neighbours()[link]];
                    weights[size++] = graph.weights()[link];
                }
            }
            offsets[i + 1] = size;
        }
        return new Component(members, offsets, Arrays.copyOf(neighbours, size), Arrays.copyOf(weights, size));
    }

    int size() {
        return nodes.length;
    }

    /** The sum of each node's weights. */
    double[] strengths() {
        double[] strengths = new double[size()];
        for (int node = 0; node < strengths.length; node++) {
            for (int link = offsets[node]; link < offsets[node + 1]; link++) {
                strengths[node] += weights[link];
            }
        }
        return strengths;
    }
}
