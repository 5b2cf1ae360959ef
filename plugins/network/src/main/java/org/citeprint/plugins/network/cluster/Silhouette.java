// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import org.citeprint.plugins.network.graph.Graph;
import org.citeprint.plugins.network.graph.UnitScale;

/**
 * How much nearer the nodes of a cluster are to each other than to the next cluster (Rousseeuw 1987, Journal of
 * Computational and Applied Mathematics 20, 53-65): {@code (b - a) / max(a, b)}, where a is the mean distance of a
 * node to the others of its cluster and b the smallest mean distance to another cluster; 0 for a node alone in its
 * cluster. The distance of two nodes is one minus the cosine of their vectors of link weights. Since the mean cosine
 * of a node with a cluster is its product with the sum of the cluster's unit vectors, no pair of nodes is looked at:
 * time is linear in the links times the clusters a node's neighbours are linked to.
 */
final class Silhouette {

    private final Graph graph;
    private final Partition partition;
    private final double[] units;
    private final double[][] sums;
    private final int[][] clusters;

    private Silhouette(Graph graph, Partition partition) {
        this.graph = graph;
        this.partition = partition;
        units = units(graph);
        sums = new double[graph.nodes()][];
        clusters = new int[graph.nodes()][];
        double[] into = new double[partition.clusters()];
        int[] touched = new int[partition.clusters()];
        for (int node = 0; node < graph.nodes(); node++) {
            column(node, into, touched);
        }
    }

    /** One value a node, from -1 to 1. */
    static double[] of(Graph graph, Partition partition) {
        Silhouette silhouette = new Silhouette(graph, partition);
        double[] values = new double[graph.nodes()];
        double[] cosines = new double[partition.clusters()];
        for (int node = 0; node < values.length; node++) {
            values[node] = partition.clusters() < 2 ? 0 : silhouette.of(node, cosines);
        }
        return values;
    }

    /** The link weights, each divided by the length of its row, which does not depend on the unit of the row. */
    private static double[] units(Graph graph) {
        double[] units = graph.weights().clone();
        for (int node = 0; node < graph.nodes(); node++) {
            UnitScale.apply(units, graph.offsets()[node], graph.offsets()[node + 1]);
            double square = 0;
            for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
                square += units[place] * units[place];
            }
            double length = Math.sqrt(square);
            for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
                units[place] = length == 0 ? 0 : units[place] / length;
            }
        }
        return units;
    }

    /** For one neighbour the sums, by cluster, of the unit vectors' entries at it. */
    private void column(int neighbour, double[] into, int[] touched) {
        int count = 0;
        for (int place = graph.offsets()[neighbour]; place < graph.offsets()[neighbour + 1]; place++) {
            int node = graph.neighbours()[place];
            int cluster = partition.of()[node];
            double unit = units[place(node, neighbour)];
            // A link without weight adds nothing, and would leave the sum as if its cluster had not been met.
            if (into[cluster] == 0 && unit > 0) {
                touched[count++] = cluster;
            }
            into[cluster] += unit;
        }
        sums[neighbour] = new double[count];
        clusters[neighbour] = Arrays.copyOf(touched, count);
        for (int i = 0; i < count; i++) {
            sums[neighbour][i] = into[touched[i]];
            into[touched[i]] = 0;
        }
    }

    private int place(int node, int neighbour) {
        return Arrays.binarySearch(
                graph.neighbours(), graph.offsets()[node], graph.offsets()[node + 1], neighbour);
    }

    private double of(int node, double[] cosines) {
        int own = partition.of()[node];
        int size = partition.sizes()[own];
        if (size == 1) {
            return 0;
        }
        Arrays.fill(cosines, 0);
        double itself = 0;
        for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
            int neighbour = graph.neighbours()[place];
            itself += units[place] * units[place];
            for (int i = 0; i < clusters[neighbour].length; i++) {
                cosines[clusters[neighbour][i]] += units[place] * sums[neighbour][i];
            }
        }
        double inside = 1 - (cosines[own] - itself) / (size - 1);
        double outside = 1;
        for (int cluster = 0; cluster < cosines.length; cluster++) {
            if (cluster != own) {
                outside = Math.min(outside, 1 - cosines[cluster] / partition.sizes()[cluster]);
            }
        }
        double larger = Math.max(inside, outside);
        return larger <= 0 ? 0 : (outside - inside) / larger;
    }
}
