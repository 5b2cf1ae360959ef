// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.graph.Graph;

/**
 * Looks for the best division of a network: several starts from every node for itself, each improved in its own random
 * order, and then combined. Where two divisions agree, nodes are held together, and of such groups a division is made
 * that is at least as good as the better of the two (the core groups of Ovelgönne and Geyer-Schulz 2012). Then, once
 * for each further start, some clusters of the best are taken apart and made anew, four ways. Equally good
 * divisions are told apart by their canonical numbers, so no order of starts, nodes or threads matters.
 *
 * @param quality what is made as large as possible
 * @param resolution the higher, the more clusters
 * @param refined whether clusters are refined (Leiden) or not (Louvain)
 * @param iterations how often each start is improved at most
 * @param starts how many starts
 * @param minSize smaller clusters are merged with one they are linked to
 * @param seed where the random choices begin
 */
record Search(
        Quality quality, double resolution, boolean refined, int iterations, int starts, int minSize, long seed) {

    /** How freely nodes are merged in refinement: the value of the method's authors, less where links weigh less than 1. */
    private static final double RANDOMNESS = 0.01;

    /** Which shares of the clusters are taken apart in the rounds after the starts. */
    private static final double[] SHARES = {0.1, 0.2, 0.4, 0.7};

    /** How often a division that was partly taken apart is improved. */
    private static final int SHORT = 3;

    /** A division and how good it is. */
    private record Attempt(Partition partition, double quality) {}

    private static final Comparator<Attempt> BEST_FIRST = Comparator
            .comparingDouble((Attempt attempt) -> -attempt.quality)
            .thenComparing(attempt -> attempt.partition.of(), Arrays::compare);

    /** The best division found. */
    Partition of(Graph graph, Context context) {
        double[] sizes = graph.strengths();
        double total = 0;
        for (double strength : sizes) {
            total += strength;
        }
        if (total == 0) {
            return Partition.singletons(graph.nodes());
        }
        if (quality == Quality.CPM) {
            Arrays.fill(sizes, 1);
        }
        Level level = Level.of(graph, sizes);
        Improvement improvement = improvement(total, level);
        context.progress().phase("starts", starts);
        List<Attempt> attempts = context.workers().map(starts, start -> {
            int[] clusters = IntStream.range(0, graph.nodes()).toArray();
            improvement.run(level, clusters, iterations, Chance.stream(seed, start), context);
            context.progress().advance(1);
            return attempt(level, improvement, clusters);
        });
        Attempt combined = combined(attempts, level, improvement, context);
        Partition best = shaken(combined, level, improvement, context).partition;
        return minSize > 1 ? new SmallClusters(level, improvement.resolution(), minSize).merged(best) : best;
    }

    private Improvement improvement(double total, Level level) {
        double scaled = quality == Quality.CPM ? resolution : resolution / total;
        double mean = Math.min(1, total / Math.max(1, level.neighbours().length));
        return new Improvement(scaled, total, refined ? RANDOMNESS * mean : Improvement.NONE);
    }

    /** After each start but the first: some clusters are taken apart, how many differs, and the rest is improved. */
    private Attempt shaken(Attempt combined, Level level, Improvement improvement, Context context) {
        Attempt best = combined;
        for (int round = 1; round < starts; round++) {
            int[] from = best.partition.of();
            int count = best.partition.clusters();
            long number = (long) round << Integer.SIZE;
            best = context.workers().map(SHARES.length, i -> {
                Chance chance = Chance.stream(seed, number + i);
                int[] clusters = loosened(from, count, SHARES[i], chance);
                improvement.run(level, clusters, SHORT, chance, context);
                return attempt(level, improvement, clusters);
            }).stream().reduce(best, (one, other) -> other.quality > one.quality ? other : one);
        }
        return best;
    }

    private static int[] loosened(int[] clusters, int count, double share, Chance chance) {
        boolean[] loose = new boolean[count];
        for (int cluster = 0; cluster < count; cluster++) {
            loose[cluster] = chance.unit() < share;
        }
        int[] loosened = new int[clusters.length];
        for (int node = 0; node < loosened.length; node++) {
            // Numbers that no two groups share; they are numbered anew below.
            loosened[node] = loose[clusters[node]] ? count + node : clusters[node];
        }
        long[] keys = Arrays.stream(loosened).asLongStream().sorted().distinct().toArray();
        return Arrays.stream(loosened).map(key -> Arrays.binarySearch(keys, key)).toArray();
    }

    private Attempt combined(
            List<Attempt> attempts, Level level, Improvement improvement, Context context) {
        List<Attempt> sorted = new ArrayList<>(attempts);
        sorted.sort(BEST_FIRST);
        Attempt best = sorted.getFirst();
        for (int i = 1; i < sorted.size(); i++) {
            int[] cores = overlap(best.partition, sorted.get(i).partition);
            int count = Improvement.number(cores);
            if (count > best.partition.clusters()) {
                int[] clusters = Improvement.above(cores, count, best.partition.of());
                improvement.run(level.merged(cores, count), clusters, iterations, Chance.stream(~seed, i), context);
                int[] below = IntStream.of(cores).map(core -> clusters[core]).toArray();
                Attempt made = attempt(level, improvement, below);
                best = made.quality > best.quality ? made : best;
            }
        }
        return best;
    }

    /** For each node a group: those two divisions both put together. */
    private static int[] overlap(Partition one, Partition other) {
        long[] pairs = new long[one.of().length];
        for (int node = 0; node < pairs.length; node++) {
            pairs[node] = (long) one.of()[node] << Integer.SIZE | other.of()[node];
        }
        long[] distinct = Arrays.stream(pairs).sorted().distinct().toArray();
        return Arrays.stream(pairs).mapToInt(pair -> Arrays.binarySearch(distinct, pair)).toArray();
    }

    /** Leiden's clusters are connected; splitting one that is not can only make a division better. */
    private Attempt attempt(Level level, Improvement improvement, int[] clusters) {
        Partition partition = Partition.canonical(refined ? Connected.parts(level, clusters) : clusters);
        // A single start is compared with nothing.
        return new Attempt(partition, starts == 1 ? 0 : improvement.quality(level, partition));
    }
}
