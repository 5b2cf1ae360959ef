// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

/** Kruskal's algorithm on weights that are similarities, so from the heaviest link on. Time O(m α(n)) after sorting. */
final class SpanningTrees {

    private SpanningTrees() {}

    /** The links of one tree in each part; of equally heavy links the first by the labels of their ends. */
    static boolean[] one(LinkList links, int nodes) {
        boolean[] kept = new boolean[links.size()];
        Parts parts = new Parts(nodes);
        for (int link : links.heaviestFirst()) {
            kept[link] = parts.join(links.sources()[link], links.targets()[link]);
        }
        return kept;
    }

    /**
     * The links of all such trees together, which is the Pathfinder network with r infinite and q = n - 1: of the
     * equally heavy links all that join two parts stay, and only then are the parts made one.
     */
    static boolean[] all(LinkList links, int nodes) {
        boolean[] kept = new boolean[links.size()];
        Parts parts = new Parts(nodes);
        int[] order = links.heaviestFirst();
        int from = 0;
        while (from < order.length) {
            int to = from;
            double weight = links.weights()[order[from]];
            while (to < order.length && links.weights()[order[to]] == weight) {
                int link = order[to++];
                kept[link] = parts.find(links.sources()[link]) != parts.find(links.targets()[link]);
            }
            for (int place = from; place < to; place++) {
                parts.join(links.sources()[order[place]], links.targets()[order[place]]);
            }
            from = to;
        }
        return kept;
    }
}
