// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The clusters of a network by their numbers, each with its nodes, the largest first, and a name made of these. */
public final class Clusters {

    /**
     * A cluster.
     *
     * @param number its number
     * @param name its largest nodes
     * @param nodes its nodes, the largest first
     * @param size the sum of the sizes of its nodes
     */
    public record Cluster(int number, String name, List<Integer> nodes, double size) {

        /** Takes a copy of the list. */
        public Cluster {
            nodes = List.copyOf(nodes);
        }
    }

    private Clusters() {}

    /** The clusters in the order of their numbers, each named by so many of its nodes. */
    public static List<Cluster> of(Nodes nodes, int names) {
        int[] clusters = nodes.clusters();
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < clusters.length; node++) {
            if (clusters[node] > 0) {
                members.computeIfAbsent(clusters[node], key -> new ArrayList<>()).add(node);
            }
        }
        List<Cluster> found = new ArrayList<>();
        members.forEach((number, own) -> {
            own.sort(nodes.largestFirst());
            double size = 0;
            for (int node : own) {
                size += nodes.size(node);
            }
            String name = own.stream().limit(names).map(nodes::name).collect(Collectors.joining("; "));
            found.add(new Cluster(number, name, own, size));
        });
        return found;
    }

    /** So many clusters of the most nodes, in the order of their numbers. */
    public static List<Cluster> largest(List<Cluster> clusters, int most) {
        return clusters.stream()
                .sorted(Comparator.<Cluster>comparingInt(cluster -> -cluster.nodes().size())
                        .thenComparingInt(Cluster::number))
                .limit(most)
                .sorted(Comparator.comparingInt(Cluster::number))
                .toList();
    }
}
