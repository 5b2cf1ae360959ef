// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.network.graph.Graph;
import org.citeprint.plugins.network.graph.Weights;
import org.pf4j.Extension;

/** Clusters of a network by the Leiden algorithm. */
@Extension
@Operation(
        name = "cluster.leiden",
        summary = "Divides a network into clusters whose nodes are linked more to each other than to the rest.",
        method = "The Leiden algorithm looks for the division of the highest quality (modularity or the constant Potts "
                + "model) from several seeded random starts, and the best is kept. The silhouette compares each node's "
                + "links with those of its own and of the nearest other cluster (distance: one minus cosine).",
        source = "Traag, V. A., Waltman, L. and van Eck, N. J. (2019): From Louvain to Leiden: guaranteeing well-connected "
                + "communities. Scientific Reports 9, 5233",
        since = "0.1.0")
public final class LeidenClusters implements Operator<Network, LeidenClusters.Options, LeidenClusters.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("What a good division is.") @Default("modularity") Quality quality,
            @Doc("The higher, the more and smaller clusters.") @Default("1.0")
            @Range(min = 0, max = 1e9) double resolution,
            @Doc("Which weights the clusters are made by.") @Default("as-given") Weights weights,
            @Doc("How often each start is improved.") @Default("10") @Range(min = 1, max = 10_000) int iterations,
            @Doc("How many random starts; the best is kept.") @Default("10") @Range(min = 1, max = 10_000) int starts,
            @Doc("Clusters of fewer nodes are merged into others they are linked to.") @Default("1")
            @Range(min = 1) int minSize,
            @Doc("Where the random choices begin.") @Default("42") Seed seed) {}

    /** What comes out. */
    public record Result(
            @Doc("The network with the column cluster: 1 for the largest.") Network network,
            @Doc("One row a cluster.") Table clusters,
            @Doc("One row: quality, modularity, mean silhouette.") Table quality) {}

    @Override
    public Result run(Network network, Options options, Context context) {
        if (network.directed()) {
            throw new ProblemException(Problem.error(
                    "CP-4004",
                    "the network of " + network.unit()
                            + " nodes is directed, and these clusters need an undirected one",
                    "give it a co-occurrence, co-citation or co-authorship network"));
        }
        Graph graph = Graph.of(network, options.weights());
        Leiden leiden = new Leiden(
                options.quality(),
                options.resolution(),
                options.iterations(),
                options.starts(),
                options.minSize(),
                options.seed().value());
        Partition partition = leiden.of(graph, context);
        long[] cluster = new long[graph.nodes()];
        for (int node = 0; node < cluster.length; node++) {
            cluster[graph.order()[node]] = partition.of()[node] + 1L;
        }
        ClusterTables tables = new ClusterTables(network, graph, partition);
        return new Result(
                network.with(Column.whole("cluster", Meaning.GROUP, cluster)),
                tables.clusters(),
                tables.quality(options.quality(), options.resolution()));
    }
}
