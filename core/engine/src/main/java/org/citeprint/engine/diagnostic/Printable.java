// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.lang.Character.UnicodeScript;
import java.util.stream.Collectors;

/** Text from files made harmless for a terminal. */
public final class Printable {

    private Printable() {}

    /** The text without control characters and without those that turn the direction of writing. */
    public static String text(String text) {
        return text.codePoints().map(Printable::point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Lines, each made harmless; their ends stay. */
    public static String lines(String text) {
        return text.lines().map(line -> text(line) + "\n").collect(Collectors.joining());
    }

    /** The character, or one that stands for it. */
    static int point(int point) {
        if (point == '\t') {
            return ' ';
        }
        boolean turnsDirection = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
        return Character.isISOControl(point) || turnsDirection || Character.getType(point) == Character.SURROGATE
                ? '\uFFFD'
                : point;
    }

    /** How many columns of a terminal the character takes. */
    static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (point < 0x1100) {
            return 1;
        }
        boolean fullWidthForm = (point >= 0xff01 && point <= 0xff60) || (point >= 0x3000 && point <= 0x303e);
        return fullWidthForm || isWide(UnicodeScript.of(point)) ? 2 : 1;
    }

    private static boolean isWide(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
