// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.network.build.CoCitation;
import org.citeprint.plugins.network.build.CoOccurrence;
import org.citeprint.plugins.network.build.Counting;
import org.citeprint.plugins.network.build.Coupling;
import org.citeprint.plugins.network.build.CouplingUnit;
import org.citeprint.plugins.network.build.Normalisation;
import org.citeprint.plugins.network.build.TermField;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.plugins.network.layout.VosLayout;
import org.citeprint.plugins.network.metric.Centrality;
import org.citeprint.plugins.network.metric.Measure;
import org.citeprint.plugins.network.prune.Distance;
import org.citeprint.plugins.network.prune.Pathfinder;
import org.citeprint.testkit.TestContext;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * Prints the seconds of whole operations, first run and median of the runs after it. Arguments: names of what to
 * measure (all when none is given), then {@code threads=2 runs=5}.
 */
public final class NetworkBenchmarks {

    private static final double NANOS = 1e9;

    private NetworkBenchmarks() {}

    /** Runs them. */
    public static void main(String[] arguments) {
        int threads = number(arguments, "threads", 2);
        int runs = number(arguments, "runs", 5);
        Map<String, Supplier<Supplier<Object>>> all = new LinkedHashMap<>();
        all.put("co-citation", () -> coCitation(references(), threads));
        all.put("coupling", () -> coupling(references(), threads));
        all.put("co-occurrence", () -> coOccurrence(keywords(), threads));
        all.put("co-occurrence-zipf", () -> coOccurrence(ZipfKeywords.of(1_000_000, 8, 100_000), threads));
        all.put("pathfinder", () -> pathfinder(preferential(28_000, 107, 1), threads));
        all.put("betweenness", () -> betweenness(preferential(5000, 10, 1), threads));
        all.put("betweenness-50k", () -> betweenness(preferential(50_000, 10, 1), threads));
        all.put("jgrapht-betweenness", () -> {
            Network network = preferential(5000, 10, 1);
            return () -> new BetweennessCentrality<>(network.asGraph()).getScores();
        });
        all.put("vos", () -> vos(preferential(5000, 10, 1), threads));
        List<String> names = Arrays.stream(arguments).filter(argument -> !argument.contains("=")).toList();
        all.forEach((name, made) -> {
            if (names.isEmpty() || names.contains(name)) {
                System.out.println(name + ": " + seconds(made.get(), runs));
            }
        });
    }

