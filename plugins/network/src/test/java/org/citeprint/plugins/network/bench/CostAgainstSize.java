// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.network.cluster.LeidenBenchmarks;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * Measures what an operation costs against the size of its input, with the programs of others where they run in Java,
 * and writes the same input down for those that do not. One line for each: what, program, size, processor seconds and
 * wall seconds of the best of some runs, and what it found. Called by docs/benchmarks/cost-against-size.py; arguments:
 * a folder, then any of {@code leiden vos co-citation co-occurrence pathfinder betweenness}.
 */
public final class CostAgainstSize {

    private static final int THREADS = 2;
    private static final double NANOS = 1e9;
    private static final double ENOUGH = 0.2;

    private CostAgainstSize() {}

    /** Runs them. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (String what : Arrays.asList(arguments).subList(1, arguments.length)) {
            switch (what) {
                case "leiden" -> leiden(folder);
                case "vos" -> vos();
                case "co-citation" -> counts(folder, what, List.of(300, 1_000, 3_000, 10_000, 30_000), Field.REFERENCES,
                        NetworkBenchmarks::references, corpus -> NetworkBenchmarks.coCitation(corpus, THREADS));
                case "co-occurrence" -> counts(folder, what, List.of(3_000, 30_000, 300_000, 1_000_000),
                        Field.KEYWORDS, NetworkBenchmarks::keywords,
                        corpus -> NetworkBenchmarks.coOccurrence(corpus, THREADS));
                case "pathfinder" -> pathfinder();
                case "betweenness" -> betweenness(folder);
                default -> throw new IllegalArgumentException(what);
            }
        }
    }

    private static void leiden(Path folder) {
        for (int nodes : new int[]{1_000, 5_000, 20_000, 50_000}) {
            Network network = NetworkBenchmarks.communities(nodes, Math.max(10, nodes / 500), 10 * nodes, 0.7, 1);
            LeidenBenchmarks.write(folder.resolve("leiden-" + nodes + ".txt"), network);
            measure("leiden", "Citeprint", nodes, 7, () -> LeidenBenchmarks.ours(network));
            measure("leiden", "CWTS", nodes, 7, () -> LeidenBenchmarks.peers(network));
        }
    }

    private static void vos() {
        for (int nodes : new int[]{200, 500, 1_000, 2_000, 5_000}) {
            Network network = MadeUpNetworks.preferential(nodes, 10, 1);
            measure("vos", "Citeprint", nodes, 3, () -> LayoutBenchmarks.vos(network, THREADS));
            if (nodes <= 500) {
                measure("vos", "CWTS", nodes, 1, () -> LayoutBenchmarks.cwts(network));
            }
        }
    }

    private static void counts(Path folder, String what, List<Integer> sizes, Field field, IntFunction<Corpus> made,
            Function<Corpus, Supplier<Object>> work) {
        for (int size : sizes) {
            Corpus corpus = made.apply(size);
            write(folder.resolve(what + "-" + size + ".bin"), corpus.terms(field));
            Supplier<Object> one = work.apply(corpus);
            measure(what, "Citeprint", size, 3, () -> ((Network) one.get()).links());
        }
    }

    private static void pathfinder() {
        for (int nodes : new int[]{300, 1_000, 3_000, 10_000, 28_000}) {
            Network network = NetworkBenchmarks.preferential(nodes, 107, 1);
            Supplier<Object> one = NetworkBenchmarks.pathfinder(network, THREADS);
            measure("pathfinder", "Citeprint", (int) network.links(), 5, () -> ((Network) one.get()).links());
        }
    }

    private static void betweenness(Path folder) {
        for (int nodes : new int[]{300, 1_000, 2_000, 5_000, 10_000}) {
            Network network = NetworkBenchmarks.preferential(nodes, 10, 1);
            LeidenBenchmarks.write(folder.resolve("betweenness-" + nodes + ".txt"), network);
            Supplier<Object> one = NetworkBenchmarks.betweenness(network, THREADS);
            measure("betweenness", "Citeprint", nodes, 3, one);
            if (nodes <= 1_000) {
                measure("betweenness", "JGraphT", nodes, 1,
                        () -> new BetweennessCentrality<>(network.asGraph()).getScores().size());
            }
        }
    }

    private static void measure(String what, String program, int size, int runs, Supplier<?> work) {
        double cpu = Double.MAX_VALUE;
        double wall = Double.MAX_VALUE;
        Object found = "";
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            double before = LayoutBenchmarks.processor();
            int times = 0;
            double spent = 0;
            // The clock of the processor goes by hundredths: what is short is done several times.
            while (spent < ENOUGH) {
                found = work.get();
                times++;
                spent = LayoutBenchmarks.processor() - before;
            }
            cpu = Math.min(cpu, spent / times);
            wall = Math.min(wall, (System.nanoTime() - start) / NANOS / times);
        }
        String text = found instanceof List<?> ? "" : found.toString();
        System.out.printf(Locale.ROOT, "%s\t%s\t%d\t%.4f\t%.4f\t%s%n", what, program, size, cpu, wall, text);
    }

    /** Pairs of a work and one of its terms, four bytes each, the highest first. */
    private static void write(Path file, Terms terms) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file)))) {
            for (int work = 0; work < terms.works(); work++) {
                for (int place = terms.start(work); place < terms.end(work); place++) {
                    out.writeInt(work);
                    out.writeInt(terms.id(place));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
