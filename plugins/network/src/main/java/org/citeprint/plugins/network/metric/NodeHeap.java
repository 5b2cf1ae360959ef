// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.Arrays;

/**
 * A binary heap of nodes by distance, then by number, with each node at most once. A node's distance can be lowered.
 */
final class NodeHeap {

    private final int[] heap;
    private final int[] place;
    private final double[] distance;
    private int size;

    NodeHeap(int nodes) {
        heap = new int[nodes];
        place = new int[nodes];
        distance = new double[nodes];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node, or lowers its distance. */
    void put(int node, double newDistance) {
        distance[node] = newDistance;
        if (place[node] < 0) {
            place[node] = size;
            heap[size++] = node;
        }
        rise(place[node]);
    }

    /** Takes out the nearest node. */
    int take() {
        int nearest = heap[0];
        place[nearest] = -1;
        int last = heap[--size];
        if (size > 0) {
            set(0, last);
            sink();
        }
        return nearest;
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && before(heap[at], heap[(at - 1) / 2])) {
            int parent = (at - 1) / 2;
            swap(at, parent);
            at = parent;
        }
    }

    private void sink() {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], heap[at])) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean before(int node, int other) {
        int byDistance = Double.compare(distance[node], distance[other]);
        return byDistance != 0 ? byDistance < 0 : node < other;
    }

    private void swap(int one, int other) {
        int node = heap[one];
        set(one, heap[other]);
        set(other, node);
    }

    private void set(int at, int node) {
        heap[at] = node;
        place[node] = at;
    }
}
