// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import org.citeprint.api.data.Network;

/**
 * Shortest paths from up to {@value #LANES} nodes of an undirected network at once, every link having length one
 * (Brandes 2001, as {@link BreadthFirst}). Each source has a lane: a bit in the masks that say which sources see a node
 * at a level, and a place in the rows of numbers, so one pass over the links serves all sources.
 *
 * <p>Outwards a node shows its neighbours how many shortest paths lead to it; back, what it hands to those one step
 * nearer to a source, {@code (1 + dependency) / paths}. Both ways it shows zero in a lane until its level there has
 * come, and neighbours' levels differ by one at most. So whatever the neighbours of a node show in a lane in which the
 * node's own level is due comes from the level before: rows are added as they are, without asking for distances, and
 * the numbers in other lanes are left out at the end. A step either pushes from all nodes of the level that is done or
 * pulls into all nodes of the level to come, whichever has fewer links to go through (Beamer, Asanović and Patterson
 * 2012, Direction-optimizing breadth-first search, SC '12). Where networks are a few steps across and the sources near
 * each other, that leaves out about half of the links.
 *
 * <p>Sums go over links, lanes and levels in one order. Time O(n m) for all sources as with {@link BreadthFirst}, with a
 * far smaller constant; memory O({@value #LANES} n).
 */
final class ManySources {

    /** How many sources at once. */
    static final int LANES = Lanes.LANES;

    private final Lanes lanes;
    private final Levels levels;
    private final PathCounts paths;
    private final double[] pulled = new double[LANES];

    ManySources(Network network) {
        lanes = new Lanes(network);
        levels = lanes.levels();
        paths = new PathCounts(lanes);
    }

    /** Searches from some of the sources and adds their dependencies on every node. */
    void from(int[] sources, int first, int end, Dependencies into) {
        paths.from(sources, first, end);
        lanes.clear();
        for (int level = levels.count() - 2; level > 0; level--) {
            back(level, into);
        }
        lanes.clear();
    }

    /** How many nodes a source reached, itself included. */
    int reached(int lane) {
        return paths.reached(lane);
    }

    /** The sum of the distances to them. */
    double farness(int lane) {
        return paths.farness(lane);
    }

    /** Lets the nodes of a level hand over what they were handed by those one step further, which are complete. */
    private void back(int level, Dependencies into) {
        boolean push = Lanes.pushes(levels.links(level + 1), levels.links(level));
        if (push) {
            lanes.push(level + 1);
        }
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            int node = levels.node(entry);
            if (push) {
                hand(entry, lanes.sums(), node, into);
            } else {
                lanes.pull(node, pulled, 0);
                hand(entry, pulled, 0, into);
            }
        }
        // Only now, lest nodes of one level see each other.
        for (int entry = levels.start(level); entry < levels.end(level); entry++) {
            LaneRows.add(levels.rows(), entry, lanes.shown(), levels.node(entry));
        }
    }

    /** The dependencies of the sources on a node, from a row of what it was handed, and what it hands over itself. */
    private void hand(int entry, double[] handed, int row, Dependencies into) {
        double[] rows = levels.rows();
        int mask = levels.mask(entry);
        double sum = 0;
        double squares = 0;
        for (int lane = 0; lane < LANES; lane++) {
            double one = Lanes.ONES[mask * LANES + lane];
            double count = rows[entry * LANES + lane];
            double dependency = handed[row * LANES + lane] * count;
            sum += dependency;
            squares += dependency * dependency;
            // Where the node is at another level both are zero, and 0 / 1 is handed over.
            rows[entry * LANES + lane] = (one + dependency) / (count + (1 - one));
        }
        into.sums()[levels.node(entry)] += sum;
        into.squares()[levels.node(entry)] += squares;
    }
}
