// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads one cell after another from bytes. Not safe for several threads. */
final class NumberCell {

    /** Spare bytes behind the last line of a block: eight characters are looked at together. */
    static final int PADDING = 8;

    private static final int SAFE_DIGITS = 19;
    private static final long ZEROS = 0x3030303030303030L;
    private static final long SIXES = 0x0606060606060606L;
    private static final long HIGH_HALVES = 0xF0F0F0F0F0F0F0F0L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private final byte[] bytes;
    private final byte separator;
    private double value;
    private int end;

    /** Over a block whose every line, the last too, is followed by a line feed, and the last by {@link #PADDING} bytes. */
    NumberCell(byte[] bytes, char separator) {
        this.bytes = bytes;
        this.separator = (byte) separator;
    }

    /** The number last read. */
    double value() {
        return value;
    }

    /** Where the cell last read ends: the place of a separator, a carriage return or a line feed. */
    int end() {
        return end;
    }

    /**
     * Reads cells from {@code begin} on into an array until so many are read, one ends its line, or one is not of the usual
     * kind: digits, perhaps a point and an exponent, at most 19 of them significant. {@link #end} is then where the last one read ends.
     *
     * @return how many were read
     */
    int readUsual(int begin, double[] into, int offset, int count) {
        int at = begin;
        for (int cell = 0; cell < count; cell++) {
            int start = at;
            long negative = bytes[at] == '-' ? Long.MIN_VALUE : 0;
            at += (int) (negative >>> 63);
            int first = at;
            long digits = 0;
            for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[++at] - '0') {
                digits = digits * 10 + digit;
            }
            int length = at - first;
            int exponent = 0;
            if (bytes[at] == '.') {
                int point = ++at;
                int found = 8;
                while (found == 8) {
                    long word = (long) LONGS.get(bytes, at);
                    found = leadingDigits(word);
                    digits = digits * POWERS[found] + number(word, found);
                    at += found;
                }
                exponent = point - at;
                length += at - point;
            }
            boolean usual = length > 0 && (length <= SAFE_DIGITS || significant(first, at) <= SAFE_DIGITS);
            if ((bytes[at] | 0x20) == 'e') {
                boolean below = bytes[++at] == '-';
                at += below || bytes[at] == '+' ? 1 : 0;
                int power = bytes[at] - '0';
                usual &= power >= 0 && power <= 9;
                // Two or three digits are all there are; more are left to the other way of reading.
                for (int digit = bytes[++at] - '0'; digit >= 0 && digit <= 9
                        && power < 100; digit = bytes[++at] - '0') {
                    power = power * 10 + digit;
                }
                exponent += below ? -power : power;
            }
            byte stop = bytes[at];
            double decided = usual ? Decimals.of(digits, exponent) : Double.NaN;
            usual &= isEnd(stop) && !Double.isNaN(decided);
            if (!usual) {
                end = start - 1;
                return cell;
            }
            into[offset + cell] = Double.longBitsToDouble(Double.doubleToRawLongBits(decided) | negative);
            if (stop != separator) {
                end = at;
                return cell + 1;
            }
            at++;
        }
        end = at - 1;
        return count;
    }

    /** Reads the cell that begins at a place; false when it holds no finite number. */
    boolean read(int begin) {
        int at = begin;
        boolean negative = bytes[at] == '-';
        at += negative ? 1 : 0;
        int first = at;
        long digits = 0;
        for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[++at] - '0') {
            digits = digits * 10 + digit;
        }
        int count = at - first;
        int exponent = 0;
        if (bytes[at] == '.') {
            int point = ++at;
            int found = 8;
            while (found == 8) {
                long word = (long) LONGS.get(bytes, at);
                found = leadingDigits(word);
                digits = digits * POWERS[found] + number(word, found);
                at += found;
            }
            exponent = point - at;
            count += at - point;
        }
        if (isEnd(bytes[at]) && count > 0 && (count <= SAFE_DIGITS || significant(first, at) <= SAFE_DIGITS)) {
            end = at;
            return accept(negative, Decimals.of(digits, exponent), begin);
        }
        return readRest(negative, digits, significant(first, at), count > 0, exponent, begin, at);
    }

    /** How many of eight characters, from the first (the lowest byte), are digits before one is not. */
    private static int leadingDigits(long word) {
        long odd = ((word & HIGH_HALVES) ^ ZEROS) | (((word + SIXES) & HIGH_HALVES) ^ ZEROS);
        return Long.numberOfTrailingZeros(odd) >>> 3; // 64 when all are digits
    }

    /** The first so many digits as a number, all at once: pairs, then fours, then eight (Lemire 2021, section 4). */
    private static long number(long word, int count) {
        if (count == 0) {
            return 0;
        }
        long digits = (word - ZEROS) << (64 - 8 * count);
        long pairs = digits * 10 + (digits >>> 8);
        return ((pairs & 0x000000FF000000FFL) * 0x000F424000000064L
                + ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L) >>> 32;
    }

    /** How many digits there are from the first that is not a zero; one too many where a point is among them. */
    private int significant(int first, int stop) {
        int at = first;
        while (at < stop && (bytes[at] == '0' || bytes[at] == '.')) {
            at++;
        }
        return stop - at;
    }

    private boolean readRest(
            boolean negative, long digits, int significant, boolean any, int exponent, int begin, int from) {
        int at = from;
        end = from;
        if (any && (bytes[at] | 0x20) == 'e') {
            boolean below = bytes[++at] == '-';
            at += bytes[at] == '-' || bytes[at] == '+' ? 1 : 0;
            int first = at;
            int power = 0;
            for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9 && power < 10000; digit = bytes[++at] - '0') {
                power = power * 10 + digit;
            }
            if (at > first && isEnd(bytes[at]) && significant <= SAFE_DIGITS) {
                end = at;
                return accept(negative, Decimals.of(digits, exponent + (below ? -power : power)), begin);
            }
        }
        end = Math.max(from, LineLabels.afterQuotes(bytes, begin));
        while (!isEnd(bytes[end])) {
            end++;
        }
        return accept(negative, Double.NaN, begin);
    }

    /** Takes a value that was decided, or asks the JDK for the rare ones: many digits, subnormal, spaces, quotes, text. */
    private boolean accept(boolean negative, double decided, int begin) {
        value = negative ? -decided : decided;
        return !Double.isNaN(decided) || readSlowly(begin);
    }

    private boolean readSlowly(int begin) {
        String text = LineLabels.decode(bytes, begin, end).strip();
        if (!text.chars().allMatch(symbol -> "+-.0123456789eE".indexOf(symbol) >= 0)) {
            return false;
        }
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return false;
        }
        return Double.isFinite(value);
    }

    /** The text between two places. */
    String text(int begin, int stop) {
        return new String(bytes, begin, stop - begin, StandardCharsets.UTF_8);
    }

    private boolean isEnd(byte symbol) {
        return symbol == separator || symbol == '\n' || symbol == '\r';
    }
}
