// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.citeprint.api.data.Network;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.network.graph.Graph;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.plugins.network.layout.ForceAtlasLayout;
import org.citeprint.plugins.network.layout.VosLayout;
import org.citeprint.plugins.network.metric.Centrality;
import org.citeprint.plugins.network.metric.Measure;
import org.citeprint.testkit.TestContext;

/**
 * Prints wall and processor seconds of layouts and node measures, and the VOS objective of what they found, beside
 * CWTS's program. Arguments: {@code what:network} for each of {@code vos cwts force-atlas betweenness sampled} and
 * {@code ba-5000 co-8000} and so on, or the name of a sample; then {@code threads=2 runs=3}.
 */
public final class LayoutBenchmarks {

    private static final double NANOS = 1e9;

    private LayoutBenchmarks() {}

    /** Runs them. */
    public static void main(String[] arguments) {
        int threads = number(arguments, "threads", 2);
        int runs = number(arguments, "runs", 3);
        Map<String, Function<Network, Supplier<String>>> works = new LinkedHashMap<>();
        works.put("vos", network -> () -> vos(network, threads));
        works.put("cwts", network -> () -> cwts(network));
        works.put("force-atlas", network -> () -> forceAtlas(network, threads));
        works.put("betweenness", network -> () -> betweenness(network, Optional.empty(), threads));
        works.put("sampled", network -> () -> betweenness(network, Optional.of(1000), threads));
        for (String argument : arguments) {
            if (argument.startsWith("write=")) {
                write(MadeUpNetworks.preferential(2000, 10, 1), Path.of(argument.substring("write=".length())));
            }
            if (argument.contains(":")) {
                String[] parts = argument.split(":", 2);
                network(parts[1]).ifPresent(network -> measure(argument, network, works.get(parts[0]).apply(network),
                        parts[0].equals("cwts") ? 1 : runs));
            }
        }
    }

