// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * Counts in how many works two nodes occur together: the product of the incidence matrix with its transpose, row by row
 * (Gustavson 1978, ACM Transactions on Mathematical Software 4, 250-269), upper triangle only. A row gathers, over the
 * works of its node, the nodes after it in each work; whole counts are exact in a double. Time is linear in the pairs
 * counted, memory in the links found plus one array of the nodes for each worker.
 */
final class PairCounter {

    /** About how many pairs make up a part of the work. */
    private static final long PART = 1L << 19;

    /** How many ranges of nodes are worked on side by side when links are put into both rows. */
    private static final int RANGES = 4;

    private final Incidence incidence;
    private final double minWeight;
    private final Context context;

    private PairCounter(Incidence incidence, double minWeight, Context context) {
        this.incidence = incidence;
        this.minWeight = minWeight;
        this.context = context;
    }

    /** Nodes after each of some nodes, and the weights to them. */
    private record Row(int[] neighbours, double[] weights) {}

    /**
     * The links that weigh at least so much.
     *
     * @throws ProblemException when there are more links than an array can hold
     */
    static Links count(Incidence incidence, double minWeight, Context context) {
        PairCounter counter = new PairCounter(incidence, minWeight, context);
        int[] parts = counter.parts();
        context.progress().phase("counting pairs", incidence.nodes());
        List<List<Row>> rows = context.workers()
                .map(parts.length - 1, part -> counter.rows(parts[part], parts[part + 1]));
        return counter.bothWays(rows.stream().flatMap(List::stream).toArray(Row[]::new));
    }

    /** Cuts the rows into parts of about equal work; the cuts depend on the data alone. */
    private int[] parts() {
        int[] after = new int[incidence.workNodes().length];
        for (int work = 0; work + 1 < incidence.workOffsets().length; work++) {
            int end = incidence.workOffsets()[work + 1];
            for (int place = incidence.workOffsets()[work]; place < end; place++) {
                after[place] = end - place - 1;
            }
        }
        long[] pairs = new long[incidence.nodes()];
        for (int place = 0; place < after.length; place++) {
            pairs[incidence.workNodes()[place]] += after[place];
        }
        IntStream.Builder cuts = IntStream.builder().add(0);
        long sum = 0;
        for (int node = 0; node < pairs.length; node++) {
            sum += pairs[node] + 1;
            if (sum >= PART && node + 1 < pairs.length) {
                cuts.add(node + 1);
                sum = 0;
            }
        }
        return cuts.add(pairs.length).build().toArray();
    }

    private List<Row> rows(int from, int to) {
        context.checkCancelled();
        RowSums sums = new RowSums(incidence.nodes());
        List<Row> rows = IntStream.range(from, to)
                .mapToObj(node -> {
                    gather(node, sums);
                    int size = sums.drain(node, minWeight);
                    return new Row(sums.nodes(size), sums.weights(size));
                })
                .toList();
        context.progress().advance(to - from);
        return rows;
    }

    private void gather(int node, RowSums sums) {
        int[] workOffsets = incidence.workOffsets();
        for (int i = incidence.nodeOffsets()[node]; i < incidence.nodeOffsets()[node + 1]; i++) {
            int work = incidence.nodeWorks()[i];
            if (incidence.workWeights()[work] > 0) {
                sums.add(node, incidence.workNodes(), workOffsets[work + 1], incidence.workWeights()[work]);
            }
        }
    }

    /** Puts each link into both rows: first those to earlier nodes, then its own, so that neighbours ascend. */
    private Links bothWays(Row[] rows) {
        int[] offsets = offsets(rows);
        int[] neighbours = new int[offsets[rows.length]];
        double[] weights = new double[neighbours.length];
        context.workers().map(RANGES + 1, part -> {
            if (part == RANGES) {
                copy(rows, offsets, neighbours, weights);
            } else {
                int from = (int) ((long) rows.length * part / RANGES);
                int to = (int) ((long) rows.length * (part + 1) / RANGES);
                scatter(rows, from, to, offsets, neighbours, weights);
            }
            return part;
        });
        return new Links(offsets, neighbours, weights);
    }

    private static void copy(Row[] rows, int[] offsets, int[] neighbours, double[] weights) {
        for (int node = 0; node < rows.length; node++) {
            Row row = rows[node];
            int place = offsets[node + 1] - row.neighbours.length;
            System.arraycopy(row.neighbours, 0, neighbours, place, row.neighbours.length);
            System.arraycopy(row.weights, 0, weights, place, row.weights.length);
        }
    }

    /** The links to earlier nodes of a range of nodes; rows are taken in order, so they ascend. */
    private static void scatter(Row[] rows, int from, int to, int[] offsets, int[] neighbours, double[] weights) {
        int[] next = Arrays.copyOfRange(offsets, from, to);
        for (int node = 0; node < to; node++) {
            Row row = rows[node];
            int found = Arrays.binarySearch(row.neighbours, from);
            for (int i = found < 0 ? -found - 1 : found; i < row.neighbours.length && row.neighbours[i] < to; i++) {
                int place = next[row.neighbours[i] - from]++;
                neighbours[place] = node;
                weights[place] = row.weights[i];
            }
        }
    }

    private int[] offsets(Row[] rows) {
        List<int[]> later = context.workers().map(RANGES, part -> degrees(rows, part));
        int[] offsets = new int[rows.length + 1];
        long ends = 0;
        for (int node = 0; node < rows.length; node++) {
            ends += rows[node].neighbours.length;
            for (int[] degrees : later) {
                ends += degrees[node];
            }
            offsets[node + 1] = (int) Math.min(Integer.MAX_VALUE, ends);
        }
        if (ends > Integer.MAX_VALUE - 8) {
            throw new ProblemException(Problem.error(
                    "CP-4003",
                    "the network of " + rows.length + " nodes has " + ends / 2 + " links, more than can be held",
                    "raise `min-count` or `min-weight`, or set `top`"));
        }
        return offsets;
    }

    /** For each node in how many rows of a part it is. */
    private static int[] degrees(Row[] rows, int part) {
        int[] degrees = new int[rows.length];
        int end = (int) ((long) rows.length * (part + 1) / RANGES);
        for (int node = (int) ((long) rows.length * part / RANGES); node < end; node++) {
            for (int other : rows[node].neighbours) {
                degrees[other]++;
            }
        }
        return degrees;
    }
}
