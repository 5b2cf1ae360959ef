// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
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
        return of(cited, works, IntStream.rangeClosed(0, works.length).toArray(), works.length);
    }

    /**
     * Nodes that have works: a reference is a node's if any of its works cites it. Time linear in the citations, each
     * taken once for every node of the citing work; memory linear in what comes out.
     */
    static CoupledNodes ofUnits(Uses cited, Uses units, int[] chosen) {
        int[] nodeOfGroup = new int[units.groups().size()];
        Arrays.fill(nodeOfGroup, -1);
        for (int node = 0; node < chosen.length; node++) {
            nodeOfGroup[chosen[node]] = node;
        }
        int[] offsets = new int[chosen.length + 1];
        for (int node = 0; node < chosen.length; node++) {
            offsets[node + 1] = offsets[node] + units.counts()[chosen[node]];
        }
        int[] next = offsets.clone();
        int[] works = new int[offsets[chosen.length]];
        for (int work = 0; work < units.works(); work++) {
            for (int place = units.offsets()[work]; place < units.offsets()[work + 1]; place++) {
                int node = nodeOfGroup[units.ids()[place]];
                if (node >= 0) {
                    works[next[node]++] = work;
                }
            }
        }
        return of(cited, works, offsets, chosen.length);
    }

    private static CoupledNodes of(Uses cited, int[] works, int[] workOffsets, int nodes) {
        int[] last = new int[cited.groups().size()];
        int[] offsets = new int[nodes + 1];
        int[] references = new int[Math.max(16, cited.ids().length)];
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            for (int place = workOffsets[node]; place < workOffsets[node + 1]; place++) {
                for (int i = cited.offsets()[works[place]]; i < cited.offsets()[works[place] + 1]; i++) {
                    int reference = cited.ids()[i];
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
