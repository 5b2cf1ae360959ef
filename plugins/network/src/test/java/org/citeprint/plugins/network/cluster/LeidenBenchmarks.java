// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.citeprint.api.data.Network;
import org.citeprint.plugins.network.bench.NetworkBenchmarks;
import org.citeprint.plugins.network.bench.Topics;
import org.citeprint.plugins.network.graph.Graph;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.TestContext;

/**
 * Prints processor seconds and modularity of one start of Leiden, ours and CWTS's, on the same networks in one run.
 * Arguments: names of networks (all when none is given), {@code iterations=2 runs=5}, {@code peers=no} for ours
 * alone, and {@code write=FOLDER} to write the links down for other programs. Both begin with rows of links; our seconds include putting the nodes in order.
 */
public final class LeidenBenchmarks {

    private static final double NANOS = 1e9;

    private LeidenBenchmarks() {}

    /** Runs them. */
    public static void main(String[] arguments) {
        int iterations = NetworkBenchmarks.number(arguments, "iterations", 2);
        int runs = NetworkBenchmarks.number(arguments, "runs", 5);
        Map<String, Supplier<Network>> networks = new LinkedHashMap<>();
        networks.put("communities-50k", () -> NetworkBenchmarks.communities(50_000, 100, 500_000, 0.7, 1));
        networks.put("preferential-50k", () -> NetworkBenchmarks.preferential(50_000, 10, 1));
        networks.put("topics-5k", () -> Topics.coCitation(1500, 14, 30, 300, 1));
        networks.put("topics-12k", () -> Topics.coCitation(3000, 20, 40, 450, 1));
        networks.put("topics-28k", () -> Topics.coCitation(8000, 28, 45, 750, 1));
        networks.forEach((name, made) -> {
            boolean named = Arrays.stream(arguments).anyMatch(argument -> !argument.contains("="));
            if (!named || Arrays.asList(arguments).contains(name)) {
                run(name, made.get(), iterations, runs, arguments);
            }
        });
    }

    private static void run(String name, Network network, int iterations, int runs, String[] arguments) {
        System.out.println(name + ": " + network.nodes() + " nodes, " + network.links() + " links");
        Arrays.stream(arguments).filter(argument -> argument.startsWith("write="))
                .forEach(argument -> write(Path.of(argument.substring("write=".length()), name + ".txt"), network));
        Graph graph = Graph.of(network, Weights.AS_GIVEN);
        Runs ours = new Runs(runs, graph, seed -> new Search(Quality.MODULARITY, 1, true, iterations, 1, 1, seed)
                .of(Graph.of(network, Weights.AS_GIVEN), new TestContext()));
        Runs peers = new Runs(runs, graph, seed -> LeidenAgainstPeerTest.peer(
                graph, Quality.MODULARITY, 1, iterations, seed));
        boolean both = !Arrays.asList(arguments).contains("peers=no");
        // In turns: minutes in which the machine is slow are so for both.
        for (int run = 0; run < runs; run++) {
            ours.measure(run);
            if (both) {
                peers.measure(run);
            }
        }
        ours.print("  ours");
        if (both) {
            peers.print("  CWTS");
            double[] ratios = new double[runs];
            Arrays.setAll(ratios, run -> peers.seconds[run] / ours.seconds[run]);
            Arrays.sort(ratios);
            System.out.printf("  CWTS takes %.2f times as long (median of the runs; least %.2f)%n", ratios[runs / 2],
                    ratios[0]);
        }
    }

    /** The modularity that one start of two iterations reaches. */
    public static double ours(Network network) {
        Graph graph = Graph.of(network, Weights.AS_GIVEN);
        return new Search(Quality.MODULARITY, 1, true, 2, 1, 1, 1).of(graph, new TestContext())
                .quality(graph, Quality.MODULARITY, 1);
    }

    /** The same of CWTS's program. */
    public static double peers(Network network) {
        Graph graph = Graph.of(network, Weights.AS_GIVEN);
        return LeidenAgainstPeerTest.peer(graph, Quality.MODULARITY, 1, 2, 1).quality(graph, Quality.MODULARITY, 1);
    }

    /** Processor seconds and modularities of one program, one run for each seed. */
    private record Runs(Graph graph, IntFunction<Partition> work, double[] seconds, double[] qualities) {

        Runs(int runs, Graph graph, IntFunction<Partition> work) {
            this(graph, work, new double[runs], new double[runs]);
        }

        void measure(int run) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Partition partition = work.apply(run);
            seconds[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
            qualities[run] = partition.quality(graph, Quality.MODULARITY, 1);
        }

        void print(String name) {
            double[] sorted = seconds.clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(qualities).average().orElse(0);
            System.out.printf("%s first %.3f, median %.3f, least %.3f processor s; modularity mean %.5f, best %.5f%n",
                    name, seconds[0], sorted[sorted.length / 2], sorted[0], mean,
                    Arrays.stream(qualities).max().orElse(0));
        }
    }

    /** Writes the links as text: two numbers and the weight on each line. */
    public static void write(Path file, Network network) {
        StringBuilder text = new StringBuilder();
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (network.neighbour(place) > node) {
                    text.append(node).append(' ').append(network.neighbour(place)).append(' ')
                            .append(network.weight(place)).append('\n');
                }
            }
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
