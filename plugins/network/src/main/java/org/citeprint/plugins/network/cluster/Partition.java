// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.citeprint.plugins.network.graph.Graph;

/**
 * A division of the nodes of a {@link Graph}. Clusters are numbered from 0 by descending size, equally large ones by
 * their first node, so that the same division always has the same numbers.
 *
 * @param of for each node its cluster
 * @param sizes for each cluster how many nodes
 */
record Partition(int[] of, int[] sizes) {

    /** Numbers clusters anew, whatever numbers they had. */
    static Partition canonical(int[] clusters) {
        int limit = Arrays.stream(clusters).max().orElse(-1) + 1;
        int[] sizes = new int[limit];
        int[] first = new int[limit];
        for (int node = clusters.length - 1; node >= 0; node--) {
            sizes[clusters[node]]++;
            first[clusters[node]] = node;
        }
        int[] order = IntStream.range(0, limit)
                .filter(cluster -> sizes[cluster] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(cluster -> -sizes[cluster])
                        .thenComparingInt(cluster -> first[cluster]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] number = new int[limit];
        for (int i = 0; i < order.length; i++) {
            number[order[i]] = i;
        }
        return new Partition(
                Arrays.stream(clusters).map(cluster -> number[cluster]).toArray(),
                Arrays.stream(order).map(cluster -> sizes[cluster]).toArray());
    }

    /** Every node for itself. */
    static Partition singletons(int nodes) {
        return canonical(IntStream.range(0, nodes).toArray());
    }

    int clusters() {
        return sizes.length;
    }

    /**
     * How good the division is. With A the weights, k the strengths and n the sizes of clusters,
     *
     * <pre>
     * modularity = 1/2m sum over clusters ( A inside, both ways - resolution k² / 2m )
     * CPM        = 1/2m sum over clusters ( A inside, both ways - resolution n² )
     * </pre>
     *
     * <p>as CWTS's program defines them; 0 when no link has a weight.
     */
    double quality(Graph graph, Quality quality, double resolution) {
        double total = graph.total();
        if (total == 0) {
            return 0;
        }
        double[] strengths = graph.strengths();
        double[] inside = new double[clusters()];
        double[] size = new double[clusters()];
        for (int node = 0; node < of.length; node++) {
            size[of[node]] += quality == Quality.CPM ? 1 : strengths[node];
            for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
                inside[of[node]] += of[graph.neighbours()[place]] == of[node] ? graph.weights()[place] : 0;
            }
        }
        double scale = quality == Quality.CPM ? resolution : resolution / total;
        double sum = 0;
        for (int cluster = 0; cluster < inside.length; cluster++) {
            sum += inside[cluster] - scale * size[cluster] * size[cluster];
        }
        return sum / total;
    }
}
