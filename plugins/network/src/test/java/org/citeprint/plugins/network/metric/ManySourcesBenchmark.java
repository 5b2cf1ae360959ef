// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;
import org.citeprint.plugins.network.bench.MadeUpNetworks;

/**
 * Times a share of the searches that exact betweenness of a large network takes, on one thread, and prints what all of
 * them would take: runs of {@value #SIDE_BY_SIDE} sources that stand side by side, evenly spread. Arguments: nodes,
 * sources, rounds; otherwise 50000, 2000 and 5.
 */
public final class ManySourcesBenchmark {

    private static final int SIDE_BY_SIDE = 64;

    private static final double NANOS = 1e9;

    private ManySourcesBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        int nodes = number(arguments, 0, 50_000);
        int[] sources = spread(nodes, number(arguments, 1, 2000));
        Network network = MadeUpNetworks.preferential(nodes, 10, 1);
        int[] order = SourceOrder.of(network, IntStream.range(0, nodes).toArray());
        int[] ordered = IntStream.of(sources).map(place -> order[place]).toArray();
        ManySources search = new ManySources(network);
        for (int round = 0; round < number(arguments, 2, 5); round++) {
            Dependencies into = new Dependencies(nodes);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int first = 0; first < ordered.length; first += ManySources.LANES) {
                search.from(ordered, first, Math.min(ordered.length, first + ManySources.LANES), into);
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
            System.out.printf("%d of %d sources: %.2f processor s, all %.1f%n", ordered.length, nodes, seconds,
                    seconds * nodes / ordered.length);
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return place < arguments.length ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static int[] spread(int nodes, int sources) {
        int runs = Math.clamp(sources / SIDE_BY_SIDE, 1, Math.max(1, nodes / SIDE_BY_SIDE));
        return IntStream.range(0, runs)
                .flatMap(run -> IntStream.range(0, SIDE_BY_SIDE)
                        .map(i -> (int) ((long) run * (nodes / SIDE_BY_SIDE) / runs) * SIDE_BY_SIDE + i))
                .filter(place -> place < nodes)
                .toArray();
    }
}
