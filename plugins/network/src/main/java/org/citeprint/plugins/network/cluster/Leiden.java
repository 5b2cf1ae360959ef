// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.graph.Graph;

/**
 * The Leiden algorithm of Traag, Waltman and van Eck (2019), as its authors' library computes it, begun several times
 * from different seeds. The best division is kept; of equally good ones the first by its canonical numbers.
 *
 * @param quality what is made as large as possible
 * @param resolution the higher, the more clusters
 * @param iterations how often each start is improved
 * @param starts how many starts
 * @param minSize smaller clusters are merged into the one they are most linked to
 * @param seed where the random choices begin
 */
record Leiden(Quality quality, double resolution, int iterations, int starts, int minSize, long seed) {

    /** How freely nodes are merged in refinement; the authors' value. */
    private static final double RANDOMNESS = 0.01;

    /** Keeps the random numbers of one start apart from those of the next. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    /** One start's division and how good it is. */
    private record Attempt(Partition partition, double quality) {}

    Partition of(Graph graph, Context context) {
        if (graph.total() == 0) {
            return Partition.singletons(graph.nodes());
        }
        nl.cwts.networkanalysis.Network network = network(graph);
        context.progress().phase("starts", starts);
        List<Attempt> attempts = context.workers().map(starts, start -> {
            context.checkCancelled();
            Attempt attempt = attempt(graph, network, start);
            context.progress().advance(1);
            return attempt;
        });
        return attempts.stream().reduce(Leiden::better).orElseThrow().partition;
    }

    private static Attempt better(Attempt one, Attempt other) {
        if (one.quality != other.quality) {
            return one.quality > other.quality ? one : other;
        }
        return Arrays.compare(one.partition.of(), other.partition.of()) <= 0 ? one : other;
    }

    private Attempt attempt(Graph graph, nl.cwts.networkanalysis.Network network, int start) {
        double scale = quality == Quality.CPM ? 1 : 1 / graph.total();
        LeidenAlgorithm leiden = new LeidenAlgorithm(
                resolution * scale, iterations, RANDOMNESS, new Random(seed + start * STRIDE));
        Clustering clustering = leiden.findClustering(network);
        if (minSize > 1) {
            leiden.removeSmallClustersBasedOnNNodes(network, clustering, minSize);
        }
        Partition partition = Partition.canonical(clustering.getClusters());
        return new Attempt(partition, partition.quality(graph, quality, resolution));
    }

    /** The library's form of the graph; a node weighs its strength for modularity and one for the Potts model. */
    private nl.cwts.networkanalysis.Network network(Graph graph) {
        long[] offsets = Arrays.stream(graph.offsets()).asLongStream().toArray();
        double[] nodeWeights = graph.strengths();
        if (quality == Quality.CPM) {
            Arrays.fill(nodeWeights, 1);
        }
        return new nl.cwts.networkanalysis.Network(
                nodeWeights,
                offsets,
                new LargeIntArray(graph.neighbours()),
                new LargeDoubleArray(graph.weights()),
                false);
    }
}
