// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The references of the nodes of a coupling network, each once, in compressed sparse rows.
 *
 * @param offsets where each node's references begin, and the end
 * @param references the references of the nodes
 * @param all how many references there are in all
 */
record CoupledNodes(int[] offsets, int[] references, int all) {

    /** Nodes that are works. */
    static CoupledNodes ofWorks(Uses cited, int[] works) {
        return of(cited, works.length, node -> new int[]{works[node]});
    }

    /**
     * Nodes that have works: a reference is a node's if any of its works cites it. Time linear in the citations, each
     * taken once for every node of the citing work; memory linear in what comes out.
     */
    static CoupledNodes ofUnits(Uses cited, Uses units, int[] chosen) {
        Incidence having = Incidence.turned(
                units.groups().size(), units.offsets(), units.ids(), new double[units.works()]);
        int[] ends = having.nodeOffsets();
        return of(cited, chosen.length,
                node -> Arrays.copyOfRange(having.nodeWorks(), ends[chosen[node]], ends[chosen[node] + 1]));
    }

    private static CoupledNodes of(Uses cited, int nodes, IntFunction<int[]> works) {
        int[] last = new int[cited.groups().size()];
        int[] offsets = new int[nodes + 1];
        int[] references = new int[Math.max(16, cited.ids().length)];
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            for (int work : works.apply(node)) {
                for (int place = cited.offsets()[work]; place < cited.offsets()[work + 1]; place++) {
                    int reference = cited.ids()[place];
                    if (last[reference] != node + 1) {
                        last[reference] = node + 1;
                        references = size < references.length ? references : Arrays.copyOf(references, 2 * size);
                        references[size++] = reference;
                    }
                }
            }
            offsets[node + 1] = size;
        }
        return new CoupledNodes(offsets, Arrays.copyOf(references, size), last.length);
    }

    int size() {
        return offsets.length - 1;
    }

    /** How many references each node has. */
    int[] counts() {
        return IntStream.range(0, size()).map(node -> offsets[node + 1] - offsets[node]).toArray();
    }

    /** The references stand where works stand elsewhere: each holds the nodes that cite it, ascending. */
    Incidence incidence(Counting counting) {
        int[] ends = new int[all + 1];
        for (int reference : references) {
            ends[reference + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = ends.clone();
        int[] citing = new int[references.length];
        for (int node = 0; node < size(); node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                citing[next[references[place]]++] = node;
            }
        }
        return Incidence.of(ends, citing, IntStream.range(0, size()).toArray(), size(), counting);
    }
}
