// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.citeprint.plugins.network.SharedData;
import org.citeprint.plugins.network.bench.Topics;
import org.citeprint.plugins.network.graph.Graph;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The quality of our clusters next to those of CWTS's networkanalysis 1.3.0, with as many starts and iterations. */
class LeidenAgainstPeerTest {

    private static final int STARTS = 10;
    private static final int ITERATIONS = 10;

    /** Both are searches by chance: what differs by less than this is called equally good. */
    private static final double SAME = 1e-6;

    private static void compare(String name, Graph graph, Quality quality, double resolution, int starts) {
        Search search = new Search(quality, resolution, true, ITERATIONS, starts, 1, 42);
        double ours = search.of(graph, new TestContext().threads(2)).quality(graph, quality, resolution);
        double theirs = IntStream.range(0, starts)
                .mapToDouble(seed -> peer(graph, quality, resolution, ITERATIONS, seed)
                        .quality(graph, quality, resolution))
                .max().orElseThrow();
        System.out.printf("%-70s %-10s resolution %-4s ours %.6f CWTS %.6f%n", name, quality, resolution, ours, theirs);
        assertThat(ours).as(name).isGreaterThanOrEqualTo(theirs - SAME);
    }

    /** One start of the peer. */
    static Partition peer(Graph graph, Quality quality, double resolution, int iterations, long seed) {
        double[] sizes = graph.strengths();
        if (quality == Quality.CPM) {
            Arrays.fill(sizes, 1);
        }
        var network = new nl.cwts.networkanalysis.Network(
                sizes,
                Arrays.stream(graph.offsets()).asLongStream().toArray(),
                new LargeIntArray(graph.neighbours()),
                new LargeDoubleArray(graph.weights()),
                false);
        double scaled = quality == Quality.CPM ? resolution : resolution / graph.total();
        var clustering = new LeidenAlgorithm(scaled, iterations, 0.01, new Random(seed)).findClustering(network);
        return Partition.canonical(clustering.getClusters());
    }

    @Test
    void theNetworksOfVosviewersSamplesAreDividedAtLeastAsWell() {
        for (Path file : SharedData.vosviewerNetworks()) {
            var network = SharedData.vosviewer(file);
            String name = file.getFileName() + " " + network.nodes() + "/" + network.links();
            compare(name, Graph.of(network, Weights.AS_GIVEN), Quality.MODULARITY, 1, STARTS);
            Graph similarities = Graph.of(network, Weights.ASSOCIATION_STRENGTH);
            compare(name, similarities, Quality.CPM, 1, STARTS);
            compare(name, similarities, Quality.CPM, 0.5, STARTS);
        }
    }

    @Test
    void coCitationNetworksAreDividedAtLeastAsWell() {
        Graph graph = Graph.of(Topics.coCitation(2000, 18, 30, 300, 1), Weights.AS_GIVEN);
        assertThat(graph.nodes()).isGreaterThan(5000);
        String name = "made up co-citation " + graph.nodes() + "/" + graph.neighbours().length / 2;
        compare(name, graph, Quality.MODULARITY, 1, STARTS);
        compare(name, graph, Quality.CPM, 0.05, STARTS);
    }
}
