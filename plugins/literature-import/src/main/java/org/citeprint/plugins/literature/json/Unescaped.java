// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.util.Arrays;

/** Texts whose escapes had to be replaced, one after the other. */
final class Unescaped {

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private int half = -1;

    /** Forgets all texts; slices of them are no longer valid. */
    void clear() {
        length = 0;
        half = -1;
    }

    /** The array; a text stays where it is in it, and in an older array when this one has grown. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the next byte goes. */
    int length() {
        return length;
    }

    /** Adds plain bytes. */
    void add(byte[] from, int begin, int end) {
        if (begin < end) {
            endHalf();
            room(end - begin);
            System.arraycopy(from, begin, bytes, length, end - begin);
            length += end - begin;
        }
    }

    /** Adds a UTF-16 unit; half a pair waits for its other half. */
    void addUnit(int unit) {
        if (half >= 0 && Character.isLowSurrogate((char) unit)) {
            letter(Character.toCodePoint((char) half, (char) unit));
            half = -1;
            return;
        }
        endHalf();
        if (Character.isHighSurrogate((char) unit)) {
            half = unit;
        } else {
            letter(Character.isLowSurrogate((char) unit) ? '?' : unit);
        }
    }

    /** Ends a text: half a pair becomes a question mark, as it does in Java. */
    void endHalf() {
        if (half >= 0) {
            half = -1;
            letter('?');
        }
    }

    private void letter(int letter) {
        room(4);
        if (letter < 0x80) {
            bytes[length++] = (byte) letter;
        } else if (letter < 0x800) {
            bytes[length++] = (byte) (0xC0 | letter >> 6);
            next(letter);
        } else if (letter < 0x10000) {
            bytes[length++] = (byte) (0xE0 | letter >> 12);
            next(letter >> 6);
            next(letter);
        } else {
            bytes[length++] = (byte) (0xF0 | letter >> 18);
            next(letter >> 12);
            next(letter >> 6);
            next(letter);
        }
    }

    private void next(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), Math.multiplyExact(2, bytes.length)));
        }
    }
}
