// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A growing column of {@code int}: like {@link IntList}, but in blocks that never move, so that a long column leaves nothing
 * behind as it grows. Short ones take little: the first block grows.
 */
final class IntBlocks {

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;

    private final List<int[]> blocks = new ArrayList<>();
    private int[] block = new int[16];
    private int index;
    private int within;

    IntBlocks() {
        blocks.add(block);
    }

    void add(int value) {
        if (within == block.length) {
            grow();
        }
        block[within++] = value;
    }

    private void grow() {
        if (within < BLOCK) {
            block = Arrays.copyOf(block, 2 * within);
            blocks.set(index, block);
            return;
        }
        index++;
        if (index == blocks.size()) {
            blocks.add(new int[BLOCK]);
        }
        block = blocks.get(index);
        within = 0;
    }

    /** Forgets all values but keeps the memory. */
    void clear() {
        index = 0;
        within = 0;
        block = blocks.getFirst();
    }

    int get(int at) {
        return at >> SHIFT == index ? block[at & BLOCK - 1] : blocks.get(at >> SHIFT)[at & BLOCK - 1];
    }

    int size() {
        return Math.addExact(Math.multiplyExact(index, BLOCK), within);
    }

    /** Whether a value stands somewhere from a place on. */
    boolean contains(int from, int value) {
        for (int at = from; at < size(); at++) {
            if (get(at) == value) {
                return true;
            }
        }
        return false;
    }

    /** Adds all values of another column: what each becomes in an array of new values by old ones. */
    void addAll(IntBlocks other, int[] renamed) {
        for (int i = 0; i <= other.index; i++) {
            int[] values = other.blocks.get(i);
            int count = i == other.index ? other.within : BLOCK;
            for (int at = 0; at < count; at++) {
                add(renamed[values[at]]);
            }
        }
    }

    /** Copies all values to the places from an index on. */
    void copyTo(int[] target, int from) {
        for (int i = 0; i <= index; i++) {
            System.arraycopy(blocks.get(i), 0, target, from + i * BLOCK, i == index ? within : BLOCK);
        }
    }

    int[] toArray() {
        int[] values = new int[size()];
        copyTo(values, 0);
        return values;
    }
}