    private static int number(String[] arguments, String name, int otherwise) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(name + "="))
                .mapToInt(argument -> Integer.parseInt(argument.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }

    /** {@code ba-n}: preferential attachment, ten links a node; {@code co-n}: cited together, as dense as references. */
    private static Optional<Network> network(String name) {
        if (name.matches("(ba|co)-\\d+")) {
            int nodes = Integer.parseInt(name.substring(3));
            return Optional.of(name.startsWith("ba")
                    ? MadeUpNetworks.preferential(nodes, 10, 1)
                    : MadeUpNetworks.linked(MadeUpNetworks.coCited(nodes, nodes * 27 / 80, Math.max(20, nodes / 200),
                            Math.max(2, nodes / 320), 1)));
        }
        return MadeUpNetworks.sample(name).map(MadeUpNetworks::linked);
    }

    private static void measure(String name, Network network, Supplier<String> work, int runs) {
        double[] seconds = new double[runs];
        double[] cpu = new double[runs];
        String result = "";
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            double before = processor();
            result = work.get();
            seconds[run] = (System.nanoTime() - start) / NANOS;
            cpu[run] = processor() - before;
        }
        double first = seconds[0];
        double firstCpu = cpu[0];
        Arrays.sort(seconds);
        Arrays.sort(cpu);
        System.out.printf("%s: %d nodes, %d links: first %.2f s (processor %.2f), median %.2f s (processor %.2f) %s%n",
                name, network.nodes(), network.links(), first, firstCpu, seconds[runs / 2], cpu[runs / 2], result);
    }

    static double processor() {
        return ManagementFactory
                .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getProcessCpuTime() / NANOS
                        : Double.NaN;
    }

    static String vos(Network network, int threads) {
        VosLayout.Options options = new VosLayout.Options(Weights.AUTO, Optional.empty(), 1000, 1, new Seed(42));
        Network placed = network.with(new VosLayout().measure(network, options, new TestContext().threads(threads)));
        return "objective " + objective(placed, decimals(placed, "x"), decimals(placed, "y"));
    }

    static String cwts(Network network) {
        Graph graph = Graph.of(network, Weights.AUTO);
        double[] ones = new double[graph.nodes()];
        Arrays.fill(ones, 1);
        var library = new nl.cwts.networkanalysis.Network(ones, Arrays.stream(graph.offsets()).asLongStream().toArray(),
                new LargeIntArray(graph.neighbours()), new LargeDoubleArray(graph.weights()), false);
        double[][] found = new GradientDescentVOSLayoutAlgorithm(2, 1, 0, new Random(0)).findLayout(library)
                .getCoordinates();
        double[] x = new double[graph.nodes()];
        double[] y = new double[graph.nodes()];
        for (int node = 0; node < x.length; node++) {
            x[graph.order()[node]] = found[0][node];
            y[graph.order()[node]] = found[1][node];
        }
        return "objective " + objective(network, x, y);
    }

    /** The objective in the size that makes it least: with a t² - b t that is -b² / 4a. Holds for connected networks. */
    private static double objective(Network network, double[] x, double[] y) {
        Graph graph = Graph.of(network, Weights.AUTO);
        double attraction = 0;
        double repulsion = 0;
        for (int a = 0; a < graph.nodes(); a++) {
            int here = graph.order()[a];
            for (int place = graph.offsets()[a]; place < graph.offsets()[a + 1]; place++) {
                int there = graph.order()[graph.neighbours()[place]];
                attraction += graph.weights()[place] * ((x[here] - x[there]) * (x[here] - x[there])
                        + (y[here] - y[there]) * (y[here] - y[there])) / 4;
            }
            for (int b = 0; b < a; b++) {
                int there = graph.order()[b];
                repulsion += Math.sqrt((x[here] - x[there]) * (x[here] - x[there])
                        + (y[here] - y[there]) * (y[here] - y[there]));
            }
        }
        return -repulsion * repulsion / (4 * attraction);
    }

    private static String forceAtlas(Network network, int threads) {
        ForceAtlasLayout.Options options = new ForceAtlasLayout.Options(Weights.AS_GIVEN, 500, 2, 1, false, false,
                false,
                1, 1, 1.2, new Seed(42));
        return "columns " + new ForceAtlasLayout().measure(network, options, new TestContext().threads(threads)).size();
    }

    private static String betweenness(Network network, Optional<Integer> sources, int threads) {
        Centrality.Options options = new Centrality.Options(List.of(Measure.BETWEENNESS), false, sources.isPresent(),
                0.85,
                sources, new Seed(42));
        Network found = network.with(new Centrality().measure(network, options, new TestContext().threads(threads)));
        double[] values = decimals(found, "betweenness");
        String text = "sum %.6f, largest %.6f".formatted(Arrays.stream(values).sum(),
                Arrays.stream(values).max().orElse(0));
        return sources.isEmpty()
                ? text
                : text + ", farthest off at most %.5f".formatted(
                        Arrays.stream(decimals(found, "betweenness error")).max().orElse(0));
    }

    /** Links and measures as text, for docs/benchmarks/compare-with-igraph.py. */
    private static void write(Network network, Path folder) {
        StringBuilder links = new StringBuilder();
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (network.neighbour(place) > node) {
                    links.append(node).append('\t').append(network.neighbour(place)).append('\t')
                            .append(network.weight(place)).append('\n');
                }
            }
        }
        StringBuilder nodes = new StringBuilder();
        for (boolean weighted : new boolean[]{false, true}) {
            Network found = network.with(new Centrality().measure(network, new Centrality.Options(
                    List.of(Measure.values()), weighted, false, 0.85, Optional.empty(), new Seed(42)),
                    new TestContext()));
            for (Measure measure : List.of(Measure.BETWEENNESS, Measure.CLOSENESS, Measure.EIGENVECTOR,
                    Measure.PAGERANK)) {
                nodes.append(measure).append(weighted ? " weighted" : "");
                Arrays.stream(decimals(found, measure.name().toLowerCase(Locale.ROOT)))
                        .forEach(value -> nodes.append('\t').append(value));
                nodes.append('\n');
            }
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("links.tsv"), links);
            Files.writeString(folder.resolve("nodes.tsv"), nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] decimals(Network network, String column) {
        return network.attributes().decimals(column).orElseThrow().values();
    }
}