    /** The number an argument gives, {@code name=number}. */
    public static int number(String[] arguments, String name, int otherwise) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(name + "="))
                .mapToInt(argument -> Integer.parseInt(argument.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }

    private static String seconds(Supplier<Object> work, int runs) {
        double[] seconds = new double[runs];
        double[] processor = new double[runs];
        Object result = "";
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            double before = LayoutBenchmarks.processor();
            result = work.get();
            seconds[run] = (System.nanoTime() - start) / NANOS;
            processor[run] = LayoutBenchmarks.processor() - before;
        }
        return "first %.3f s (processor %.3f), then %s (processor %s)%s".formatted(seconds[0], processor[0],
                later(seconds), later(processor),
                result instanceof Network network ? ", " + network.links() + " links" : "");
    }

    /** The median and the least of all but the first. */
    private static String later(double[] seconds) {
        double[] later = Arrays.copyOfRange(seconds, Math.min(1, seconds.length - 1), seconds.length);
        Arrays.sort(later);
        return "median %.3f, least %.3f".formatted(later[later.length / 2], later[0]);
    }

    static Supplier<Object> coCitation(Corpus corpus, int threads) {
        CoCitation.Options options = new CoCitation.Options(CoCitation.Cited.REFERENCES, Counting.FULL, 1,
                Optional.empty(), Normalisation.NONE, 0, Optional.empty(), true);
        return () -> new CoCitation().run(corpus, options, new TestContext().threads(threads));
    }

    private static Supplier<Object> coupling(Corpus corpus, int threads) {
        Coupling.Options options = new Coupling.Options(CouplingUnit.WORKS, Counting.FULL, 0, 1,
                Optional.empty(), Normalisation.NONE, 0, Optional.empty(),
                true);
        return () -> new Coupling().run(corpus, options, new TestContext().threads(threads));
    }

    static Supplier<Object> coOccurrence(Corpus corpus, int threads) {
        CoOccurrence.Options options = new CoOccurrence.Options(TermField.KEYWORDS, Counting.FULL, 1, Optional.empty(),
                Normalisation.NONE, 0, Optional.empty(), true, List.of());
        return () -> new CoOccurrence().run(corpus, options, new TestContext().threads(threads));
    }

    static Supplier<Object> pathfinder(Network network, int threads) {
        Pathfinder.Options options = new Pathfinder.Options(Optional.empty(), Optional.empty(), Distance.RECIPROCAL);
        return () -> new Pathfinder().run(network, options, new TestContext().threads(threads));
    }

    static Supplier<Object> betweenness(Network network, int threads) {
        Centrality.Options options = new Centrality.Options(List.of(Measure.BETWEENNESS), false, true, 0.85,
                Optional.empty(), new Seed(42));
        return () -> new Centrality().measure(network, options, new TestContext().threads(threads));
    }

    static Supplier<Object> vos(Network network, int threads) {
        VosLayout.Options options = new VosLayout.Options(Weights.AUTO, Optional.empty(), 1000, 1, new Seed(42));
        return () -> new VosLayout().measure(network, options, new TestContext().threads(threads));
    }

    private static Corpus references() {
        return references(10_000);
    }

    /** Works with 30 references each of twelve and a half times as many, as skewed as those of real works. */
    static Corpus references(int works) {
        return corpus(Field.REFERENCES, works, 30, works * 25 / 2, 2.2,
                id -> "Author %05d A, %d, JOURNAL OF THINGS, V%d, P%d".formatted(id, 1980 + id % 40, id % 90,
                        id % 977));
    }

    private static Corpus keywords() {
        return keywords(1_000_000);
    }

    /** Works with 8 keywords each of a tenth as many. */
    static Corpus keywords(int works) {
        return corpus(Field.KEYWORDS, works, 8, works / 10, 4, id -> "keyword number " + id);
    }

    private static Corpus corpus(
            Field field, int works, int each, int terms, double skew, java.util.function.IntFunction<String> label) {
        Random random = new Random(1);
        List<String> labels = IntStream.range(0, terms).mapToObj(label).sorted().toList();
        int[] mixed = IntStream.range(0, terms).toArray();
        for (int i = terms - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swap = mixed[i];
            mixed[i] = mixed[other];
            mixed[other] = swap;
        }
        int[] offsets = new int[works + 1];
        int[] ids = new int[works * each];
        int size = 0;
        for (int work = 0; work < works; work++) {
            int[] drawn = random.ints(each, 0, Integer.MAX_VALUE)
                    .map(value -> mixed[(int) (terms * Math.pow(value / (double) Integer.MAX_VALUE, skew) * 0.999999)])
                    .distinct()
                    .toArray();
            System.arraycopy(drawn, 0, ids, size, drawn.length);
            size += drawn.length;
            offsets[work + 1] = size;
        }
        Terms column = Terms.wrap(Strings.of(labels), offsets, Arrays.copyOf(ids, size));
        return new Corpus(works, Map.of(), Map.of(), Map.of(field, column), Strings.of(List.of("made up")),
                new int[works], new int[works]);
    }

    /** Barabási and Albert's network: each node links to so many earlier ones, the better linked the likelier. */
    public static Network preferential(int nodes, int each, long seed) {
        Random random = new Random(seed);
        List<String> labels = IntStream.range(0, nodes).mapToObj("n%06d"::formatted).toList();
        NetworkBuilder builder = NetworkBuilder.undirected("node", "works", labels);
        int[] ends = new int[2 * nodes * each];
        int size = 0;
        for (int node = 1; node < nodes; node++) {
            List<Integer> chosen = new ArrayList<>();
            for (int k = 0; k < each; k++) {
                int other = size == 0 ? 0 : ends[random.nextInt(size)];
                if (other != node && !chosen.contains(other)) {
                    chosen.add(other);
                }
            }
            for (int other : chosen) {
                builder.link(node, other, 1 + random.nextInt(9));
                ends[size++] = node;
                ends[size++] = other;
            }
        }
        return builder.build();
    }

    /**
     * A network of communities of the same size: each link leads, with a probability, to a node of the same community,
     * otherwise to any node.
     */
    public static Network communities(int nodes, int communities, int links, double inside, long seed) {
        Random random = new Random(seed);
        List<String> labels = IntStream.range(0, nodes).mapToObj("n%06d"::formatted).toList();
        NetworkBuilder builder = NetworkBuilder.undirected("node", "works", labels);
        List<Integer> mixed = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
        Collections.shuffle(mixed, random);
        int made = 0;
        while (made < links) {
            int one = random.nextInt(nodes);
            int other = random.nextDouble() < inside
                    ? one % communities + communities * random.nextInt(nodes / communities)
                    : random.nextInt(nodes);
            if (one != other) {
                builder.link(mixed.get(one), mixed.get(other), 1);
                made++;
            }
        }
        return builder.build();
    }
}
