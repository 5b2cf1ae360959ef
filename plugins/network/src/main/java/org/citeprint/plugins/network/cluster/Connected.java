// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Arrays;

/** The connected parts of clusters. Time linear in nodes and links. */
final class Connected {

    private Connected() {}

    /** For each node the number of the connected part of its cluster, from 0 by the parts' first nodes. */
    static int[] parts(Level level, int[] clusters) {
        int[] parts = new int[clusters.length];
        Arrays.fill(parts, -1);
        int[] stack = new int[clusters.length];
        int count = 0;
        for (int node = 0; node < parts.length; node++) {
            if (parts[node] < 0) {
                fill(level, clusters, node, count++, parts, stack);
            }
        }
        return parts;
    }

    private static void fill(Level level, int[] clusters, int first, int part, int[] parts, int[] stack) {
        int size = 0;
        stack[size++] = first;
        parts[first] = part;
        while (size > 0) {
            int node = stack[--size];
            for (int place = level.offsets()[node]; place < level.offsets()[node + 1]; place++) {
                int other = level.neighbours()[place];
                if (parts[other] < 0 && clusters[other] == clusters[node]) {
                    parts[other] = part;
                    stack[size++] = other;
                }
            }
        }
    }
}
