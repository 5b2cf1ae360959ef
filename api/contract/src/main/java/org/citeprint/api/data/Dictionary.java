// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Distinct terms in UTF-8, numbered as they come. A term that is there already is found by a hash of its bytes and costs
 * no object. Open addressing with linear probing, at most half full.
 */
final class Dictionary {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;
    /** So many terms are looked for side by side: what they read fits into the nearest caches. */
    private static final int NEAR = 256;

    private byte[] bytes = new byte[1 << 10];
    /** Of each term its hash, then where it ends: what a search asks for lies in one place of memory. */
    private long[] marks = new long[16];
    private int[] table = new int[64];
    private int size;
    /** Makes reading ahead worth something in the eyes of a compiler. */
    @SuppressWarnings("UnusedVariable") private int approached;

    /** Forgets all terms but keeps the memory. */
    void clear() {
        size = 0;
        Arrays.fill(table, 0);
    }

    /** How many terms. */
    int size() {
        return size;
    }

    /** The number of a term, which is new when it was not there. */
    int idOf(byte[] from, int begin, int end) {
        return idOf(hash(from, begin, end), from, begin, end);
    }

    private int idOf(int hash, byte[] from, int begin, int end) {
        int mask = table.length - 1;
        int slot = hash & mask;
        for (int id = table[slot] - 1; id >= 0; id = table[slot] - 1) {
            if (hashOf(id) == hash && isSame(id, from, begin, end)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = size + 1;
        return put(hash, from, begin, end);
    }

    private int put(int hash, byte[] from, int begin, int end) {
        int id = size++;
        if (id == marks.length) {
            marks = Arrays.copyOf(marks, Math.addExact(id, id >> 1));
        }
        int at = start(id);
        bytes = TextColumn.room(bytes, at, end - begin);
        System.arraycopy(from, begin, bytes, at, end - begin);
        marks[id] = (long) hash << 32 | (at + end - begin);
        if (2 * size > table.length) {
            grow();
        }
        return id;
    }

    private void grow() {
        table = new int[Math.multiplyExact(2, table.length)];
        int mask = table.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = hashOf(id) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = id + 1;
        }
    }

    /** The number here of each term of another dictionary, in its order. */
    int[] idsOf(Dictionary other) {
        int[] ids = new int[other.size];
        int[] near = new int[NEAR];
        for (int from = 0; from < ids.length; from += NEAR) {
            int to = Math.min(from + NEAR, ids.length);
            approach(other, from, to, near);
            for (int id = from; id < to; id++) {
                ids[id] = idOf(other.hashOf(id), other.bytes, other.start(id), other.end(id));
            }
        }
        return ids;
    }

    /**
     * Reads what the searches for some terms will ask for first. A search waits for memory at each step; here no step
     * depends on that of the term before, so the waiting goes side by side.
     */
    private void approach(Dictionary other, int from, int to, int[] near) {
        int mask = table.length - 1;
        for (int id = from; id < to; id++) {
            near[id - from] = table[other.hashOf(id) & mask] - 1;
        }
        int sum = 0;
        for (int i = 0; i < to - from; i++) {
            near[i] = near[i] < 0 ? 0 : start(near[i]);
        }
        for (int i = 0; i < to - from; i++) {
            sum += bytes[near[i]];
        }
        approached = sum;
    }

    /** The numbers of the terms in the order of {@link String#compareTo}. */
    int[] sorted() {
        int[] ends = new int[size];
        Arrays.setAll(ends, this::end);
        return new TermOrder(bytes, ends, size).sorted();
    }

    /** The terms in an order. */
    Strings labels(int[] order) {
        byte[] block = new byte[start(size)];
        int[] offsets = new int[size + 1];
        for (int i = 0; i < order.length; i++) {
            int from = start(order[i]);
            int length = end(order[i]) - from;
            System.arraycopy(bytes, from, block, offsets[i], length);
            offsets[i + 1] = offsets[i] + length;
        }
        return Strings.wrap(block, offsets);
    }

    private int hashOf(int id) {
        return (int) (marks[id] >>> 32);
    }

    private int start(int id) {
        return id == 0 ? 0 : end(id - 1);
    }

    private int end(int id) {
        return (int) marks[id];
    }

    /** Most terms are a few words of eight bytes long; for so few a call of {@code Arrays.equals} takes longer. */
    private boolean isSame(int id, byte[] from, int begin, int end) {
        int start = start(id);
        int length = end - begin;
        if (end(id) - start != length) {
            return false;
        }
        if (length < Long.BYTES) {
            return Arrays.equals(bytes, start, start + length, from, begin, end);
        }
        for (int at = 0; at < length - Long.BYTES; at += Long.BYTES) {
            if ((long) LONGS.get(bytes, start + at) != (long) LONGS.get(from, begin + at)) {
                return false;
            }
        }
        return (long) LONGS.get(bytes, start + length - Long.BYTES) == (long) LONGS.get(from, end - Long.BYTES);
    }

    private static int hash(byte[] bytes, int begin, int end) {
        long hash = (end - begin) * MIX;
        for (int at = begin; at < end - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(bytes, at));
        }
        hash = mixed(hash ^ last(bytes, begin, end));
        return (int) (hash ^ hash >>> 32);
    }

    /** The last eight bytes; all bytes where there are fewer. */
    private static long last(byte[] bytes, int begin, int end) {
        if (end - begin >= Long.BYTES) {
            return (long) LONGS.get(bytes, end - Long.BYTES);
        }
        long last = 0;
        for (int at = begin; at < end; at++) {
            last = last << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return last;
    }

    private static long mixed(long value) {
        long product = value * MIX;
        return product ^ product >>> 29;
    }
}
