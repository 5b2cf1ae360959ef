// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.mention.Mention;

/**
 * The nodes that references become. A node is shown by the text among its members that says most: one with a DOI before
 * one without, then the one with more parts, then the most cited, then the first by {@link String#compareTo}. Where the
 * node is a record of the corpus, it is shown as Web of Science would write that record, with title and DOI.
 */
final class Nodes {

    private final Terms references;
    private final Mention[] mentions;
    private final Clusters clusters;
    private final String[] labels;
    /** The roots of clusters that are cited, in the order of their labels. */
    private final int[] roots;
    /** By root its place in {@link #roots}. */
    private final int[] ranks;

    Nodes(Terms references, Mention[] mentions, Clusters clusters) {
        this.references = references;
        this.mentions = mentions;
        this.clusters = clusters;
        this.labels = new String[mentions.length];
        this.roots = IntStream.of(label()).boxed().sorted(Comparator.comparing(root -> labels[root]))
                .mapToInt(Integer::intValue).toArray();
        this.ranks = new int[mentions.length];
        for (int rank = 0; rank < roots.length; rank++) {
            ranks[roots[rank]] = rank;
        }
    }

    private int[] label() {
        int[] uses = Arrays.copyOf(references.counts(), mentions.length);
        int[] best = new int[mentions.length];
        int[] record = new int[mentions.length];
        Arrays.fill(best, -1);
        Arrays.fill(record, -1);
        for (int id = 0; id < mentions.length; id++) {
            int root = clusters.find(id);
            int[] column = mentions[id].record() ? record : best;
            if (column[root] < 0 || better(id, column[root], uses)) {
                column[root] = id;
            }
        }
        Set<String> taken = taken(best, record);
        IntStream.Builder cited = IntStream.builder();
        for (int root = 0; root < mentions.length; root++) {
            if (best[root] >= 0) {
                boolean written = record[root] >= 0 && isNamed(mentions[record[root]])
                        && taken.add(mentions[record[root]].text());
                labels[root] = mentions[written ? record[root] : best[root]].text();
                cited.add(root);
            }
        }
        return cited.build().toArray();
    }

    /** Of a record without title and DOI the reference says more, if only an identifier. */
    private static boolean isNamed(Mention record) {
        return !record.title().isEmpty() || record.dois() > 0;
    }

    /** The texts of references, if there is a record of the corpus that could be shown in their place. */
    private Set<String> taken(int[] best, int[] record) {
        Set<String> taken = new HashSet<>();
        if (IntStream.range(0, best.length).anyMatch(root -> best[root] >= 0 && record[root] >= 0)) {
            for (int id = 0; id < references.size(); id++) {
                taken.add(mentions[id].text());
            }
        }
        return taken;
    }

    private boolean better(int one, int other, int[] uses) {
        int byDoi = Boolean.compare(mentions[one].dois() > 0, mentions[other].dois() > 0);
        int byParts = byDoi != 0 ? byDoi : Integer.compare(parts(mentions[one]), parts(mentions[other]));
        int byUses = byParts != 0 ? byParts : Integer.compare(uses[one], uses[other]);
        return byUses > 0;
    }

    private static int parts(Mention mention) {
        return (mention.author().isEmpty() ? 0 : 1) + (mention.year() == 0 ? 0 : 1)
                + (mention.title().isEmpty() ? 0 : 1) + (mention.sources().isEmpty() ? 0 : 1)
                + (mention.volume().isEmpty() ? 0 : 1) + (mention.page().isEmpty() ? 0 : 1);
    }

    /** How many nodes there are. */
    int count() {
        return roots.length;
    }

    /** The node of a reference, nodes being numbered in the order of their texts. */
    int node(int reference) {
        return ranks[clusters.find(reference)];
    }

    /** The nodes each record cites, in the place of its references. */
    Terms terms() {
        int[] offsets = new int[references.works() + 1];
        int[] ids = new int[references.occurrences()];
        int[] last = new int[roots.length];
        int size = 0;
        for (int work = 0; work < references.works(); work++) {
            for (int place = references.start(work); place < references.end(work); place++) {
                int node = node(references.id(place));
                if (last[node] != work + 1) {
                    last[node] = work + 1;
                    ids[size++] = node;
                }
            }
            offsets[work + 1] = size;
        }
        return Terms.wrap(Strings.of(IntStream.of(roots).mapToObj(root -> labels[root]).toList()), offsets,
                Arrays.copyOf(ids, size));
    }

    /** The node's text for a reference. */
    String label(int reference) {
        return labels[clusters.find(reference)];
    }

    /** For each list of references the nodes, each once, in the order of the lists. */
    List<String> of(int... works) {
        Set<Integer> seen = new HashSet<>();
        List<String> nodes = new ArrayList<>();
        for (int work : works) {
            for (int place = references.start(work); place < references.end(work); place++) {
                int root = clusters.find(references.id(place));
                if (seen.add(root)) {
                    nodes.add(labels[root]);
                }
            }
        }
        return nodes;
    }
}
