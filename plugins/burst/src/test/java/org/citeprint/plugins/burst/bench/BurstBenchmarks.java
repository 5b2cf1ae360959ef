// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.citeprint.api.family.Burst;
import org.citeprint.plugins.burst.detect.Compat;
import org.citeprint.plugins.burst.detect.KleinbergBursts;
import org.citeprint.plugins.burst.detect.Total;
import org.citeprint.plugins.burst.series.TermField;

/** How long the search for bursts takes on made-up counts: {@code main} prints the seconds of seven runs. */
public final class BurstBenchmarks {

    private static final int BINS = 30;

    private BurstBenchmarks() {}

    /** Arguments: the number of terms, 100000 unless given. */
    public static void main(String[] arguments) {
        int terms = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        int[] total = new int[BINS];
        Arrays.fill(total, 40_000);
        int[][] counts = counts(terms);
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < 7; run++) {
            long start = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long bursts = search(counts, total);
            double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            seconds.add((System.nanoTime() - start) / 1e9);
            System.out.printf(Locale.ROOT, "%d terms x %d slices: %.4f s, %.4f processor s, %d bursts%n", terms, BINS,
                    seconds.getLast(), processor, bursts);
        }
        System.out.printf(Locale.ROOT, "first %.3f s, median %.3f s%n", seconds.getFirst(),
                seconds.stream().sorted().toList().get(3));
    }

    private static int[][] counts(int terms) {
        Random random = new Random(5);
        int[][] counts = new int[terms][BINS];
        for (int[] row : counts) {
            int usual = 1 + random.nextInt(20);
            int burst = random.nextInt(4 * BINS);
            for (int bin = 0; bin < BINS; bin++) {
                row[bin] = random.nextInt(usual) * (bin / 3 == burst / 3 ? 5 : 1);
            }
        }
        return counts;
    }

    private static long search(int[][] counts, int[] total) {
        KleinbergBursts bursts = new KleinbergBursts();
        KleinbergBursts.Options options = new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 2, 2.0,
                Optional.empty(), 1.0, 2, 1, Total.ALL_WORKS, Optional.empty(), Optional.empty(), 25, 5,
                Optional.empty(), Optional.empty(), 25, true);
        long found = 0;
        for (int[] row : counts) {
            List<Burst> each = bursts.detect(row, total, options);
            found += each.size();
        }
        return found;
    }
}
