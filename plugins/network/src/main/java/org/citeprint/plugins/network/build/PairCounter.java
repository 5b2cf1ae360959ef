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

    /** Rows fuller than one in this many nodes are read out by a scan, others by sorting what was touched. */
    private static final int DENSE = 16;

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
        return bothWays(rows.stream().flatMap(List::stream).toArray(Row[]::new));
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
        double[] sums = new double[incidence.nodes()];
        int[] touched = new int[incidence.nodes()];
        List<Row> rows = IntStream.range(from, to)
                .mapToObj(node -> readOut(node, gather(node, sums, touched), sums, touched))
                .toList();
        context.progress().advance(to - from);
        return rows;
    }

    private int gather(int node, double[] sums, int[] touched) {
        int[] workOffsets = incidence.workOffsets();
        int[] workNodes = incidence.workNodes();
        int count = 0;
        for (int i = incidence.nodeOffsets()[node]; i < incidence.nodeOffsets()[node + 1]; i++) {
            int work = incidence.nodeWorks()[i];
            double weight = incidence.workWeights()[work];
            for (int place = workOffsets[work + 1] - 1; workNodes[place] > node; place--) {
                int other = workNodes[place];
                if (sums[other] == 0) {
                    touched[count++] = other;
                }
                sums[other] += weight;
            }
        }
        return count;
    }

    private Row readOut(int node, int count, double[] sums, int[] touched) {
        if (count > (sums.length - node) / DENSE) {
            scan(node, sums, touched);
        } else {
            Arrays.sort(touched, 0, count);
        }
        int[] kept = new int[count];
        double[] weights = new double[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (sums[other] >= minWeight) {
                kept[size] = other;
                weights[size++] = sums[other];
            }
            sums[other] = 0;
        }
        return size == count
                ? new Row(kept, weights)
                : new Row(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size));
    }

    /** Writes down the nodes after one that have a sum, ascending. */
    private static void scan(int node, double[] sums, int[] into) {
        int size = 0;
        for (int other = node + 1; other < sums.length; other++) {
            if (sums[other] != 0) {
                into[size++] = other;
            }
        }
    }

    /**
     * Puts each link into both rows. Rows are taken in order, so when a row's own links are copied, its links to
     * earlier nodes stand before them already, ascending.
     */
    private static Links bothWays(Row[] rows) {
        int[] offsets = offsets(rows);
        int[] next = offsets.clone();
        int[] neighbours = new int[offsets[rows.length]];
        double[] weights = new double[neighbours.length];
        for (int node = 0; node < rows.length; node++) {
            Row row = rows[node];
            System.arraycopy(row.neighbours, 0, neighbours, next[node], row.neighbours.length);
            System.arraycopy(row.weights, 0, weights, next[node], row.weights.length);
            for (int i = 0; i < row.neighbours.length; i++) {
                int place = next[row.neighbours[i]]++;
                neighbours[place] = node;
                weights[place] = row.weights[i];
            }
        }
        return new Links(offsets, neighbours, weights);
    }

    private static int[] offsets(Row[] rows) {
        long[] degrees = new long[rows.length];
        long ends = 0;
        for (int node = 0; node < rows.length; node++) {
            ends += 2L * rows[node].neighbours.length;
            degrees[node] += rows[node].neighbours.length;
            for (int other : rows[node].neighbours) {
                degrees[other]++;
            }
        }
        if (ends > Integer.MAX_VALUE - 8) {
            throw new ProblemException(Problem.error(
                    "CP-4003",
                    "the network of " + rows.length + " nodes has " + ends / 2 + " links, more than can be held",
                    "raise `min-count` or `min-weight`, or set `top`"));
        }
        int[] offsets = new int[rows.length + 1];
        for (int node = 0; node < rows.length; node++) {
            offsets[node + 1] = offsets[node] + (int) degrees[node];
        }
        return offsets;
    }
}
