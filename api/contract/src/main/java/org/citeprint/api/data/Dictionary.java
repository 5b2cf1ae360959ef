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

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[16];
    private int[] hashes = new int[16];
    private int[] table = new int[64];
    private int size;

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
            if (hashes[id] == hash && Arrays.equals(bytes, start(id), ends[id], from, begin, end)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = size + 1;
        return put(hash, from, begin, end);
    }

    private int put(int hash, byte[] from, int begin, int end) {
        int id = size++;
        if (id == ends.length) {
            ends = Arrays.copyOf(ends, Math.multiplyExact(2, id));
            hashes = Arrays.copyOf(hashes, ends.length);
        }
        int at = start(id);
        bytes = TextColumn.room(bytes, at, end - begin);
        System.arraycopy(from, begin, bytes, at, end - begin);
        ends[id] = at + end - begin;
        hashes[id] = hash;
        if (2 * size > table.length) {
            grow();
        }
        return id;
    }

    private void grow() {
        table = new int[Math.multiplyExact(2, table.length)];
        int mask = table.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = id + 1;
        }
    }

    /** The number here of each term of another dictionary, in its order. */
    int[] idsOf(Dictionary other) {
        int[] ids = new int[other.size];
        for (int id = 0; id < ids.length; id++) {
            ids[id] = idOf(other.hashes[id], other.bytes, other.start(id), other.ends[id]);
        }
        return ids;
    }

    /** The numbers of the terms in the order of {@link String#compareTo}. */
    int[] sorted() {
        return new TermOrder(bytes, ends, size).sorted();
    }

    /** The terms in an order. */
    Strings labels(int[] order) {
        byte[] block = new byte[size == 0 ? 0 : ends[size - 1]];
        int[] offsets = new int[size + 1];
        for (int i = 0; i < order.length; i++) {
            int from = start(order[i]);
            int length = ends[order[i]] - from;
            System.arraycopy(bytes, from, block, offsets[i], length);
            offsets[i + 1] = offsets[i] + length;
        }
        return Strings.wrap(block, offsets);
    }

    private int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }

    private static int hash(byte[] bytes, int begin, int end) {
        long hash = (end - begin) * MIX;
        int at = begin;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
        }
        hash = mixed(hash ^ rest);
        return (int) (hash ^ hash >>> 32);
    }

    private static long mixed(long value) {
        long product = value * MIX;
        return product ^ product >>> 29;
    }
}
