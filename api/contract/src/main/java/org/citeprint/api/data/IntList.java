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

    /** Adds what each value of another list stands for in a table. */
    void addAll(IntList keys, int[] table) {
        room(keys.size);
        for (int i = 0; i < keys.size; i++) {
            values[size + i] = table[keys.values[i]];
        }
        size += keys.size;
    }

    /** Adds the values of another list, each greater by a number. */
    void addAll(IntList others, int more) {
        room(others.size);
        for (int i = 0; i < others.size; i++) {
            values[size + i] = others.values[i] + more;
        }
        size += others.size;
    }

    private void room(int count) {
        int wanted = Math.addExact(size, count);
        if (wanted > values.length) {
            values = Arrays.copyOf(values, Math.max(wanted, size + (size >> 1)));
        }
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
