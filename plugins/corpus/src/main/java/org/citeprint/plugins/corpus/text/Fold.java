// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Brings texts down to what spellings of one thing share: small letters and digits without accents. */
public final class Fold {

    private Fold() {}

    /** Letters and digits only, in lower case and without accents; words are parted by one blank. Linear. */
    public static String words(String text) {
        String plain = isAscii(text) ? text : unaccented(text);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                words.append(lower(sign));
            } else
                if (sign != '\'' && sign != '\u2019' && !words.isEmpty()
                        && words.charAt(words.length() - 1) != ' ') {
                            words.append(' ');
                        }
        }
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == ' ' ? words.substring(0, length - 1) : words.toString();
    }

    /** Letters and digits only, in lower case and without accents, nothing between words. */
    public static String letters(String text) {
        String plain = isAscii(text) ? text : unaccented(text);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                letters.append(lower(sign));
            }
        }
        return letters.toString();
    }

    /** The words of {@link #words}. */
    public static List<String> tokens(String text) {
        String words = words(text);
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    private static char lower(char sign) {
        return sign < 128 ? sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign : Character.toLowerCase(sign);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Without accents; letters that Unicode does not take apart, such as ø and ß, are written as English does. */
    private static String unaccented(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char sign = parts.charAt(i);
            if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                plain.append(switch (sign) {
                    case 'ø', 'Ø' -> "o";
                    case 'ł', 'Ł' -> "l";
                    case 'đ', 'Đ', 'ð', 'Ð' -> "d";
                    case 'ß' -> "ss";
                    case 'æ', 'Æ' -> "ae";
                    case 'œ', 'Œ' -> "oe";
                    case 'þ', 'Þ' -> "th";
                    case 'ı' -> "i";
                    default -> String.valueOf(sign);
                });
            }
        }
        return plain.toString();
    }

    /** A 64-bit hash of a text (FNV-1a), the same on every machine. */
    public static long hash(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 29);
    }

    /** A text in lower case by the rules of no language in particular. */
    public static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
