// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.citeprint.plugins.literature.bytes.Utf8Check;

/**
 * Finds where JSON values end, and checks all of them on the way. Places go from method to method and stand in no object,
 * so that they stay in the registers of the processor: most values of a file are passed over.
 */
final class ValueScan {

    /** How deep values may be nested. */
    static final int DEPTH = 500;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
    private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
    private static final int ALSE = 'a' | 'l' << 8 | 's' << 16 | 'e' << 24;

    private ValueScan() {}

    /** What to throw where bytes are no JSON. */
    static MalformedJson malformed() {
        return new MalformedJson();
    }

    /** The first byte that is no blank. */
    static int behindBlanks(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\t') {
            at++;
        }
        return at;
    }

    /**
     * Behind the value that begins at a place.
     *
     * @param open takes the brackets that are open, from {@code outside + 1} on
     * @param outside in how many brackets the value stands
     */
    static int behindValue(byte[] bytes, int from, byte[] open, int outside) throws MalformedJson {
        int at = from;
        int depth = outside;
        do {
            byte first = bytes[at];
            if (first == '{' || first == '[') {
                require(depth < DEPTH);
                open[++depth] = first;
                at = behindBlanks(bytes, at + 1);
                if (bytes[at] != first + 2) {
                    at = first == '{' ? behindKey(bytes, at) : at;
                    continue;
                }
            } else {
                at = behindSimple(bytes, at, depth == 0);
                if (depth == outside) {
                    return at;
                }
                at = behindBlanks(bytes, at);
            }
            while (bytes[at] == open[depth] + 2) {
                at++;
                if (--depth == outside) {
                    return at;
                }
                at = behindBlanks(bytes, at);
            }
            require(bytes[at] == ',');
            at = behindBlanks(bytes, at + 1);
            at = open[depth] == '{' ? behindKey(bytes, at) : at;
        } while (true);
    }

    /** Behind a key and its colon and the blanks there. */
    private static int behindKey(byte[] bytes, int from) throws MalformedJson {
        require(bytes[from] == '"');
        int at = behindBlanks(bytes, behindString(bytes, from));
        require(bytes[at] == ':');
        return behindBlanks(bytes, at + 1);
    }

    private static int behindSimple(byte[] bytes, int from, boolean alone) throws MalformedJson {
        byte first = bytes[from];
        if (first == '"') {
            return behindString(bytes, from);
        }
        if (first < 'a') {
            int end = behindNumber(bytes, from);
            require(!alone || bytes[end] <= ' ');
            return end;
        }
        return behindWord(bytes, from);
    }

    private static int behindWord(byte[] bytes, int from) throws MalformedJson {
        int word = (int) INTS.get(bytes, from);
        boolean isFalse = bytes[from] == 'f' && (int) INTS.get(bytes, from + 1) == ALSE;
        require(word == NULL || word == TRUE || isFalse);
        int end = from + (isFalse ? 5 : 4);
        byte next = bytes[end];
        require(!isDigit(next) && next != '_' && !Character.isLetter(next));
        return end;
    }

    private static int behindString(byte[] bytes, int from) throws MalformedJson {
        int stop = plainEnd(bytes, from + 1);
        while (bytes[stop] == '\\') {
            stop = plainEnd(bytes, behindEscape(bytes, stop));
        }
        return stop + 1;
    }

    /** The first quote or backslash from a place on; all before it are sound letters. */
    static int plainEnd(byte[] bytes, int from) throws MalformedJson {
        int stop = StringScan.special(bytes, from);
        while (bytes[stop] < 0) {
            stop = Utf8Check.behindWide(bytes, stop);
            require(stop != 0);
            stop = bytes[stop] < 0 ? stop : StringScan.special(bytes, stop);
        }
        require(bytes[stop] >= ' ');
        return stop;
    }

    /** Behind the escape that a backslash begins. */
    static int behindEscape(byte[] bytes, int backslash) throws MalformedJson {
        return switch (bytes[backslash + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> backslash + 2;
            case 'u' -> {
                unit(bytes, backslash + 2);
                yield backslash + 6;
            }
            default -> throw malformed();
        };
    }

    /** The number that four hexadecimal digits are. */
    static int unit(byte[] bytes, int from) throws MalformedJson {
        int unit = 0;
        for (int at = from; at < from + 4; at++) {
            int digit = Character.digit(bytes[at], 16);
            require(digit >= 0);
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** Behind a number. */
    static int behindNumber(byte[] bytes, int from) throws MalformedJson {
        int end = behindWhole(bytes, from);
        if (bytes[end] == '.') {
            end = behindDigits(bytes, end + 1);
        }
        if ((bytes[end] | 0x20) == 'e') {
            boolean signed = bytes[end + 1] == '-' || bytes[end + 1] == '+';
            end = behindDigits(bytes, signed ? end + 2 : end + 1);
        }
        return end;
    }

    /** Behind the sign and the first digits of a number. */
    static int behindWhole(byte[] bytes, int from) throws MalformedJson {
        int first = bytes[from] == '-' ? from + 1 : from;
        int end = behindDigits(bytes, first);
        require(bytes[first] != '0' || end == first + 1);
        return end;
    }

    private static int behindDigits(byte[] bytes, int from) throws MalformedJson {
        int at = from;
        while (isDigit(bytes[at])) {
            at++;
        }
        require(at > from);
        return at;
    }

    /** Whether a byte is a digit. */
    static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    private static void require(boolean sound) throws MalformedJson {
        if (!sound) {
            throw malformed();
        }
    }
}
