// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line ends, eight bytes at a time. */
final class LineCount {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private LineCount() {}

    /** How many lines the first bytes of an array have; they end at LF, CR LF, a lone CR, or the end. */
    static int of(byte[] bytes, int length) {
        int lines = 0;
        int at = end(bytes, 0, length);
        while (at < length) {
            lines++;
            at += bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\n' ? 2 : 1;
            at = end(bytes, at, length);
        }
        boolean open = length > 0 && bytes[length - 1] != '\n' && bytes[length - 1] != '\r';
        return open ? lines + 1 : lines;
    }

    /** The first LF or CR from a place on, or the limit. */
    static int end(byte[] bytes, int from, int limit) {
        int at = from;
        for (; at <= limit - Long.BYTES; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            long feeds = word ^ FEEDS;
            long returns = word ^ RETURNS;
            // The lowest bit set is right; those above it may not be.
            long hits = ((feeds - ONES & ~feeds) | (returns - ONES & ~returns)) & HIGH;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >> 3);
            }
        }
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
