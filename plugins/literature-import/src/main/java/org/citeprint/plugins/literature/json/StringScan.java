// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the next byte of a JSON string that is not a plain ASCII letter: eight bytes at a time. Arrays hold
 * {@link #SPARE} bytes behind the text, the first of which is a line feed, so that no search runs over the end.
 */
final class StringScan {

    /** How many bytes an array has behind its text. */
    static final int SPARE = 24;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long GATHER = 0x0102040810204080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private StringScan() {}

    /** The first quote, backslash, control or byte above 127 from a place on. */
    static int special(byte[] bytes, int from) {
        // Most strings end within sixteen bytes: both words are looked at without a branch between them, which the
        // processor would guess wrong once in three strings.
        long first = hits((long) LONGS.get(bytes, from));
        long second = hits((long) LONGS.get(bytes, from + Long.BYTES));
        if ((first | second) != 0) {
            return from + Integer.numberOfTrailingZeros(bits(first) | bits(second) << Byte.SIZE);
        }
        int at = from + 2 * Long.BYTES;
        while (true) {
            long hits = hits((long) LONGS.get(bytes, at));
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >> 3);
            }
            at += Long.BYTES;
        }
    }

    /** In each term the lowest bit set is right; those above it may not be, but only the lowest counts. */
    private static long hits(long word) {
        long quote = word ^ QUOTES;
        long slash = word ^ BACKSLASHES;
        return ((quote - ONES & ~quote) | (slash - ONES & ~slash) | (word - BLANKS & ~word) | word) & HIGH;
    }

    /** The high bits of eight bytes, one next to the other. */
    private static int bits(long high) {
        return (int) (((high >>> 7) * GATHER) >>> 56);
    }
}
