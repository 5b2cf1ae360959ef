// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

import java.util.Arrays;

/** Which nodes are connected so far: a disjoint-set forest with path halving and union by size. */
final class Parts {

    private final int[] parent;

    Parts(int nodes) {
        parent = new int[nodes];
        Arrays.fill(parent, -1);
    }

    /** The node that stands for the part a node is in. */
    int find(int node) {
        int at = node;
        while (parent[at] >= 0) {
            if (parent[parent[at]] >= 0) {
                parent[at] = parent[parent[at]];
            }
            at = parent[at];
        }
        return at;
    }

    /** Makes two parts one; says whether they were two. */
    boolean join(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a == b) {
            return false;
        }
        // A root holds minus the size of its part.
        int large = parent[a] <= parent[b] ? a : b;
        int small = large == a ? b : a;
        parent[large] += parent[small];
        parent[small] = large;
        return true;
    }
}
