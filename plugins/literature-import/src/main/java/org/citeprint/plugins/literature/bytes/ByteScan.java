// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Searches arrays, eight bytes at a time. */
public final class ByteScan {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';
    private static final long BLANKS = ONES * ' ';
    private static final int BLOCK = 4 * Long.BYTES;
    private static final int RUN = 8 * BLOCK;

    private ByteScan() {}

    /** The first LF, CR or given sign of ASCII from a place on, or the limit. */
    public static int next(byte[] bytes, int from, int limit, int sign) {
        long signs = ONES * sign;
        int at = from;
        for (; at <= limit - Long.BYTES; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            long feeds = word ^ FEEDS;
            long returns = word ^ RETURNS;
            long others = word ^ signs;
            // In each term the lowest bit set is right; those above it may not be, but only the lowest counts.
            long hits = ((feeds - ONES & ~feeds) | (returns - ONES & ~returns) | (others - ONES & ~others)) & HIGH;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >> 3);
            }
        }
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != sign) {
            at++;
        }
        return at;
    }

    /** Where a sign of ASCII stands for the first time between two places; -1 where there is none. */
    public static int indexOf(byte[] bytes, int from, int limit, int sign) {
        int at = next(bytes, from, limit, sign);
        while (at < limit && bytes[at] != sign) {
            at = next(bytes, at + 1, limit, sign);
        }
        return at < limit ? at : -1;
    }

    /**
     * The first LF or CR from a place on, or the limit: as it is when all bytes before it are of ASCII, else its complement
     * {@code ~place}. So nobody need look at the bytes again to know.
     */
    public static int lineEnd(byte[] bytes, int from, int limit) {
        long wide = 0;
        int at = from;
        for (; at <= limit - Long.BYTES; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            long feeds = word ^ FEEDS;
            long returns = word ^ RETURNS;
            long hits = ((feeds - ONES & ~feeds) | (returns - ONES & ~returns)) & HIGH;
            if (hits != 0) {
                long before = (hits & -hits) - 1; // The bits of all bytes before the first hit, and some of its own.
                int place = at + (Long.numberOfTrailingZeros(hits) >> 3);
                return ((wide | (word & before)) & HIGH) == 0 ? place : ~place;
            }
            wide |= word;
        }
        byte tail = 0;
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
            tail |= bytes[at++];
        }
        return (wide & HIGH) == 0 && tail >= 0 ? at : ~at;
    }

    /** How many lines end between two places, at LF, CR LF or a lone CR. */
    public static int lineEnds(byte[] bytes, int from, int limit) {
        int lines = 0;
        int at = from;
        long carried = 0; // The high bit of its first byte is set when the word before ended with CR.
        while (at <= limit - Long.BYTES) {
            while (carried == 0 && at <= limit - BLOCK && !hasControls(bytes, at)) {
                at += BLOCK;
            }
            // Where lines are short, asking of each block would cost more than counting in all of them.
            for (int end = Math.min(limit, at + RUN); at <= end - Long.BYTES; at += Long.BYTES) {
                long word = (long) LONGS.get(bytes, at);
                long feeds = zeros(word ^ FEEDS);
                long returns = zeros(word ^ RETURNS);
                // A CR ends a line of its own unless LF follows: every LF counts, and each CR but those before one.
                lines += Long.bitCount(feeds) + Long.bitCount(returns)
                        - Long.bitCount((returns << Byte.SIZE | carried) & feeds);
                carried = returns >>> (Long.SIZE - Byte.SIZE);
            }
        }
        boolean behindReturn = carried != 0;
        for (; at < limit; at++) {
            lines += bytes[at] == '\r' || (bytes[at] == '\n' && !behindReturn) ? 1 : 0;
            behindReturn = bytes[at] == '\r';
        }
        return lines;
    }

    /** Whether a byte of a block is below a blank, as those that end lines are; in long lines nearly none is. */
    private static boolean hasControls(byte[] bytes, int at) {
        return ((controls((long) LONGS.get(bytes, at)) | controls((long) LONGS.get(bytes, at + Long.BYTES))
                | controls((long) LONGS.get(bytes, at + 2 * Long.BYTES))
                | controls((long) LONGS.get(bytes, at + 3 * Long.BYTES))) & HIGH) != 0;
    }

    private static long controls(long word) {
        return word - BLANKS & ~word;
    }

    /** How often a sign of ASCII stands between two places. */
    public static int count(byte[] bytes, int from, int limit, int sign) {
        long signs = ONES * sign;
        int count = 0;
        int at = from;
        for (; at <= limit - Long.BYTES; at += Long.BYTES) {
            count += Long.bitCount(zeros((long) LONGS.get(bytes, at) ^ signs));
        }
        for (; at < limit; at++) {
            count += bytes[at] == sign ? 1 : 0;
        }
        return count;
    }

    /** The high bit of each byte that is zero, and no other bit. */
    private static long zeros(long word) {
        return ~((word & ~HIGH) + ~HIGH | word | ~HIGH);
    }

    /** The first byte above 127 from a place on, or the limit. */
    public static int wide(byte[] bytes, int from, int limit) {
        int at = from;
        while (at <= limit - Long.BYTES && ((long) LONGS.get(bytes, at) & HIGH) == 0) {
            at += Long.BYTES;
        }
        while (at < limit && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Whether some bytes stand between two places. */
    public static boolean holds(byte[] bytes, int begin, int end, byte[] wanted) {
        for (int at = begin; at <= end - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
