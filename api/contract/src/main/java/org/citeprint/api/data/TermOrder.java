// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/**
 * Puts distinct terms in UTF-8 into the order of {@link String#compareTo}. That is the order of their bytes but for one
 * thing: in UTF-16 letters beyond U+FFFF go before those from U+E000 on. A merge sort that moves the first eight bytes
 * of each term along, so that most comparisons stay in one place of memory: O(n log n).
 */
final class TermOrder {

    private static final int RUN = 12;

    private final byte[] bytes;
    private final int[] ends;
    private long[] keys;
    private int[] ids;
    private long[] spareKeys;
    private int[] spareIds;

    TermOrder(byte[] bytes, int[] ends, int size) {
        this.bytes = bytes;
        this.ends = ends;
        this.keys = new long[size];
        this.ids = new int[size];
        for (int id = 0; id < size; id++) {
            keys[id] = key(start(id), ends[id]);
            ids[id] = id;
        }
        this.spareKeys = new long[size];
        this.spareIds = new int[size];
    }

    /** The numbers of the terms in order. */
    int[] sorted() {
        int size = ids.length;
        for (int from = 0; from < size; from += RUN) {
            insert(from, Math.min(size, from + RUN));
        }
        for (long run = RUN; run < size; run *= 2) {
            for (long from = 0; from < size; from += 2 * run) {
                merge((int) from, (int) Math.min(size, from + run), (int) Math.min(size, from + 2 * run));
            }
            swap();
        }
        return ids;
    }

    private void swap() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = spareKeys;
        ids = spareIds;
        spareKeys = oldKeys;
        spareIds = oldIds;
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int id = ids[i];
            int at = i;
            while (at > from && isBefore(key, id, keys[at - 1], ids[at - 1])) {
                keys[at] = keys[at - 1];
                ids[at] = ids[at - 1];
                at--;
            }
            keys[at] = key;
            ids[at] = id;
        }
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeRight = left == middle
                    || (right < to && isBefore(keys[right], ids[right], keys[left], ids[left]));
            int taken = takeRight ? right++ : left++;
            spareKeys[at] = keys[taken];
            spareIds[at] = ids[taken];
        }
    }

    private boolean isBefore(long key, int id, long otherKey, int otherId) {
        return key == otherKey ? isBefore(id, otherId) : Long.compareUnsigned(key, otherKey) < 0;
    }

    private boolean isBefore(int id, int other) {
        int at = start(id);
        int otherAt = start(other);
        int length = Math.min(ends[id] - at, ends[other] - otherAt);
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != bytes[otherAt + i]) {
                return rank(bytes[at + i]) < rank(bytes[otherAt + i]);
            }
        }
        return ends[id] - at < ends[other] - otherAt;
    }

    private long key(int from, int to) {
        long key = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            key = key << Byte.SIZE | (from + i < to ? rank(bytes[from + i]) : 0);
        }
        return key;
    }

    /** The first bytes of U+E000 to U+FFFF go behind those of letters beyond; no other byte is so large. */
    private static int rank(byte value) {
        int unsigned = value & 0xFF;
        return unsigned < 0xEE ? unsigned : unsigned < 0xF0 ? unsigned + 0x10 : unsigned - 2;
    }

    private int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }
}
