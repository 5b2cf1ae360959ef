// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NodeNames;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.network.graph.Graph;

/** A division into clusters as tables. */
final class ClusterTables {

    /** How many nodes name a cluster. */
    private static final int NAMES = 3;

    private final Network network;
    private final Graph graph;
    private final Partition partition;
    private final double[] silhouette;

    ClusterTables(Network network, Graph graph, Partition partition) {
        this.network = network;
        this.graph = graph;
        this.partition = partition;
        this.silhouette = Silhouette.of(graph, partition);
    }

    /** One row a cluster. */
    Table clusters() {
        int count = partition.clusters();
        return new Table(
                "clusters",
                "One row for each cluster, largest first; it is named by its most frequent nodes.",
                List.of(
                        Column.whole("cluster", Meaning.GROUP,
                                IntStream.rangeClosed(1, count).asLongStream().toArray()),
                        Column.whole("size", Meaning.COUNT, Arrays.stream(partition.sizes()).asLongStream().toArray()),
                        Column.text("label", labels()),
                        Column.decimal("share", "", Meaning.SHARE, Arrays.stream(partition.sizes())
                                .mapToDouble(size -> (double) size / graph.nodes())
                                .toArray()),
                        Column.decimal("weight inside", "", Meaning.SHARE, inside()),
                        Column.decimal("silhouette", "", Meaning.INDEX, means())));
    }

    /** One row: how good the division is. */
    Table quality(Quality quality, double resolution) {
        double modularity = partition.quality(graph, Quality.MODULARITY, 1);
        double weighted = silhouette.length == 0 ? Double.NaN : sum(silhouette) / silhouette.length;
        double plain = partition.clusters() == 0 ? Double.NaN : sum(means()) / partition.clusters();
        return new Table(
                "quality",
                "How good the division is; the silhouette is the mean over the nodes, so clusters count by their size.",
                List.of(
                        Column.decimal("quality", "", Meaning.INDEX, partition.quality(graph, quality, resolution)),
                        Column.decimal("modularity", "", Meaning.INDEX, modularity),
                        Column.decimal("silhouette", "", Meaning.INDEX, weighted),
                        Column.decimal("mean silhouette of clusters", "", Meaning.INDEX, plain),
                        Column.decimal("harmonic mean", "", Meaning.INDEX, harmonic(modularity, weighted)),
                        Column.whole("clusters", Meaning.COUNT, partition.clusters()),
                        Column.whole("clusters not connected", Meaning.COUNT, notConnected()),
                        Column.whole("nodes", Meaning.COUNT, graph.nodes())));
    }

    /** The harmonic mean of modularity and silhouette; missing unless both are above zero. */
    private static double harmonic(double modularity, double silhouette) {
        return modularity > 0 && silhouette > 0 ? 2 * modularity * silhouette / (modularity + silhouette) : Double.NaN;
    }

    private long notConnected() {
        int[] parts = Connected.parts(Level.of(graph, Quality.CPM), partition.of());
        int[] first = new int[partition.clusters()];
        Arrays.fill(first, -1);
        boolean[] several = new boolean[partition.clusters()];
        for (int node = 0; node < parts.length; node++) {
            int cluster = partition.of()[node];
            several[cluster] |= first[cluster] >= 0 && first[cluster] != parts[node];
            first[cluster] = parts[node];
        }
        return IntStream.range(0, several.length).filter(cluster -> several[cluster]).count();
    }

    private List<String> labels() {
        double[] strengths = graph.strengths();
        Comparator<Integer> best = Comparator.<Integer>comparingLong(node -> -occurrences(node))
                .thenComparingDouble(node -> -strengths[node])
                .thenComparingInt(node -> node);
        List<List<Integer>> members = IntStream.range(0, graph.nodes())
                .boxed()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(node -> partition.of()[node]),
                        groups -> IntStream.range(0, partition.clusters()).mapToObj(groups::get).toList()));
        List<String> names = NodeNames.of(network);
        return members.stream()
                .map(nodes -> nodes.stream()
                        .sorted(best)
                        .limit(NAMES)
                        .map(node -> names.get(graph.order()[node]))
                        .collect(Collectors.joining("; ")))
                .toList();
    }

    private long occurrences(int node) {
        return network.attributes().wholes("occurrences")
                .filter(column -> !column.missing(graph.order()[node]))
                .map(column -> column.value(graph.order()[node]))
                .orElse(0L);
    }

    /** For each cluster the share of its nodes' link weight that goes to its own nodes; missing without links. */
    private double[] inside() {
        double[] inside = new double[partition.clusters()];
        double[] all = new double[partition.clusters()];
        for (int node = 0; node < graph.nodes(); node++) {
            int cluster = partition.of()[node];
            for (int place = graph.offsets()[node]; place < graph.offsets()[node + 1]; place++) {
                all[cluster] += graph.weights()[place];
                inside[cluster] += partition.of()[graph.neighbours()[place]] == cluster ? graph.weights()[place] : 0;
            }
        }
        for (int cluster = 0; cluster < inside.length; cluster++) {
            inside[cluster] = all[cluster] == 0 ? Double.NaN : inside[cluster] / all[cluster];
        }
        return inside;
    }

    private double[] means() {
        double[] means = new double[partition.clusters()];
        for (int node = 0; node < graph.nodes(); node++) {
            means[partition.of()[node]] += silhouette[node];
        }
        for (int cluster = 0; cluster < means.length; cluster++) {
            means[cluster] /= partition.sizes()[cluster];
        }
        return means;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
