// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings texts down to what spellings of one thing share: small letters and digits without accents. */
public final class Fold {

    private static final long BASIS = 0xcbf29ce484222325L;

    private Fold() {}

    /**
     * Letters and digits only, in lower case and without accents; words are parted by one blank. Marks that make another
     * letter stay, as in {@code ガ} and in Thai and Indic scripts. Linear.
     */
    public static String words(String text) {
        if (isAscii(text)) {
            return asciiWords(text);
        }
        String plain = unaccented(text);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (isPart(sign)) {
                words.append(lower(sign));
            } else if (!joins(sign) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == ' ' ? words.substring(0, length - 1) : words.toString();
    }

    /** Whether a sign is part of a word: a letter, half of a rare one, a digit, or a mark that belongs to a letter. */
    public static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a sign stands within a word: an apostrophe, a soft hyphen and the like. */
    private static boolean joins(char sign) {
        return sign == '\'' || sign == '\u2019' || Character.getType(sign) == Character.FORMAT;
    }

    private static String asciiWords(String text) {
        byte[] words = new byte[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isAsciiLetter(sign)) {
                words[size++] = (byte) lower(sign);
            } else if (sign != '\'' && size > 0 && words[size - 1] != ' ') {
                words[size++] = ' ';
            }
        }
        size -= size > 0 && words[size - 1] == ' ' ? 1 : 0;
        return new String(words, 0, size, StandardCharsets.ISO_8859_1);
    }

    private static String asciiLetters(String text) {
        byte[] letters = new byte[text.length()];
        int size = 0;
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isAsciiLetter(sign)) {
                letters[size++] = (byte) lower(sign);
                changed |= lower(sign) != sign;
            }
        }
        return changed || size < text.length() ? new String(letters, 0, size, StandardCharsets.ISO_8859_1) : text;
    }

    private static boolean isAsciiLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }

    /** Letters and digits only, in lower case and without accents, nothing between words. */
    public static String letters(String text) {
        if (isAscii(text)) {
            return asciiLetters(text);
        }
        String plain = unaccented(text);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (isPart(sign)) {
                letters.append(lower(sign));
            }
        }
        return letters.toString();
    }

    /** The words of {@link #words}. */
    public static List<String> tokens(String text) {
        String words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', from)) {
            tokens.add(words.substring(from, blank));
            from = blank + 1;
        }
        tokens.add(words.substring(from));
        return tokens;
    }

    private static char lower(char sign) {
        return sign < 128 ? sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign : Character.toLowerCase(sign);
    }

    /** Whether a text has no letter beyond those of ASCII. */
    static boolean isAscii(String text) {
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
            if (!Accents.isAccent(sign)) {
                plain.append(switch (sign) {
                    case 'ø', 'Ø' -> "o";
                    case 'ł', 'Ł' -> "l";
                    case 'đ', 'Đ', 'ð', 'Ð' -> "d";
                    case 'ß', 'ẞ' -> "ss";
                    case 'æ', 'Æ' -> "ae";
                    case 'œ', 'Œ' -> "oe";
                    case 'þ', 'Þ' -> "th";
                    case 'ı' -> "i";
                    case 'ς' -> "σ";
                    default -> String.valueOf(sign);
                });
            }
        }
        return plain.toString();
    }

    /** A 64-bit hash of a text (FNV-1a), the same on every machine. */
    public static long hash(CharSequence text) {
        long hash = hash(BASIS, text);
        return hash ^ (hash >>> 29);
    }

    /** The hash of the text that some texts make one after the other. */
    public static long hash(String... texts) {
        long hash = BASIS;
        for (String text : texts) {
            hash = hash(hash, text);
        }
        return hash ^ (hash >>> 29);
    }

    /** The hash of {@link #letters} of a text; 0 when they are fewer than so many. */
    public static long hashOfLetters(String text, int fewest) {
        if (!isAscii(text)) {
            String letters = letters(text);
            return letters.length() < fewest ? 0 : hash(letters);
        }
        long hash = BASIS;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isAsciiLetter(sign)) {
                hash = (hash ^ lower(sign)) * 0x100000001b3L;
                length++;
            }
        }
        return length < fewest ? 0 : hash ^ (hash >>> 29);
    }

    private static long hash(long before, CharSequence text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** A text in lower case by the rules of no language in particular. */
    public static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
