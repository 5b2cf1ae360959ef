// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.data.Network;

/**
 * A citation network without circles, as knowledge flows: each link from the cited work to the citing one. Links are
 * numbered by cited work, then by citing work.
 *
 * @param nodes how many works
 * @param from the cited work of each link
 * @param to the citing work of each link
 * @param out where the links out of each work begin, and the end
 * @param in where the links into each work begin in {@code entering}, and the end
 * @param entering the links into the works, work by work
 * @param order the works, each after those it cites
 */
record Flow(int nodes, int[] from, int[] to, int[] out, int[] in, int[] entering, int[] order) {

    /** The flow of a network whose links lead from the citing to the cited; links within a circle are left out. */
    static Flow of(Network network) {
        int[] parts = Circles.parts(network);
        int[] cited = new int[network.neighbours().length];
        int[] citing = new int[cited.length];
        int links = 0;
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (parts[network.neighbour(place)] != parts[node]) {
                    cited[links] = network.neighbour(place);
                    citing[links++] = node;
                }
            }
        }
        return of(network.nodes(), Arrays.copyOf(cited, links), citing);
    }

    /** The flow of links in the order of the citing works. */
    private static Flow of(int nodes, int[] cited, int[] citing) {
        int[] out = starts(cited, nodes);
        int[] leaving = sorted(cited, out);
        int[] from = IntStream.of(leaving).map(link -> cited[link]).toArray();
        int[] to = IntStream.of(leaving).map(link -> citing[link]).toArray();
        int[] in = starts(to, nodes);
        return new Flow(nodes, from, to, out, in, sorted(to, in), order(nodes, to, out, in));
    }

    /** Where the links of each node begin, and the end, when they are sorted by these of their ends. */
    private static int[] starts(int[] ends, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int node : ends) {
            starts[node + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The links by these of their ends, those of one node in the order they had. */
    private static int[] sorted(int[] ends, int[] starts) {
        int[] next = starts.clone();
        int[] sorted = new int[ends.length];
        for (int link = 0; link < ends.length; link++) {
            sorted[next[ends[link]]++] = link;
        }
        return sorted;
    }

    /** Kahn's order: works whose cited works are all there, the earliest numbered first in its round. */
    private static int[] order(int nodes, int[] to, int[] out, int[] in) {
        int[] left = new int[nodes];
        int[] order = new int[nodes];
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            left[node] = in[node + 1] - in[node];
            if (left[node] == 0) {
                order[size++] = node;
            }
        }
        for (int at = 0; at < size; at++) {
            for (int link = out[order[at]]; link < out[order[at] + 1]; link++) {
                if (--left[to[link]] == 0) {
                    order[size++] = to[link];
                }
            }
        }
        return order;
    }

    int links() {
        return from.length;
    }

    boolean begins(int node) {
        return in[node] == in[node + 1];
    }

    boolean ends(int node) {
        return out[node] == out[node + 1];
    }
}
