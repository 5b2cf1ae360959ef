// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Heights for nodes in columns so that linked ones are close. Column by column, forth and back, each node is drawn two
 * thirds of the way to the mean of those it is linked to, and those of the column are set apart by at least one. Were all
 * columns moved at once, or by half the way, two nodes whose links cross would change places together, or not at all.
 * Always the same for the same order of the nodes.
 */
final class YearLayers {

    private static final int ROUNDS = 40;

    private YearLayers() {}

    /** The height of each node, given its column and its links in both directions. */
    static double[] heights(long[] column, List<List<Integer>> links) {
        Map<Long, List<Integer>> columns = new TreeMap<>();
        double[] heights = new double[column.length];
        for (int node = 0; node < column.length; node++) {
            List<Integer> own = columns.computeIfAbsent(column[node], key -> new ArrayList<>());
            heights[node] = own.size();
            own.add(node);
        }
        columns.values().forEach(own -> spread(own, heights));
        List<List<Integer>> forth = List.copyOf(columns.values());
        for (int round = 0; round < ROUNDS; round++) {
            (round % 2 == 0 ? forth : forth.reversed()).forEach(own -> {
                own.forEach(node -> heights[node] = drawn(node, links.get(node), heights));
                spread(own, heights);
            });
        }
        return heights;
    }

    private static double drawn(int node, List<Integer> others, double[] heights) {
        if (others.isEmpty()) {
            return heights[node];
        }
        double sum = 0;
        for (int other : others) {
            sum += heights[other];
        }
        return (heights[node] + 2 * sum / others.size()) / 3;
    }

    /** Sets the nodes of a column apart, around their mean. */
    private static void spread(List<Integer> own, double[] heights) {
        List<Integer> order = new ArrayList<>(own);
        order.sort(Comparator.comparingDouble(node -> heights[node]));
        double before = 0;
        for (int node : order) {
            before += heights[node];
        }
        double after = 0;
        for (int i = 0; i < order.size(); i++) {
            if (i > 0) {
                heights[order.get(i)] = Math.max(heights[order.get(i)], heights[order.get(i - 1)] + 1);
            }
            after += heights[order.get(i)];
        }
        double shift = (before - after) / order.size();
        order.forEach(node -> heights[node] += shift);
    }
}
