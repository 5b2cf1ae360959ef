// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The Pathfinder network for any r and q by its definition (Schvaneveldt, Durso and Dearholt 1989): a link stays if no
 * path of at most q links between its ends is shorter, the length of a path being the r-th root of the sum of the r-th
 * powers of its distances, or for infinite r the largest of them. From each node the shortest lengths are improved
 * round by round, a round being one more link (Bellman and Ford), and what is longer than the node's longest link is
 * not followed. Time O(q m) for each node at most, mostly far less; memory O(n + m) for each part.
 *
 * <p>Sums of fractions are rounded, so a path must be shorter by more than one part in 10^12 to put out a link. For
 * infinite r nothing is added up and lengths are compared as they are.
 */
final class BoundedPaths {

    private static final double SAME = 1e-12;
    private static final int PARTS = 64;

    private final LinkList links;
    private final int nodes;
    private final boolean largest;
    private final int most;
    private final double[] costs;
    private final int[] offsets;
    private final int[] places;

    /** Distances are those of the links; an infinite r takes the largest distance of a path. */
    BoundedPaths(LinkList links, int nodes, double[] distances, double r, int q) {
        this.links = links;
        this.nodes = nodes;
        this.largest = Double.isInfinite(r);
        this.most = q;
        this.costs = largest || r == 1 ? distances : powers(distances, r);
        this.offsets = new int[nodes + 1];
        this.places = new int[2 * links.size()];
        index();
    }

    /**
     * The r-th powers. Where they leave what a number can hold they are those of the distances over the largest, which
     * puts out the same links.
     */
    private static double[] powers(double[] distances, double r) {
        double[] powers = Arrays.stream(distances).map(d -> StrictMath.pow(d, r)).toArray();
        if (areHeld(powers)) {
            return powers;
        }
        double largest = Arrays.stream(distances).max().orElse(1);
        double[] shares = Arrays.stream(distances).map(d -> StrictMath.pow(d / largest, r)).toArray();
        if (areHeld(shares)) {
            return shares;
        }
        double least = Arrays.stream(distances).min().orElse(1);
        throw new ProblemException(Problem.error(
                "CP-4140",
                "the distances of the links reach from " + least + " to " + largest + ", too far apart for `r: " + r
                        + "`: their powers are more than can be held",
                "leave `r` out for an infinite one, or set it lower"));
    }

    private static boolean areHeld(double[] powers) {
        return Arrays.stream(powers).allMatch(power -> power >= Double.MIN_NORMAL && power <= Double.MAX_VALUE);
    }

    private void index() {
        for (int link = 0; link < links.size(); link++) {
            offsets[links.sources()[link] + 1]++;
            offsets[links.targets()[link] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] next = offsets.clone();
        for (int link = 0; link < links.size(); link++) {
            places[next[links.sources()[link]]++] = link;
            places[next[links.targets()[link]]++] = link;
        }
    }

    /** Which links stay. */
    boolean[] kept(Context context) {
        int size = Math.max(1, (nodes + PARTS - 1) / PARTS);
        context.progress().phase("comparing paths", nodes);
        List<boolean[]> parts = context.workers().map((nodes + size - 1) / size, part -> {
            int to = Math.min(nodes, (part + 1) * size);
            return part(part * size, to, context);
        });
        boolean[] kept = new boolean[links.size()];
        for (boolean[] part : parts) {
            for (int link = 0; link < kept.length; link++) {
                kept[link] |= part[link];
            }
        }
        return kept;
    }

    private boolean[] part(int from, int to, Context context) {
        boolean[] kept = new boolean[links.size()];
        Rounds rounds = new Rounds();
        for (int source = from; source < to; source++) {
            context.checkCancelled();
            double[] lengths = rounds.from(source);
            for (int at = offsets[source]; at < offsets[source + 1]; at++) {
                int link = places[at];
                if (links.sources()[link] == source) {
                    double length = lengths[links.targets()[link]];
                    kept[link] = largest ? costs[link] <= length : costs[link] <= length * (1 + SAME);
                }
            }
        }
        context.progress().advance(to - from);
        return kept;
    }

    /** The arrays of one worker. */
    private final class Rounds {

        private final double[] lengths = new double[nodes];
        private final double[] before = new double[nodes];
        private final int[] round = new int[nodes];
        private int[] changed = new int[nodes];
        private int[] next = new int[nodes];

        /** The shortest lengths to all nodes by at most q links, as far as they matter. */
        double[] from(int source) {
            Arrays.fill(lengths, Double.POSITIVE_INFINITY);
            Arrays.fill(round, 0);
            lengths[source] = 0;
            changed[0] = source;
            int size = 1;
            double limit = longest(source);
            for (int step = 1; step <= most && size > 0; step++) {
                size = step(step, size, limit);
                int[] swap = changed;
                changed = next;
                next = swap;
            }
            return lengths;
        }

        private double longest(int source) {
            double longest = 0;
            for (int at = offsets[source]; at < offsets[source + 1]; at++) {
                longest = Math.max(longest, costs[places[at]]);
            }
            return longest;
        }

        /** One link further from the nodes that changed; lengths of the round before are read, not new ones. */
        private int step(int step, int size, double limit) {
            for (int i = 0; i < size; i++) {
                before[changed[i]] = lengths[changed[i]];
            }
            int found = 0;
            for (int i = 0; i < size; i++) {
                int node = changed[i];
                for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                    int link = places[at];
                    int other = links.sources()[link] == node ? links.targets()[link] : links.sources()[link];
                    double length = largest ? Math.max(before[node], costs[link]) : before[node] + costs[link];
                    if (length <= limit && length < lengths[other]) {
                        lengths[other] = length;
                        if (round[other] != step) {
                            round[other] = step;
                            next[found++] = other;
                        }
                    }
                }
            }
            return found;
        }
    }
}
