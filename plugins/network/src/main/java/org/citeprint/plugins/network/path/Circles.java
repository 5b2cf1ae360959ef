// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import java.util.Arrays;
import org.citeprint.api.data.Network;

/** Works that cite each other in a circle: the strongly connected parts (Tarjan 1972), without recursion. */
final class Circles {

    private final Network network;
    private final int[] number;
    private final int[] low;
    private final int[] part;
    private final int[] open;
    private final int[] path;
    private final int[] next;
    private int opens;
    private int numbers;
    private int parts;

    private Circles(Network network) {
        this.network = network;
        int nodes = network.nodes();
        number = new int[nodes];
        low = new int[nodes];
        part = new int[nodes];
        open = new int[nodes];
        path = new int[nodes];
        next = new int[nodes];
        Arrays.fill(number, -1);
        Arrays.fill(part, -1);
    }

    /** For each node the number of its part; two nodes share one if there are ways from each to the other. */
    static int[] parts(Network network) {
        Circles circles = new Circles(network);
        for (int node = 0; node < network.nodes(); node++) {
            if (circles.number[node] < 0) {
                circles.walk(node);
            }
        }
        return circles.part;
    }

    private void walk(int start) {
        int depth = 0;
        path[0] = enter(start);
        while (depth >= 0) {
            int node = path[depth];
            if (next[node] < network.end(node)) {
                int other = network.neighbour(next[node]++);
                if (number[other] < 0) {
                    path[++depth] = enter(other);
                } else if (part[other] < 0) {
                    low[node] = Math.min(low[node], number[other]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private int enter(int node) {
        number[node] = numbers;
        low[node] = numbers++;
        next[node] = network.start(node);
        open[opens++] = node;
        return node;
    }

    private void leave(int node) {
        if (low[node] == number[node]) {
            int other;
            do {
                other = open[--opens];
                part[other] = parts;
            } while (other != node);
            parts++;
        }
    }
}
