// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records of a part of a binary workbook, one after another: a type of one or two bytes and a length of up to four,
 * seven bits in each and the eighth telling that more follow, then the data.
 */
final class XlsbRecords {

    private static final int NOTHING = -1;

    private final ByteBuffer bytes;
    private int type;
    private int at;
    private int nextAt;

    XlsbRecords(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean next() {
        at = nextAt;
        if (at >= bytes.limit()) {
            return false;
        }
        type = number(2);
        int length = number(4);
        if (length > bytes.limit() - at) {
            throw new IndexOutOfBoundsException("a record is longer than its part");
        }
        nextAt = at + length;
        return true;
    }

    private int number(int most) {
        int value = 0;
        for (int i = 0; i < most; i++) {
            byte next = bytes.get(at++);
            value |= (next & 0x7F) << (7 * i);
            if (next >= 0) {
                break;
            }
        }
        return value;
    }

    int type() {
        return type;
    }

    int int8(int offset) {
        return bytes.get(within(offset, Byte.BYTES)) & 0xFF;
    }

    int int32(int offset) {
        return bytes.getInt(within(offset, Integer.BYTES));
    }

    double float64(int offset) {
        return bytes.getDouble(within(offset, Double.BYTES));
    }

    /** A number in four bytes: a whole one or the upper part of a double, perhaps a hundred times too large. */
    double packed(int offset) {
        int code = int32(offset);
        double value = (code & 2) != 0 ? code >> 2 : Double.longBitsToDouble((long) (code & ~3) << 32);
        return (code & 1) != 0 ? value / 100 : value;
    }

    /** A text behind its number of signs; the empty one where there is none. */
    String text(int offset) {
        int signs = int32(offset);
        if (signs == NOTHING) {
            return "";
        }
        int start = within(offset + Integer.BYTES, Math.multiplyExact(2, signs));
        return new String(bytes.array(), start, 2 * signs, StandardCharsets.UTF_16LE);
    }

    /** Where the text at a place ends. */
    int afterText(int offset) {
        return offset + Integer.BYTES + 2 * Math.max(0, int32(offset));
    }

    private int within(int offset, int length) {
        if (offset < 0 || length < 0 || offset > nextAt - at - length) {
            throw new IndexOutOfBoundsException("a record is shorter than it says");
        }
        return at + offset;
    }
}
