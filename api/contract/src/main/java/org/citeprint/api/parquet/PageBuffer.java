// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.citeprint.api.data.Column;

/**
 * The content of one data page: the levels that tell which rows have a value, as runs, then the values that are there.
 * Numbers are little-endian, of eight bytes; a text is its length in four bytes and its UTF-8.
 */
final class PageBuffer {

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /** Puts rows of a column in place of what was there. */
    void fill(Column column, int from, int to) {
        buffer.clear();
        levels(column, from, to);
        for (int row = from; row < to; row++) {
            if (!column.missing(row)) {
                value(column, row);
            }
        }
    }

    byte[] array() {
        return buffer.array();
    }

    int length() {
        return buffer.position();
    }

    /** Runs of one level each: twice the length as a varint, then the level, 1 where there is a value. */
    private void levels(Column column, int from, int to) {
        buffer.putInt(0);
        for (int row = from; row < to;) {
            boolean missing = column.missing(row);
            int end = row + 1;
            while (end < to && column.missing(end) == missing) {
                end++;
            }
            room(6);
            int header = (end - row) << 1;
            while ((header & ~0x7F) != 0) {
                buffer.put((byte) ((header & 0x7F) | 0x80));
                header >>>= 7;
            }
            buffer.put((byte) header).put((byte) (missing ? 0 : 1));
            row = end;
        }
        buffer.putInt(0, buffer.position() - Integer.BYTES);
    }

    private void value(Column column, int row) {
        room(Long.BYTES);
        switch (column) {
            case Column.Decimal numbers -> buffer.putDouble(numbers.value(row));
            case Column.Whole numbers -> buffer.putLong(numbers.value(row));
            case Column.Text texts -> {
                int start = texts.values().offsets()[row];
                int length = texts.values().offsets()[row + 1] - start;
                room(Integer.BYTES + length);
                buffer.putInt(length).put(texts.values().bytes(), start, length);
            }
        }
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            int position = buffer.position();
            int wanted = Math.addExact(position, bytes);
            int size = Math.max(wanted, position + Math.min(position, Integer.MAX_VALUE - 16 - position));
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size)).order(ByteOrder.LITTLE_ENDIAN)
                    .position(position);
        }
    }
}
