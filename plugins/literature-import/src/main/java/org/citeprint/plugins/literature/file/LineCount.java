// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts lines, eight bytes at a time. */
final class LineCount {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private LineCount() {}

    /** How many lines the first bytes of an array have; they end at LF, CR LF, a lone CR, or the end. */
    static int of(byte[] bytes, int length) {
        int lines = 0;
        int at = 0;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            lines += count(word, '\n');
            if (count(word, '\r') > 0) {
                lines += loneReturns(bytes, at, at + Long.BYTES, length);
            }
        }
        for (int i = at; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        lines += loneReturns(bytes, at, length, length);
        boolean open = length > 0 && bytes[length - 1] != '\n' && bytes[length - 1] != '\r';
        return open ? lines + 1 : lines;
    }

    private static int loneReturns(byte[] bytes, int from, int to, int length) {
        int lone = 0;
        for (int i = from; i < to; i++) {
            lone += bytes[i] == '\r' && (i + 1 >= length || bytes[i + 1] != '\n') ? 1 : 0;
        }
        return lone;
    }

    private static int count(long word, char sign) {
        long zeros = word ^ (ONES * sign);
        return Long.bitCount(~(((zeros & LOW) + LOW) | zeros | LOW));
    }
}
