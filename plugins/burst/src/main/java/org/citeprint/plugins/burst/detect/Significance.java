// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.citeprint.api.family.Burst;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.option.Seed;

/**
 * How likely a burst as strong would be if the uses of the term fell on works regardless of their year.
 *
 * <p>Each permutation hands the R uses of a term to R different places of all D places, of which year t has d(t), and
 * takes the strength of the strongest burst of each level that comes out. With b of B permutations in which that of the
 * burst's own level is at least as strong as it, p = (1 + b) / (1 + B): never 0, and it holds for the strongest of a
 * term's bursts of a level as for the others, which it judges severely. Levels are not compared with each other, as the
 * same uses are stronger on a higher one. O(B · (R log n + n · states²)) a term. The draws follow from the seed, the term's label and the
 * number of the permutation alone.
 *
 * @param permutations how many permutations
 * @param seed where the draws begin
 */
public record Significance(
        @Doc("How many permutations; p is never below 1 / (permutations + 1).") @Default("999")
        @Range(min = 19, max = 1_000_000) int permutations,
        @Doc("Where the random choices begin.") @Default("42") Seed seed) {

    /** For each burst its p. */
    double[] test(String term, java.util.List<Burst> bursts, BurstModel model, int[] relevant, int[] total) {
        int[] stronger = new int[bursts.size()];
        int uses = Arrays.stream(relevant).sum();
        int levels = bursts.stream().mapToInt(Burst::level).max().orElse(0);
        SplittableRandom seeds = new SplittableRandom(seed.value() * 0x9E3779B97F4A7C15L ^ hash(term));
        for (int i = 0; i < permutations; i++) {
            double[] strongest = strongest(model, draw(uses, total, seeds.split()), total, levels);
            for (int burst = 0; burst < stronger.length; burst++) {
                Burst found = bursts.get(burst);
                stronger[burst] += strongest[found.level()] >= found.strength() ? 1 : 0;
            }
        }
        return Arrays.stream(stronger).mapToDouble(b -> (1.0 + b) / (1.0 + permutations)).toArray();
    }

    /** The strength of the strongest burst of each level up to a highest one, 0 where there is none. */
    private static double[] strongest(BurstModel model, int[] relevant, int[] total, int levels) {
        double[] strongest = new double[levels + 1];
        for (Burst burst : model.bursts(relevant, total)) {
            if (burst.level() <= levels) {
                strongest[burst.level()] = Math.max(strongest[burst.level()], burst.strength());
            }
        }
        return strongest;
    }

    /** R different places of D, counted by bin: a place is drawn again when it is taken already. */
    static int[] draw(int uses, int[] total, RandomGenerator random) {
        long[] ends = new long[total.length];
        long sum = 0;
        for (int bin = 0; bin < total.length; bin++) {
            sum += total[bin];
            ends[bin] = sum;
        }
        int[] drawn = new int[total.length];
        for (int use = 0; use < uses; use++) {
            int bin = bin(ends, random.nextLong(sum));
            while (random.nextInt(total[bin]) < drawn[bin]) {
                bin = bin(ends, random.nextLong(sum));
            }
            drawn[bin]++;
        }
        return drawn;
    }

    private static int bin(long[] ends, long place) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place < ends[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static long hash(String term) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /**
     * Benjamini and Hochberg's q: the share of false discoveries to be expected among all with this p or a lower one,
     * {@code min over p' >= p of p' · tests / rank(p')}. Terms without a burst are tests with p = 1.
     */
    static double[] falseDiscovery(double[] p, int tests) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        double[] q = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            least = Math.min(least, p[order[rank - 1]] * tests / rank);
            q[order[rank - 1]] = least;
        }
        return q;
    }
}
