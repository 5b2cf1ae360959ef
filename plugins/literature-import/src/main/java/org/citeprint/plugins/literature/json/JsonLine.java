// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import org.citeprint.plugins.literature.bytes.Slice;

/**
 * Pulls the JSON of one line out of an array of bytes. It is as strict as RFC 8259 asks, with values that are passed
 * over too: structure, escapes, controls, numbers and UTF-8 are all checked, and nesting ends at 500 levels. A line end
 * ends everything, so the caller need not look for it first. Nothing is copied but strings that have escapes.
 *
 * <p>Members and elements are read in a loop that begins with {@link #enter} and goes on with {@link #more}; the value
 * comes next.
 */
public final class JsonLine {

    private final Unescaped unescaped = new Unescaped();
    private final Slice text = new Slice();
    private byte[] bytes = new byte[StringScan.SPARE];
    private int at;
    private int depth;
    private boolean whole;
    private final byte[] open = new byte[ValueScan.DEPTH + 1];

    /** How many bytes an array must have behind its text, the first of them a line feed. */
    public static final int SPARE = StringScan.SPARE;

    /** Takes a member that is a list of numbers. */
    public interface CountTarget {

        /** Takes the numbers that stand first in an array, under the key between two places of another one. */
        void take(byte[] array, int begin, int end, int[] numbers, int count);
    }

    /** Begins at a place of an array. */
    public void begin(byte[] array, int from) {
        bytes = array;
        at = from;
        depth = 0;
        unescaped.clear();
    }

    /** Where the next byte stands; behind malformed JSON, a place on its line. */
    public int at() {
        return at;
    }

    /** The text, key or number read last; valid until the line ends. */
    public Slice text() {
        return text;
    }

    /** The next byte that is no blank. */
    public byte peek() {
        at = ValueScan.behindBlanks(bytes, at);
        return bytes[at];
    }

    /** Goes into an object or array; false when it is empty. Of an object the first key is then {@link #text}. */
    public boolean enter(char bracket) throws MalformedJson {
        if (peek() != bracket || depth == ValueScan.DEPTH) {
            throw ValueScan.malformed();
        }
        at++;
        open[++depth] = (byte) bracket;
        return !ends(bracket) && key(bracket);
    }

    /** Goes to the next member or element of the object or array entered last; false behind its end. */
    public boolean more() throws MalformedJson {
        byte bracket = open[depth];
        if (ends(bracket)) {
            return false;
        }
        if (bytes[at] != ',') {
            throw ValueScan.malformed();
        }
        at++;
        return key(bracket);
    }

    private boolean ends(int bracket) {
        if (peek() == bracket + 2) {
            at++;
            depth--;
            return true;
        }
        return false;
    }

    private boolean key(int bracket) throws MalformedJson {
        if (bracket == '{') {
            peek();
            string();
            if (peek() != ':') {
                throw ValueScan.malformed();
            }
            at++;
        }
        return true;
    }

    /** Reads a string into {@link #text}. */
    public void string() throws MalformedJson {
        if (bytes[at] != '"') {
            throw ValueScan.malformed();
        }
        int from = at + 1;
        int stop = ValueScan.plainEnd(bytes, from);
        if (bytes[stop] == '"') {
            text.set(bytes, from, stop);
            at = stop + 1;
        } else {
            escaped(from, stop);
        }
    }

    private void escaped(int from, int firstStop) throws MalformedJson {
        int begin = unescaped.length();
        int plain = from;
        int stop = firstStop;
        while (bytes[stop] != '"') {
            unescaped.add(bytes, plain, stop);
            plain = ValueScan.behindEscape(bytes, stop);
            unescaped.addUnit(unit(bytes, stop + 1));
            stop = ValueScan.plainEnd(bytes, plain);
        }
        unescaped.add(bytes, plain, stop);
        unescaped.endHalf();
        text.set(unescaped.bytes(), begin, unescaped.length());
        at = stop + 1;
    }

    /** The UTF-16 unit that stands behind a backslash. */
    private static int unit(byte[] bytes, int place) throws MalformedJson {
        return switch (bytes[place]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> ValueScan.unit(bytes, place + 1);
            default -> bytes[place];
        };
    }

    /** Reads a number into {@link #text}. */
    public void number() throws MalformedJson {
        int end = ValueScan.behindNumber(bytes, at);
        if (depth == 0 && bytes[end] > ' ') {
            throw ValueScan.malformed();
        }
        whole = end == ValueScan.behindWhole(bytes, at);
        text.set(bytes, at, end);
        at = end;
    }

    /** Whether the number read last has neither fraction nor exponent. */
    public boolean whole() {
        return whole;
    }

    /**
     * Reads on in an object, behind the value of a member, as long as the next members are lists of at most so many whole
     * numbers of one to seven digits under keys without escapes. What comes then is found with {@link #more}.
     *
     * @param numbers room for the numbers of one list
     */
    public void countMembers(CountTarget target, int[] numbers) throws MalformedJson {
        at = new CountMembers(bytes, target, numbers).read(at);
    }

    /** Whether a value that begins with this byte is a number. */
    public static boolean isNumber(byte first) {
        return first == '-' || ValueScan.isDigit(first);
    }

    /** Passes over a value, whatever it is. */
    public void skip() throws MalformedJson {
        peek();
        at = ValueScan.behindValue(bytes, at, open, depth);
    }
}
