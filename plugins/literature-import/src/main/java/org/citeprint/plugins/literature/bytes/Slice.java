// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Valid UTF-8 between two places of an array that somebody else owns. */
public final class Slice {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] NOTHING = new byte[0];

    private byte[] bytes = NOTHING;
    private int begin;
    private int end;

    /** The bytes of a text. */
    public static Slice of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Slice slice = new Slice();
        slice.set(bytes, 0, bytes.length);
        return slice;
    }

    /** Points to other bytes. */
    public void set(byte[] array, int from, int to) {
        bytes = array;
        begin = from;
        end = to;
    }

    /** Points to the bytes of another slice. */
    public void set(Slice other) {
        set(other.bytes, other.begin, other.end);
    }

    /** Points to nothing. */
    public void clear() {
        set(NOTHING, 0, 0);
    }

    /** Drops what stands before and at the last slash, then blanks at both ends. */
    public void keepLastPart() {
        strip();
        while (end > begin && bytes[end - 1] == '/') {
            end--;
        }
        for (int at = end - 1; at >= begin; at--) {
            if (bytes[at] == '/') {
                begin = at + 1;
                break;
            }
        }
        strip();
    }

    /** Drops white space at both ends. */
    public void strip() {
        if (begin < end && (bytes[begin] <= ' ' || bytes[end - 1] <= ' ')) {
            while (begin < end && isBlank(bytes[begin])) {
                begin++;
            }
            while (begin < end && isBlank(bytes[end - 1])) {
                end--;
            }
            if (begin < end && (bytes[begin] < 0 || bytes[end - 1] < 0)) {
                byte[] stripped = text().strip().getBytes(StandardCharsets.UTF_8);
                set(stripped, 0, stripped.length);
            }
        }
    }

    private static boolean isBlank(byte value) {
        return value >= 0 && Character.isWhitespace(value);
    }

    /** The array. */
    public byte[] bytes() {
        return bytes;
    }

    /** The first place. */
    public int begin() {
        return begin;
    }

    /** The place behind the last one. */
    public int end() {
        return end;
    }

    /** How many bytes. */
    public int length() {
        return end - begin;
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return isEmpty() || (bytes[begin] <= ' ' && text().isBlank()) || (bytes[begin] < 0 && text().isBlank());
    }

    /** Where a sign of ASCII stands in the array for the first time; -1 where there is none. */
    public int indexOf(char sign) {
        return ByteScan.indexOf(bytes, begin, end, sign);
    }

    /** Whether the bytes begin with these. */
    public boolean startsWith(byte[] others) {
        return length() >= others.length
                && java.util.Arrays.equals(bytes, begin, begin + others.length, others, 0, others.length);
    }

    /** The first eight bytes as a number, the first of them lowest; zeros stand behind fewer. */
    public long head() {
        if (end - begin >= Long.BYTES) {
            return (long) LONGS.get(bytes, begin);
        }
        long head = 0;
        for (int at = end - 1; at >= begin; at--) {
            head = head << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return head;
    }

    /** Whether the bytes are these. */
    public boolean is(byte[] others) {
        return java.util.Arrays.equals(bytes, begin, end, others, 0, others.length);
    }

    /** Whether another slice has the same bytes. */
    public boolean isSame(Slice other) {
        return java.util.Arrays.equals(bytes, begin, end, other.bytes, other.begin, other.end);
    }

    /** The text. */
    public String text() {
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }
}
