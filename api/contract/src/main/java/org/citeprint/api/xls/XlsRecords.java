// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The records of a BIFF8 stream, one after another: a type, a length, the data. */
final class XlsRecords {

    private static final int CONTINUE = 0x3C;

    private final ByteBuffer bytes;
    private int at;
    private int nextAt;

    XlsRecords(byte[] bytes, int from) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.at = from;
        this.nextAt = from;
    }

    private boolean next() {
        at = nextAt;
        if (at + 4 > bytes.limit()) {
            return false;
        }
        nextAt = at + 4 + length();
        return true;
    }

    /** Goes to the next record; false when it is the last one, of this type, which a file that is cut off lacks. */
    boolean until(int last) {
        if (!next()) {
            throw new IndexOutOfBoundsException("the records end in the middle");
        }
        return type() != last;
    }

    int type() {
        return bytes.getShort(at) & 0xFFFF;
    }

    int length() {
        return bytes.getShort(at + 2) & 0xFFFF;
    }

    int int8(int offset) {
        return bytes.get(at + 4 + offset) & 0xFF;
    }

    int int16(int offset) {
        return bytes.getShort(at + 4 + offset) & 0xFFFF;
    }

    int int32(int offset) {
        return bytes.getInt(at + 4 + offset);
    }

    double float64(int offset) {
        return bytes.getDouble(at + 4 + offset);
    }

    /** A number in four bytes: a whole one or the upper half of a double, perhaps a hundred times too large. */
    double packed(int offset) {
        int code = int32(offset);
        double value = (code & 2) != 0 ? code >> 2 : Double.longBitsToDouble((long) (code & ~3) << 32);
        return (code & 1) != 0 ? value / 100 : value;
    }

    /** A text whose length is one byte. */
    String shortText(int offset) {
        return characters(at + 4 + offset + 2, bytes.get(at + 4 + offset) & 0xFF,
                (bytes.get(at + 5 + offset) & 1) != 0);
    }

    /** A text whose length is two bytes. */
    String longText(int offset) {
        return characters(at + 4 + offset + 3, int16(offset), (bytes.get(at + 6 + offset) & 1) != 0);
    }

    private String characters(int from, int count, boolean wide) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(wide ? bytes.getChar(from + 2 * i) : (char) (bytes.get(from + i) & 0xFF));
        }
        return text.toString();
    }

    /** The table of texts, which goes on in records of its own; a text may be cut between two of them. */
    List<String> sharedTexts() {
        int count = int32(4);
        Cursor cursor = new Cursor(at + 4 + 8, nextAt);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(cursor.text());
        }
        nextAt = cursor.end;
        return texts;
    }

    private final class Cursor {
        private int place;
        private int end;

        Cursor(int place, int end) {
            this.place = place;
            this.end = end;
        }

        private boolean crossed() {
            if (place < end) {
                return false;
            }
            if ((bytes.getShort(end) & 0xFFFF) != CONTINUE) {
                throw new IndexOutOfBoundsException("a text is cut off");
            }
            place = end + 4;
            end = place + (bytes.getShort(end + 2) & 0xFFFF);
            return true;
        }

        private int take(int size) {
            crossed();
            int value = switch (size) {
                case 1 -> bytes.get(place) & 0xFF;
                case 2 -> bytes.getShort(place) & 0xFFFF;
                default -> bytes.getInt(place);
            };
            place += size;
            return value;
        }

        String text() {
            int count = take(2);
            int flags = take(1);
            int runs = (flags & 8) != 0 ? take(2) : 0;
            int spoken = (flags & 4) != 0 ? take(4) : 0;
            boolean wide = (flags & 1) != 0;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                if (crossed()) {
                    wide = (bytes.get(place++) & 1) != 0;
                }
                text.append((char) take(wide ? 2 : 1));
            }
            skip(4 * runs + spoken);
            return text.toString();
        }

        private void skip(int size) {
            for (int left = size; left > 0;) {
                crossed();
                int step = Math.min(left, end - place);
                place += step;
                left -= step;
            }
        }
    }
}
