// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Utf8Check;
/**
 * Pulls the JSON of one line out of an array of bytes. It is as strict as RFC 8259 asks, with values that are passed
 * over too: structure, escapes, controls, numbers and UTF-8 are all checked, and nesting ends at 500 levels. A line end
 * ends everything, so the caller need not look for it first. Nothing is copied but strings that have escapes.
 *
 * <p>Members and elements are read in a loop that begins with {@link #enter} and goes on with {@link #more}; the value
 * comes next.
 */
public final class JsonLine {

    private static final int DEPTH = 500;

    private final Unescaped unescaped = new Unescaped();
    private final Slice text = new Slice();
    private final MalformedJson malformed = new MalformedJson();
    private byte[] bytes = new byte[StringScan.SPARE];
    private int at;
    private int depth;
    private boolean whole;
    private final byte[] open = new byte[DEPTH + 1];

    /** How many bytes an array must have behind its text, the first of them a line feed. */
    public static final int SPARE = StringScan.SPARE;

    /** Begins at a place of an array. */
    public void begin(byte[] array, int from) {
        bytes = array;
        at = from;
        depth = 0;
        unescaped.clear();
    }

    /** Where the next byte stands. */
    public int at() {
        return at;
    }

    /** The text, key or number read last; valid until the line ends. */
    public Slice text() {
        return text;
    }

    /** The next byte that is no blank. */
    public byte peek() {
        while (bytes[at] == ' ' || bytes[at] == '\t') {
            at++;
        }
        return bytes[at];
    }

    /** Goes into an object or array; false when it is empty. Of an object the first key is then {@link #text}. */
    public boolean enter(char bracket) throws MalformedJson {
        if (peek() != bracket || depth == DEPTH) {
            throw malformed;
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
            throw malformed;
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
                throw malformed;
            }
            at++;
        }
        return true;
    }

    /** Reads a string into {@link #text}. */
    public void string() throws MalformedJson {
        if (bytes[at] != '"') {
            throw malformed;
        }
        int from = at + 1;
        int stop = plainEnd(from);
        if (bytes[stop] == '"') {
            text.set(bytes, from, stop);
            at = stop + 1;
        } else {
            escaped(from, stop);
        }
    }

    /** The first quote or backslash from a place on; all before it are sound letters. */
    private int plainEnd(int from) throws MalformedJson {
        int stop = StringScan.special(bytes, from);
        while (bytes[stop] < 0) {
            stop = Utf8Check.behindWide(bytes, stop);
            if (stop == 0) {
                throw malformed;
            }
            stop = bytes[stop] < 0 ? stop : StringScan.special(bytes, stop);
        }
        if (bytes[stop] < ' ') {
            at = stop;
            throw malformed;
        }
        return stop;
    }

    private void escaped(int from, int firstStop) throws MalformedJson {
        int begin = unescaped.length();
        int plain = from;
        int stop = firstStop;
        while (bytes[stop] != '"') {
            unescaped.add(bytes, plain, stop);
            plain = escape(stop + 1);
            stop = plainEnd(plain);
        }
        unescaped.add(bytes, plain, stop);
        unescaped.endHalf();
        text.set(unescaped.bytes(), begin, unescaped.length());
        at = stop + 1;
    }

    /** Takes the escape behind a backslash; gives the place behind it. */
    private int escape(int place) throws MalformedJson {
        int unit = switch (bytes[place]) {
            case '"', '\\', '/' -> bytes[place];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex(place + 1);
            default -> {
                at = place;
                throw malformed;
            }
        };
        unescaped.addUnit(unit);
        return bytes[place] == 'u' ? place + 5 : place + 1;
    }

    private int hex(int place) throws MalformedJson {
        int unit = 0;
        for (int i = place; i < place + 4; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                at = i;
                throw malformed;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** Reads a number into {@link #text}. */
    public void number() throws MalformedJson {
        int from = at;
        at += bytes[at] == '-' ? 1 : 0;
        boolean zero = bytes[at] == '0';
        int first = at;
        digits();
        if (zero && at > first + 1) {
            throw malformed;
        }
        whole = true;
        if (bytes[at] == '.') {
            whole = false;
            at++;
            digits();
        }
        if ((bytes[at] | 0x20) == 'e') {
            whole = false;
            at++;
            at += bytes[at] == '-' || bytes[at] == '+' ? 1 : 0;
            digits();
        }
        if (depth == 0 && bytes[at] > ' ') {
            throw malformed;
        }
        text.set(bytes, from, at);
    }

    /** Whether the number read last has neither fraction nor exponent. */
    public boolean whole() {
        return whole;
    }

    private void digits() throws MalformedJson {
        int first = at;
        while (isDigit(bytes[at])) {
            at++;
        }
        if (at == first) {
            throw malformed;
        }
    }

    /** Whether a value that begins with this byte is a number. */
    public static boolean isNumber(byte first) {
        return first == '-' || isDigit(first);
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    /** Passes over a value, whatever it is. */
    public void skip() throws MalformedJson {
        int outside = depth;
        while (true) {
            byte first = peek();
            boolean inside = false;
            if (first == '{' || first == '[') {
                inside = enter((char) first);
            } else {
                simple(first);
            }
            while (!inside) {
                if (depth == outside) {
                    return;
                }
                inside = more();
            }
        }
    }

    private void simple(byte first) throws MalformedJson {
        switch (first) {
            case '"' -> passString();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void passString() throws MalformedJson {
        int stop = plainEnd(at + 1);
        if (bytes[stop] == '"') {
            at = stop + 1;
        } else {
            string();
        }
    }

    private void literal(String word) throws MalformedJson {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at] != word.charAt(i)) {
                throw malformed;
            }
            at++;
        }
        byte next = bytes[at];
        if (isDigit(next) || next == '_' || Character.isLetter(next)) {
            throw malformed;
        }
    }
}
