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
    static final int SPARE = 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private StringScan() {}

    /** The first quote, backslash, control or byte above 127 from a place on. */
    static int special(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = (long) LONGS.get(bytes, at);
            long quote = word ^ QUOTES;
            long slash = word ^ BACKSLASHES;
            // In each term the lowest bit set is right; those above it may not be, but only the lowest counts.
            long hits = ((quote - ONES & ~quote) | (slash - ONES & ~slash) | (word - BLANKS & ~word) | word) & HIGH;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >> 3);
            }
            at += Long.BYTES;
        }
    }
}
