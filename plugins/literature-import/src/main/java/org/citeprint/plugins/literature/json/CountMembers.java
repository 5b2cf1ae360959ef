// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads members of an object that are all lists of numbers, as an inverted index is: half of the values of OpenAlex. They
 * are read here as long as they have the plain form in which they are mostly written; whoever calls reads the others.
 */
final class CountMembers {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final long SIXES = 0x0606060606060606L;
    private static final long TENS = 0xF0F0F0F0F0F0F0F0L;

    /** No place: at 0 there may be a bracket or comma of another line. */
    private static final int NONE = -1;

    private final byte[] bytes;
    private final JsonLine.CountTarget target;
    private final int[] numbers;
    private int count;

    CountMembers(byte[] bytes, JsonLine.CountTarget target, int[] numbers) {
        this.bytes = bytes;
        this.target = target;
        this.numbers = numbers;
    }

    /** Reads members from behind one on; gives the place behind the last that was read. */
    int read(int from) throws MalformedJson {
        int end = from;
        for (int comma = blanks(end); bytes[comma] == ','; comma = blanks(end)) {
            int key = blanks(comma + 1);
            if (bytes[key] != '"') {
                return end;
            }
            int stop = ValueScan.plainEnd(bytes, key + 1);
            int place = list(stop);
            if (place == NONE) {
                return end;
            }
            target.take(bytes, key + 1, stop, numbers, count);
            end = place;
        }
        return end;
    }

    /** Behind the list that follows a key, or {@link #NONE} when something else does. */
    private int list(int stop) {
        int colon = blanks(stop + 1);
        int bracket = bytes[stop] == '"' && bytes[colon] == ':' ? blanks(colon + 1) : stop;
        if (bytes[bracket] != '[') {
            return NONE;
        }
        count = 0;
        int place = bracket;
        do {
            place = number(blanks(place + 1));
        } while (place != NONE && bytes[place] == ',' && count < numbers.length);
        return place != NONE && bytes[place] == ']' ? place + 1 : NONE;
    }

    /** Takes a number; gives the place behind it and its blanks, or {@link #NONE} when it is none or written in another way. */
    private int number(int first) {
        long signs = (long) LONGS.get(bytes, first) ^ ZEROS; // digits are now 0 to 9, all other bytes more
        long others = (signs + SIXES | signs) & TENS;
        int digits = Long.numberOfTrailingZeros(others) >> 3;
        if (digits == 0 || others == 0 || (digits > 1 && (signs & 0xFF) == 0)) {
            return NONE;
        }
        numbers[count++] = value(signs << (Long.SIZE - Byte.SIZE * digits));
        return blanks(first + digits);
    }

    /** The number that eight digits are, the first of them lowest: two, then four, then eight are put together at once. */
    private static int value(long digits) {
        long pairs = (digits * 10 + (digits >>> 8)) & 0x00FF00FF00FF00FFL;
        long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
        return (int) (fours * 10_000 + (fours >>> 32));
    }

    private int blanks(int from) {
        return ValueScan.behindBlanks(bytes, from);
    }
}
