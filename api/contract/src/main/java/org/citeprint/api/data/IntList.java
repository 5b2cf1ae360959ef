// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Arrays;

/** A growing {@code int[]}: builders use it where a list of boxed numbers would cost five times the memory. */
final class IntList {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.addExact(size, size >> 1));
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** Whether a value stands somewhere from an index on. */
    boolean contains(int from, int value) {
        for (int i = from; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** Copies all values to the places from an index on. */
    void copyTo(int[] target, int index) {
        System.arraycopy(values, 0, target, index, size);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
