// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.EOFException;

/** Unpacks blocks of Snappy (format description of 2011): literal bytes and copies of what came before. */
final class Snappy {

    private Snappy() {}

    /** The bytes of a block, which says how many they are. */
    static byte[] unpacked(byte[] packed, int from, int length, int size) throws EOFException {
        try {
            byte[] unpacked = new byte[size];
            if (unpack(packed, from, from + length, unpacked) != size) {
                throw new EOFException("a block of Snappy is cut off");
            }
            return unpacked;
        } catch (IndexOutOfBoundsException e) {
            EOFException cut = new EOFException("a block of Snappy is cut off");
            cut.initCause(e);
            throw cut;
        }
    }

    private static int unpack(byte[] packed, int from, int end, byte[] into) {
        int at = from;
        while ((packed[at++] & 128) != 0) {
            // The size is known from the page.
        }
        int out = 0;
        while (at < end) {
            int tag = packed[at++] & 255;
            if ((tag & 3) == 0) {
                int length = tag >>> 2;
                int bytes = Math.max(0, length - 59);
                if (bytes > 0) {
                    length = little(packed, at, bytes);
                    at += bytes;
                }
                System.arraycopy(packed, at, into, out, length + 1);
                at += length + 1;
                out += length + 1;
            } else {
                int bytes = (tag & 3) == 3 ? 4 : tag & 3;
                int length = (tag & 3) == 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
                int back = (tag & 3) == 1
                        ? ((tag >>> 5) << 8) | (packed[at] & 255)
                        : little(packed, at, bytes);
                at += bytes;
                // What is copied may be what the copy itself has just written.
                for (int copied = 0; copied < length; copied++, out++) {
                    into[out] = into[out - back];
                }
            }
        }
        return at == end ? out : -1;
    }

    private static int little(byte[] bytes, int at, int count) {
        int value = 0;
        for (int index = 0; index < count; index++) {
            value |= (bytes[at + index] & 255) << (8 * index);
        }
        return value;
    }
}
