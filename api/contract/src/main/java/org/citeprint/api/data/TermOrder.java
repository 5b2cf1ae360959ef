// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Puts distinct terms in UTF-8 into the order of {@link String#compareTo}. That is the order of their bytes but for one
 * thing: in UTF-16 letters beyond U+FFFF go before those from U+E000 on. A merge sort of the first eight bytes of all
 * terms, then of the next eight among those that are alike so far, and so on: a term itself is looked at once for each
 * eight bytes and not for each comparison, which would wait for memory nearly every time. O(n log n).
 */
final class TermOrder {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final int RUN = 12;

    /** So many bytes are taken eight at a time; longer terms that are alike up to there are compared as a whole. */
    private static final int DEEPEST = 128;

    private final byte[] bytes;
    private final int[] ends;
    private final long[] keys;
    private final int[] ids;
    private final long[] spareKeys;
    private final int[] spareIds;

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
        order(0, ids.length, 0);
        return ids;
    }

    /** Puts terms in order whose bytes before a depth are alike and whose keys are those from there on. */
    private void order(int from, int to, int depth) {
        sort(from, to, false);
        int begin = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || keys[at] != keys[begin]) {
                if (at > begin + 1) {
                    orderAlike(begin, at, depth + Long.BYTES);
                }
                begin = at;
            }
        }
    }

    private void orderAlike(int from, int to, int depth) {
        boolean ended = true;
        for (int at = from; at < to; at++) {
            int begin = start(ids[at]) + depth;
            keys[at] = key(begin, ends[ids[at]]);
            ended &= begin >= ends[ids[at]];
        }
        if (ended || depth >= DEEPEST) {
            sort(from, to, true);
        } else {
            order(from, to, depth);
        }
    }

    /** Sorts by the keys, and terms whose keys are alike as a whole or not at all. */
    private void sort(int from, int to, boolean whole) {
        for (int begin = from; begin < to; begin += RUN) {
            insert(begin, Math.min(to, begin + RUN), whole);
        }
        for (long run = RUN; run < to - from; run *= 2) {
            for (long begin = from; begin + run < to; begin += 2 * run) {
                merge((int) begin, (int) (begin + run), (int) Math.min(to, begin + 2 * run), whole);
            }
        }
    }

    private void insert(int from, int to, boolean whole) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int id = ids[i];
            int at = i;
            while (at > from && isBefore(key, id, keys[at - 1], ids[at - 1], whole)) {
                keys[at] = keys[at - 1];
                ids[at] = ids[at - 1];
                at--;
            }
            keys[at] = key;
            ids[at] = id;
        }
    }

    /** Moves the left half aside and merges it with the right one from the left. */
    private void merge(int from, int middle, int to, boolean whole) {
        int count = middle - from;
        System.arraycopy(keys, from, spareKeys, 0, count);
        System.arraycopy(ids, from, spareIds, 0, count);
        int left = 0;
        int right = middle;
        for (int at = from; left < count; at++) {
            boolean takeRight = right < to
                    && isBefore(keys[right], ids[right], spareKeys[left], spareIds[left], whole);
            keys[at] = takeRight ? keys[right] : spareKeys[left];
            ids[at] = takeRight ? ids[right++] : spareIds[left++];
        }
    }

    private boolean isBefore(long key, int id, long otherKey, int otherId, boolean whole) {
        return key == otherKey ? whole && isBefore(id, otherId) : Long.compareUnsigned(key, otherKey) < 0;
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

    /** The next eight bytes as a number that is in their order; zeros stand for those behind the end. */
    private long key(int from, int to) {
        int missing = Long.BYTES - (to - from);
        if (missing < Long.BYTES && from <= bytes.length - Long.BYTES) {
            long word = (long) LONGS.get(bytes, from);
            long key = missing <= 0 ? word : word & (-1L << (missing * Byte.SIZE));
            if ((key & HIGH) == 0) {
                return key;
            }
        }
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
