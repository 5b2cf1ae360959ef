// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import java.util.Arrays;
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
        int[] out = new int[network.nodes() + 1];
        int[] in = new int[network.nodes() + 1];
        for (int citing = 0; citing < network.nodes(); citing++) {
            for (int place = network.start(citing); place < network.end(citing); place++) {
                int cited = network.neighbour(place);
                if (parts[cited] != parts[citing]) {
                    out[cited + 1]++;
                    in[citing + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(out, Integer::sum);
        Arrays.parallelPrefix(in, Integer::sum);
        int links = out[network.nodes()];
        int[] from = new int[links];
        int[] to = new int[links];
        int[] entering = new int[links];
        int[] next = out.clone();
        int[] nextIn = in.clone();
        for (int citing = 0; citing < network.nodes(); citing++) {
            for (int place = network.start(citing); place < network.end(citing); place++) {
                int cited = network.neighbour(place);
                if (parts[cited] != parts[citing]) {
                    int link = next[cited]++;
                    from[link] = cited;
                    to[link] = citing;
                    entering[nextIn[citing]++] = link;
                }
            }
        }
        return new Flow(network.nodes(), from, to, out, in, entering, order(network.nodes(), to, out, in));
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
