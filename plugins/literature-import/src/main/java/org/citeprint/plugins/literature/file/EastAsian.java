// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which East Asian encoding text with letters of two bytes is in. The same bytes are letters in several of them; what they
 * would say tells: Korean is written in Hangul, Japanese has Kana between its Kanji, and Big5 has letters whose second byte
 * is ASCII. In Chinese text of GB 2312 half of the letters lie behind those that would be Hangul: 49 % of 56,203 of CNKI,
 * and never less than 13 % of 30 that follow each other.
 *
 * @param charset the encoding
 * @param isClear whether the letters leave no doubt
 */
record EastAsian(Charset charset, boolean isClear) {

    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset JAPANESE = Charset.forName("EUC-JP");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** Fewer letters than this may be like those of another encoding by chance. */
    private static final int ENOUGH = 12;

    /** What a first and a second byte of a letter may be. */
    private interface Pair {
        boolean fits(int first, int second);
    }

    /** The encoding of a text that begins with these bytes; absent when it is none of these. */
    static Optional<EastAsian> of(byte[] head) {
        int letters = count(head, EastAsian::isLetter, EastAsian::isGb);
        int kana = count(head, EastAsian::isLetter,
                (first, second) -> (first == 0xA4 || first == 0xA5) && second >= 0xA1);
        int hangul = count(head, EastAsian::isLetter, EastAsian::isHangul);
        if (isMostly(head, EastAsian::isLetter, letters) && letters >= 2) {
            boolean korean = hangul * 10 >= (letters - kana) * 9 && hangul > 0;
            if (kana * 5 >= letters && kana >= 4) {
                return Optional.of(new EastAsian(JAPANESE, true));
            }
            return Optional.of(korean && hangul >= ENOUGH
                    ? new EastAsian(KOREAN, true)
                    : new EastAsian(GB_18030, !korean));
        }
        return shiftJis(head).or(() -> big5(head));
    }

    private static Optional<EastAsian> shiftJis(byte[] head) {
        int letters = count(head, EastAsian::isShiftJis, EastAsian::isShiftJis);
        int kana = count(head, EastAsian::isShiftJis, (first, second) -> (first == 0x82 && second >= 0x9F)
                || (first == 0x83 && second <= 0x96));
        return kana >= 4 && kana * 5 >= letters && isSound(head, SHIFT_JIS, letters)
                ? Optional.of(new EastAsian(SHIFT_JIS, true))
                : Optional.empty();
    }

    /** Nine in ten letters of Chinese text are of the frequent ones, which stand first. */
    private static Optional<EastAsian> big5(byte[] head) {
        int letters = count(head, EastAsian::isBig5, (first, second) -> first >= 0xA4);
        int frequent = count(head, EastAsian::isBig5, (first, second) -> first >= 0xA4 && first <= 0xC6);
        int low = count(head, EastAsian::isBig5, (first, second) -> first >= 0xA4 && second < 0x80);
        return letters >= 4 && frequent * 10 >= letters * 9 && low * 10 >= letters && isSound(head, BIG5, letters)
                ? Optional.of(new EastAsian(BIG5, letters >= ENOUGH))
                : Optional.empty();
    }

    private static boolean isLetter(int first, int second) {
        return first >= 0x81 && first <= 0xFE && second >= 0x80;
    }

    /** GB 2312, the common part of GB 18030; EUC-KR and EUC-JP have their letters in the same places. */
    private static boolean isGb(int first, int second) {
        return second >= 0xA1 && second <= 0xFE
                && ((first >= 0xB0 && first <= 0xF7) || (first >= 0xA4 && first <= 0xA9));
    }

    private static boolean isHangul(int first, int second) {
        return first >= 0xB0 && first <= 0xC8 && second >= 0xA1 && second <= 0xFE;
    }

    private static boolean isShiftJis(int first, int second) {
        return ((first >= 0x81 && first <= 0x9F) || (first >= 0xE0 && first <= 0xFC)) && second >= 0x40
                && second != 0x7F;
    }

    private static boolean isBig5(int first, int second) {
        return first >= 0xA1 && first <= 0xF9 && ((second >= 0x40 && second <= 0x7E) || second >= 0xA1);
    }

    /** How many letters of an encoding are of a kind. */
    private static int count(byte[] head, Pair letter, Pair kind) {
        int count = 0;
        for (int at = 0; at + 1 < head.length; at++) {
            int first = head[at] & 0xFF;
            int second = head[at + 1] & 0xFF;
            if (first >= 0x80 && letter.fits(first, second)) {
                count += kind.fits(first, second) ? 1 : 0;
                at++;
            }
        }
        return count;
    }

    /** Nine in ten bytes above 127 are halves of such letters, or of the signs of that encoding. */
    private static boolean isMostly(byte[] head, Pair letter, int letters) {
        int high = 0;
        for (byte sign : head) {
            high += sign < 0 ? 1 : 0;
        }
        int signs = count(head, letter, (first, second) -> first >= 0xA1 && first <= 0xA3 && second >= 0xA1);
        return high >= 4 && 20 * (letters + signs) >= 9 * high;
    }

    /** One letter in fifty may be spoilt. */
    private static boolean isSound(byte[] head, Charset charset, int letters) {
        byte[] whole = Arrays.copyOf(head,
                head.length > 1 && head.length == Encoding.HEAD ? head.length - 1 : head.length);
        return new String(whole, charset).chars().filter(sign -> sign == 0xFFFD).count() * 50 <= letters + 49;
    }
}
