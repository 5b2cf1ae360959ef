// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.nio.charset.StandardCharsets;

/** Reads one cell after another from bytes. Not safe for several threads. */
final class NumberCell {

    private static final int SAFE_DIGITS = 19;

    private final byte[] bytes;
    private final byte separator;
    private double value;
    private int end;

    /** Over a block whose every line, the last too, is followed by a line feed. */
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

    /** Reads the cell that begins at a place; false when it holds no finite number. */
    boolean read(int begin) {
        boolean negative = bytes[begin] == '-';
        int at = negative ? begin + 1 : begin;
        long digits = 0;
        int first = at;
        for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[++at] - '0') {
            digits = digits * 10 + digit;
        }
        int count = at - first;
        int exponent = 0;
        if (bytes[at] == '.') {
            int point = ++at;
            for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[++at] - '0') {
                digits = digits * 10 + digit;
            }
            exponent = point - at;
            count += at - point;
        }
        if (isEnd(bytes[at]) && count > 0 && count <= SAFE_DIGITS) {
            end = at;
            return accept(negative, Decimals.of(digits, exponent), begin);
        }
        return readRest(negative, digits, count, exponent, begin, at);
    }

    private boolean readRest(boolean negative, long digits, int count, int exponent, int begin, int from) {
        int at = from;
        end = from;
        if (count > 0 && (bytes[at] | 0x20) == 'e') {
            boolean below = bytes[++at] == '-';
            at += bytes[at] == '-' || bytes[at] == '+' ? 1 : 0;
            int first = at;
            int power = 0;
            for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9 && power < 10000; digit = bytes[++at] - '0') {
                power = power * 10 + digit;
            }
            if (at > first && isEnd(bytes[at]) && count <= SAFE_DIGITS) {
                end = at;
                return accept(negative, Decimals.of(digits, exponent + (below ? -power : power)), begin);
            }
        }
        while (!isEnd(bytes[end])) {
            end++;
        }
        return accept(negative, Double.NaN, begin);
    }

    /** Takes a value that was decided, or asks the JDK for the rare ones: many digits, subnormal, spaces, text. */
    private boolean accept(boolean negative, double decided, int begin) {
        value = negative ? -decided : decided;
        return !Double.isNaN(decided) || readSlowly(begin);
    }

    private boolean readSlowly(int begin) {
        String text = text(begin, end).strip();
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
