// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How the main path is laid through the links; of links or ways that are equally good all are taken. */
public enum Route {
    /** From the heaviest links out of works that cite none, always on by the heaviest links. */
    LOCAL {
        @Override
        boolean[] links(Flow flow, BigInteger[] counts, int keys) {
            boolean[] kept = new boolean[counts.length];
            keep(heaviest(IntStream.range(0, counts.length).filter(link -> flow.begins(flow.from()[link])), counts),
                    kept);
            forward(flow, counts, kept);
            return kept;
        }
    },
    /** The ways whose links weigh most together (the critical path). */
    GLOBAL {
        @Override
        boolean[] links(Flow flow, BigInteger[] counts, int keys) {
            BigInteger[] to = new BigInteger[flow.nodes()];
            BigInteger[] on = new BigInteger[flow.nodes()];
            sums(flow, counts, to, on);
            BigInteger most = Arrays.stream(to).max(Comparator.naturalOrder()).orElse(BigInteger.ZERO);
            boolean[] kept = new boolean[counts.length];
            for (int link = 0; link < kept.length; link++) {
                BigInteger through = to[flow.from()[link]].add(counts[link]).add(on[flow.to()[link]]);
                kept[link] = through.equals(most);
            }
            return kept;
        }
    },
    /** The heaviest links of all, each led on forwards and backwards by the heaviest links (Liu and Lu 2012). */
    KEY_ROUTE {
        @Override
        boolean[] links(Flow flow, BigInteger[] counts, int keys) {
            boolean[] kept = new boolean[counts.length];
            BigInteger[] sorted = Arrays.stream(counts).sorted(Comparator.reverseOrder()).limit(keys)
                    .toArray(BigInteger[]::new);
            BigInteger least = sorted.length == 0 ? BigInteger.ZERO : sorted[sorted.length - 1];
            for (int link = 0; link < kept.length; link++) {
                kept[link] = counts[link].compareTo(least) >= 0;
            }
            boolean[] before = kept.clone();
            forward(flow, counts, kept);
            backward(flow, counts, before);
            for (int link = 0; link < kept.length; link++) {
                kept[link] |= before[link];
            }
            return kept;
        }
    };

    /** Which links are on the main path; {@code keys} is how many heaviest links a key route begins with. */
    abstract boolean[] links(Flow flow, BigInteger[] counts, int keys);

    private static int[] heaviest(IntStream links, BigInteger[] counts) {
        int[] all = links.toArray();
        BigInteger most = IntStream.of(all).mapToObj(link -> counts[link]).max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
        return IntStream.of(all).filter(link -> counts[link].equals(most)).toArray();
    }

    private static void keep(int[] links, boolean[] kept) {
        for (int link : links) {
            kept[link] = true;
        }
    }

    private static void forward(Flow flow, BigInteger[] counts, boolean[] kept) {
        for (int node : flow.order()) {
            if (IntStream.range(flow.in()[node], flow.in()[node + 1]).anyMatch(i -> kept[flow.entering()[i]])) {
                keep(heaviest(IntStream.range(flow.out()[node], flow.out()[node + 1]), counts), kept);
            }
        }
    }

    private static void backward(Flow flow, BigInteger[] counts, boolean[] kept) {
        for (int i = flow.nodes() - 1; i >= 0; i--) {
            int node = flow.order()[i];
            if (IntStream.range(flow.out()[node], flow.out()[node + 1]).anyMatch(link -> kept[link])) {
                keep(heaviest(IntStream.range(flow.in()[node], flow.in()[node + 1])
                        .map(place -> flow.entering()[place]), counts), kept);
            }
        }
    }

    /** The heaviest way to each node and on from it. */
    private static void sums(Flow flow, BigInteger[] counts, BigInteger[] to, BigInteger[] on) {
        Arrays.fill(to, BigInteger.ZERO);
        Arrays.fill(on, BigInteger.ZERO);
        for (int node : flow.order()) {
            for (int link = flow.out()[node]; link < flow.out()[node + 1]; link++) {
                to[flow.to()[link]] = to[flow.to()[link]].max(to[node].add(counts[link]));
            }
        }
        for (int i = flow.nodes() - 1; i >= 0; i--) {
            int node = flow.order()[i];
            for (int link = flow.out()[node]; link < flow.out()[node + 1]; link++) {
                on[node] = on[node].max(on[flow.to()[link]].add(counts[link]));
            }
        }
    }
}
