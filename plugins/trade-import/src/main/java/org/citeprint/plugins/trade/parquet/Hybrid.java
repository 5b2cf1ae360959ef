// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.nio.ByteBuffer;

/** Small whole numbers as runs of one value and as groups of eight packed in bits. */
final class Hybrid {

    private final ByteBuffer bytes;
    private final int width;

    Hybrid(ByteBuffer bytes, int width) {
        this.bytes = bytes;
        this.width = width;
    }

    int[] values(int count) {
        int[] values = new int[count];
        int done = 0;
        while (done < count) {
            int head = varint();
            if ((head & 1) == 0) {
                int value = 0;
                for (int shift = 0; shift < width; shift += 8) {
                    value |= (bytes.get() & 255) << shift;
                }
                int end = Math.min(count, done + (head >>> 1));
                while (done < end) {
                    values[done++] = value;
                }
            } else {
                done = packed(values, done, (head >>> 1) * 8);
            }
        }
        return values;
    }

    private int packed(int[] values, int from, int count) {
        int done = from;
        long buffer = 0;
        int bits = 0;
        for (int index = 0; index < count; index++) {
            while (bits < width) {
                buffer |= (bytes.get() & 255L) << bits;
                bits += 8;
            }
            if (done < values.length) {
                values[done++] = (int) (buffer & ((1L << width) - 1));
            }
            buffer >>>= width;
            bits -= width;
        }
        return done;
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        int part;
        do {
            part = bytes.get() & 255;
            value |= (part & 127) << shift;
            shift += 7;
        } while (part >= 128 && shift < 35);
        return value;
    }
}
