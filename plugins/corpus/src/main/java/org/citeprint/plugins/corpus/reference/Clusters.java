// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.plugins.corpus.mention.Mention;

/**
 * Mentions joined so far: a union-find that knows the members of each cluster, so that it can refuse to bring together
 * what the user keeps apart or what contradicts each other.
 */
final class Clusters {

    /** Of larger clusters only so many members are asked whether they agree. */
    private static final int ASKED = 24;
    private static final int OUTVOTE = 3;

    private final Mention[] mentions;
    private final List<int[]> apart;
    private final int[] parent;
    /** The members of a cluster in a ring. */
    private final int[] next;
    private final Method[] methods;
    private final double[] confidence;

    /** How a mention came to its cluster. */
    enum Method {
        /** Not at all: it stands alone. */
        NONE(""),
        /** The user said so. */
        OVERRIDE("override"),
        /** The same letters and digits. */
        TEXT("text"),
        /** A DOI in common. */
        DOI("doi"),
        /** Another identifier in common. */
        IDENTIFIER("identifier"),
        /** The parts agree. */
        PARTS("parts"),
        /** The parts agree but for one that is missing, and nothing else comes into question. */
        ONLY_CANDIDATE("only candidate");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Clusters(Mention[] mentions, List<int[]> apart) {
        this.mentions = mentions;
        this.apart = apart;
        this.parent = IntStream.range(0, mentions.length).toArray();
        this.next = parent.clone();
        this.methods = new Method[mentions.length];
        Arrays.fill(methods, Method.NONE);
        this.confidence = new double[mentions.length];
    }

    /** The mention that stands for the cluster of a mention: its first. */
    int find(int mention) {
        int root = mention;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Joins the clusters of two mentions, unless the user keeps them apart. */
    boolean join(int one, int other, Method method, double sure) {
        int first = find(one);
        int second = find(other);
        if (first == second) {
            return true;
        }
        if (keptApart(first, second)) {
            return false;
        }
        mark(one, method, sure);
        mark(other, method, sure);
        parent[Math.max(first, second)] = Math.min(first, second);
        int swap = next[first];
        next[first] = next[second];
        next[second] = swap;
        return true;
    }

    private void mark(int mention, Method method, double sure) {
        if (methods[mention] == Method.NONE) {
            methods[mention] = method;
            confidence[mention] = sure;
        }
    }

    /** Whether the user keeps the clusters of two mentions apart. */
    boolean apart(int one, int other) {
        return keptApart(find(one), find(other));
    }

    private boolean keptApart(int first, int second) {
        for (int[] pair : apart) {
            int one = find(pair[0]);
            int other = find(pair[1]);
            if ((one == first && other == second) || (one == second && other == first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a member of one mention's cluster contradicts one of the other's; the two themselves are not asked. */
    boolean contradict(int one, int other) {
        if (keptApart(find(one), find(other))) {
            return true;
        }
        if (next[one] == one && next[other] == other) {
            return false;
        }
        int[] theirs = members(other, ASKED);
        for (int member : members(one, ASKED)) {
            for (int another : theirs) {
                if ((member != one || another != other)
                        && Agreement.conflict(mentions[member], mentions[another])) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the members of two mentions' clusters speak against their being one: as {@link #contradict}, unless pairs of
     * members that stand on the same page are {@value #OUTVOTE} times as many as those that contradict each other. In a
     * work that is cited in fifty spellings one misprinted page must not part the others.
     */
    boolean speakAgainst(int one, int other) {
        return contradict(one, other) && (keptApart(find(one), find(other)) || !outvoted(one, other));
    }

    private boolean outvoted(int one, int other) {
        int against = 0;
        int together = 0;
        int[] theirs = members(other, ASKED);
        for (int member : members(one, ASKED)) {
            for (int another : theirs) {
                if (Agreement.conflict(mentions[member], mentions[another])) {
                    against++;
                } else if (Agreement.samePlace(mentions[member], mentions[another])) {
                    together++;
                }
            }
        }
        return together >= OUTVOTE * against;
    }

    /** The members of a mention's cluster, in ascending order. */
    int[] members(int mention, int most) {
        int[] members = new int[8];
        int size = 0;
        int at = mention;
        do {
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
            }
            members[size++] = at;
            at = next[at];
        } while (at != mention);
        Arrays.sort(members, 0, size);
        return Arrays.copyOf(members, Math.min(size, most));
    }

    Method method(int mention) {
        return methods[mention];
    }

    double confidence(int mention) {
        return confidence[mention];
    }
}
