// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.TermGroups;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;

/**
 * Counts the links of given nodes anew, with each work as often as wanted. Works stand in an order that what they use
 * decides, so that a draw by their places does not depend on how they were read.
 */
public final class Recount {

    private final Network network;
    private final Counting counting;
    private final int[][] rows;

    private Recount(Network network, Counting counting, int[][] rows) {
        this.network = network;
        this.counting = counting;
        this.rows = rows;
    }

    /** Matches works to nodes by the nodes' labels, capitals and blanks aside. */
    public static Recount of(Corpus corpus, Network network, TermField of, Counting counting,
            Context context) {
        Map<String, Integer> nodes = new HashMap<>();
        for (int node = 0; node < network.nodes(); node++) {
            nodes.putIfAbsent(TermGroups.key(network.label(node)), node);
        }
        Terms terms = of.terms(corpus, context);
        int[] node = IntStream.range(0, terms.size())
                .map(term -> nodes.getOrDefault(TermGroups.key(terms.label(term)), -1))
                .toArray();
        int[][] rows = IntStream.range(0, corpus.works())
                .mapToObj(work -> IntStream.of(terms.of(work))
                        .map(term -> node[term])
                        .filter(used -> used >= 0)
                        .sorted()
                        .distinct()
                        .toArray())
                .filter(row -> row.length > 0)
                .sorted(Arrays::compare)
                .toArray(int[][]::new);
        return new Recount(network, counting, rows);
    }

    /** How many works use a node. */
    public int works() {
        return rows.length;
    }

    /** The network of the same nodes with each work, by its place, counted so many times. */
    public Network network(int[] times, Context context) {
        int[] offsets = new int[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            offsets[row + 1] = offsets[row] + (times[row] > 0 ? rows[row].length : 0);
        }
        int[] used = new int[offsets[rows.length]];
        double[] weights = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (times[row] > 0) {
                System.arraycopy(rows[row], 0, used, offsets[row], rows[row].length);
                weights[row] = rows[row].length < 2 ? 0 : times[row] * counting.weight(rows[row].length);
            }
        }
        Links links = PairCounter.count(Incidence.turned(network.nodes(), offsets, used, weights), 0, context);
        return new Network(false, network.unit(), counting.weightName(), links.offsets(), links.neighbours(),
                links.weights(), network.attributes());
    }

    /** Which nodes are used by a work that is counted. */
    public boolean[] present(int[] times) {
        boolean[] present = new boolean[network.nodes()];
        for (int row = 0; row < rows.length; row++) {
            if (times[row] > 0) {
                for (int node : rows[row]) {
                    present[node] = true;
                }
            }
        }
        return present;
    }
}
