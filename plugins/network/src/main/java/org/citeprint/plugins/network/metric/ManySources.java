// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/**
 * Shortest paths from up to {@value #LANES} nodes of an undirected network at once, every link having length one. Each
 * source has a lane: a bit in the masks that say which sources see a node for the first time, and a place in its rows
 * of numbers. A node gathers the rows of its neighbours, so one pass over the links serves all sources, and the loops
 * over a row are such as the virtual machine turns into vector instructions. Sums go over neighbours, lanes and levels
 * in one order. Time O(n m) for all sources as with {@link BreadthFirst}, with a far smaller constant; memory
 * O({@value #LANES} n).
 */
final class ManySources {

    /** How many sources at once: the bits of a mask. */
    static final int LANES = Long.SIZE;

    /** So few lanes are added one by one: most of a long row need not come out of memory then. */
    private static final int FEW = 6;

    private final int[] offsets;
    private final int[] neighbours;
    private final int nodes;
    private final long[] seen;
    private final long[] front;
    private final double[][] paths;
    private double[][] current;
    private double[][] next;
    private final double[][] together = new double[4][];
    private final Levels levels = new Levels();
    private final int[] reached = new int[LANES];
    private final long[] farness = new long[LANES];

    ManySources(Network network) {
        offsets = network.offsets();
        neighbours = network.neighbours();
        nodes = network.nodes();
        seen = new long[nodes];
        front = new long[nodes];
        paths = new double[nodes][LANES];
        current = new double[nodes][LANES];
        next = new double[nodes][LANES];
    }

    /** Searches from some of the sources and adds their dependencies on every node. */
    void from(int[] sources, int first, int end, Dependencies into) {
        begin(sources, first, end);
        long all = end - first == LANES ? -1 : (1L << (end - first)) - 1;
        int depth = 0;
        while (levels.size(depth) > 0) {
            spread(depth, all);
            depth++;
        }
        for (int level = depth - 1; level > 0; level--) {
            gather(level, level == depth - 1, into);
        }
        clear(1);
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
        Arrays.fill(seen, 0);
        Arrays.fill(reached, 1);
        Arrays.fill(farness, 0);
        levels.clear();
        for (int lane = 0; lane < end - first; lane++) {
            int source = sources[first + lane];
            seen[source] = 1L << lane;
            front[source] = 1L << lane;
            paths[source][lane] = 1;
            Arrays.fill(current[source], 0);
            current[source][lane] = 1;
            levels.add(source, 1L << lane);
        }
        levels.end();
    }

    /** One step outwards: whoever has not seen a source adds up the paths of the neighbours that have just seen it. */
    private void spread(int level, long all) {
        for (int node = 0; node < nodes; node++) {
            long found = pull(node, ~seen[node] & all);
            if (found != 0) {
                levels.add(node, found);
            }
        }
        levels.end();
        clear(level);
        for (int entry = levels.start(level + 1); entry < levels.end(level + 1); entry++) {
            int node = levels.node(entry);
            long mask = levels.mask(entry);
            double[] row = next[node];
            LaneRows.zero(row, ~mask);
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                int lane = Long.numberOfTrailingZeros(rest);
                paths[node][lane] = row[lane];
                reached[lane]++;
                farness[lane] += level + 1L;
            }
            seen[node] |= mask;
            show(node, mask);
        }
    }

    /** Adds up, into the node's next row, the rows of the neighbours that share a wanted lane; says which there are. */
    private long pull(int node, long wanted) {
        if (wanted == 0) {
            return 0;
        }
        long found = 0;
        int rows = 0;
        double[] into = next[node];
        for (int place = offsets[node]; place < offsets[node + 1]; place++) {
            long shared = front[neighbours[place]] & wanted;
            if (shared == 0) {
                continue;
            }
            if (found == 0) {
                Arrays.fill(into, 0);
            }
            found |= shared;
            double[] row = current[neighbours[place]];
            if (Long.bitCount(shared) <= FEW) {
                LaneRows.add(into, row, shared);
                continue;
            }
            together[rows++] = row;
            if (rows == together.length) {
                LaneRows.add(into, together[0], together[1], together[2], together[3]);
                rows = 0;
            }
        }
        for (int i = 0; i < rows; i++) {
            LaneRows.add(into, together[i]);
        }
        return found;
    }

    /** One step back: nodes of a level take their share of those one step further, which are complete. */
    private void gather(int level, boolean deepest, Dependencies into) {
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            int node = levels.node(entry);
            if (deepest || pull(node, levels.mask(entry)) == 0) {
                Arrays.fill(next[node], 0);
            }
        }
        clear(level + 1);
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            int node = levels.node(entry);
            long mask = levels.mask(entry);
            double[] row = next[node];
            LaneRows.zero(row, ~mask);
            double sum = 0;
            double squares = 0;
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                int lane = Long.numberOfTrailingZeros(rest);
                double dependency = row[lane] * paths[node][lane];
                sum += dependency;
                squares += dependency * dependency;
                row[lane] = (1 + dependency) / paths[node][lane];
            }
            into.sums()[node] += sum;
            into.squares()[node] += squares;
            show(node, mask);
        }
    }

    /** Makes a node's next row the one its neighbours see. */
    private void show(int node, long mask) {
        double[] row = current[node];
        current[node] = next[node];
        next[node] = row;
        front[node] = mask;
    }

    private void clear(int level) {
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            front[levels.node(entry)] = 0;
        }
    }
}
