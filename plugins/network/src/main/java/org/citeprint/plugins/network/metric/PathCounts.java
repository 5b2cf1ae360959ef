// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;

/** The way outwards of {@link ManySources}: the levels, and how many shortest paths lead to each node. */
final class PathCounts {

    /** A level with fewer links than nodes over this names its neighbours; with others all nodes are looked at. */
    private static final int FEW = 8;

    /** Looking at a node costs so much less than going through a link. */
    private static final int LOOK = 4;

    private final Lanes lanes;
    private final Levels levels;
    private final byte[] seen;
    private final boolean[] touched;
    private final int[] candidates;
    private final long[] found = new long[1 << Lanes.LANES];
    private final int[] reached = new int[Lanes.LANES];
    private final long[] farness = new long[Lanes.LANES];

    PathCounts(Lanes lanes) {
        this.lanes = lanes;
        levels = lanes.levels();
        seen = new byte[lanes.nodes()];
        touched = new boolean[lanes.nodes()];
        candidates = new int[lanes.nodes()];
    }

    /** Fills the levels, with the numbers of paths as their rows; the last is empty. */
    void from(int[] sources, int first, int end) {
        int all = (1 << (end - first)) - 1;
        long unseen = lanes.places();
        begin(sources, first, end);
        for (int level = 0; levels.start(level) < levels.end(level); level++) {
            if (Lanes.pushes(levels.links(level), unseen + lanes.nodes() / LOOK)) {
                spread(level, all);
            } else {
                collect(all);
            }
            unseen -= settle(level + 1, all);
            count(level + 1L);
        }
    }

    /** How many nodes a source reached, itself included. */
    int reached(int lane) {
        return reached[lane];
    }

    /** The sum of the distances to them. */
    double farness(int lane) {
        return (double) farness[lane];
    }

    private void begin(int[] sources, int first, int end) {
        Arrays.fill(seen, (byte) 0);
        Arrays.fill(reached, 1);
        Arrays.fill(farness, 0);
        levels.clear();
        levels.reserve(Lanes.LANES);
        for (int lane = 0; lane < end - first; lane++) {
            int source = sources[first + lane];
            int entry = levels.add(source, 1 << lane, lanes.links(source));
            LaneRows.zero(levels.rows(), entry);
            levels.rows()[entry * Lanes.LANES + lane] = 1;
            lanes.shown()[source * Lanes.LANES + lane] = 1;
            seen[source] = (byte) (1 << lane);
        }
        levels.end();
    }

    /** Fills a level by adding the paths of the one before to the sums of the neighbours. */
    private void spread(int level, int all) {
        int count = levels.links(level) < lanes.nodes() / FEW ? reach(level) : remaining(all);
        lanes.push(level);
        levels.reserve(count);
        for (int i = 0; i < count; i++) {
            int node = candidates[i];
            touched[node] = false;
            int mask = LaneRows.positive(lanes.sums(), node) & ~seen[node];
            if (mask != 0) {
                LaneRows.copy(lanes.sums(), node, levels.rows(), levels.add(node, mask, lanes.links(node)));
            }
        }
        levels.end();
    }

    /** Fills a level by adding up, for all nodes that some source has not seen, the paths of their neighbours. */
    private void collect(int all) {
        int count = remaining(all);
        levels.reserve(count);
        for (int i = 0; i < count; i++) {
            int node = candidates[i];
            lanes.pull(node, levels.rows(), levels.size());
            int mask = LaneRows.positive(levels.rows(), levels.size()) & ~seen[node];
            if (mask != 0) {
                levels.add(node, mask, lanes.links(node));
            }
        }
        levels.end();
    }

    /** Makes the neighbours of a level's nodes the candidates, each once; says how many. */
    private int reach(int level) {
        int count = 0;
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            int node = levels.node(entry);
            for (int place = lanes.start(node); place < lanes.end(node); place++) {
                int other = lanes.neighbour(place);
                if (!touched[other]) {
                    touched[other] = true;
                    candidates[count++] = other;
                }
            }
        }
        return count;
    }

    /** Makes the nodes that some source has not seen the candidates; says how many. */
    private int remaining(int all) {
        int count = 0;
        for (int node = 0; node < seen.length; node++) {
            // Without a branch, which would go wrong at every other node.
            candidates[count] = node;
            count += seen[node] == all ? 0 : 1;
        }
        return count;
    }

    /** Shows the paths to the nodes of a new level; says how many links lead to nodes that all sources see now. */
    private long settle(int level, int all) {
        long done = 0;
        double[] rows = levels.rows();
        double[] shown = lanes.shown();
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            int node = levels.node(entry);
            int mask = levels.mask(entry);
            for (int lane = 0; lane < Lanes.LANES; lane++) {
                double paths = rows[entry * Lanes.LANES + lane] * Lanes.ONES[mask * Lanes.LANES + lane];
                rows[entry * Lanes.LANES + lane] = paths;
                shown[node * Lanes.LANES + lane] += paths;
            }
            seen[node] |= (byte) mask;
            done += seen[node] == all ? lanes.links(node) : 0;
            found[mask]++;
        }
        return done;
    }

    /** Takes what was found at a distance into account. */
    private void count(long distance) {
        for (int mask = 1; mask < found.length; mask++) {
            for (int lane = 0; lane < Lanes.LANES; lane++) {
                long seeing = (mask >> lane & 1) * found[mask];
                reached[lane] += (int) seeing;
                farness[lane] += distance * seeing;
            }
            found[mask] = 0;
        }
    }
}
