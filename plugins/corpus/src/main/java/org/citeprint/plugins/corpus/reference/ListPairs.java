// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.citeprint.api.data.Terms;

/**
 * The reference lists that two sources give of one work should name the same works. References written alike in both
 * are left out, as they prove nothing. Of the shorter of two lists all can be found in the longer one; a node that is
 * cited from both sources should stand in both lists of a work or in none.
 */
final class ListPairs {

    private final Terms references;
    private final int[] sources;
    private final Clusters clusters;
    /** By node, a bit for each source it is cited from. */
    private final Map<Integer, Long> citedFrom = new HashMap<>();
    private long expected;
    private long common;
    private long across;
    private long acrossCommon;

    ListPairs(Terms references, int[] sources, Clusters clusters) {
        this.references = references;
        this.sources = sources;
        this.clusters = clusters;
        for (int work = 0; work < references.works(); work++) {
            for (int place = references.start(work); place < references.end(work); place++) {
                citedFrom.merge(clusters.find(references.id(place)), 1L << sources[work], (one, other) -> one | other);
            }
        }
    }

    /** Compares each two records of one work that are from different sources. */
    void addPairs(int... records) {
        for (int i = 0; i < records.length; i++) {
            for (int j = i + 1; j < records.length; j++) {
                if (sources[records[i]] != sources[records[j]]) {
                    add(records[i], records[j]);
                }
            }
        }
    }

    private void add(int one, int other) {
        Map<Integer, Integer> mine = nodes(one);
        Map<Integer, Integer> theirs = nodes(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        // What both write alike is taken out of both.
        mine.entrySet().removeIf(entry -> entry.getValue().equals(theirs.get(entry.getKey()))
                && theirs.remove(entry.getKey()) != null);
        long both = mine.keySet().stream().filter(theirs::containsKey).count();
        expected += Math.min(mine.size(), theirs.size());
        common += both;
        long sides = (1L << sources[one]) | (1L << sources[other]);
        across += mine.keySet().stream().filter(node -> isFrom(node, sides)).count()
                + theirs.keySet().stream().filter(node -> !mine.containsKey(node) && isFrom(node, sides)).count();
        acrossCommon += both;
    }

    private boolean isFrom(int node, long sides) {
        return (citedFrom.getOrDefault(node, 0L) & sides) == sides;
    }

    /** The nodes of a list, each with the text that stands for it there. */
    private Map<Integer, Integer> nodes(int work) {
        Map<Integer, Integer> nodes = new TreeMap<>();
        for (int place = references.start(work); place < references.end(work); place++) {
            nodes.putIfAbsent(clusters.find(references.id(place)), references.id(place));
        }
        return nodes;
    }

    long expected() {
        return expected;
    }

    long common() {
        return common;
    }

    long across() {
        return across;
    }

    long acrossCommon() {
        return acrossCommon;
    }
}
