// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names of a journal or book can mean the same one, where one or both are abbreviated: by the beginnings of
 * words as ISO 4 does ({@code J AM SOC INFORM SCI}), by contraction ({@code INTL}, {@code NATL}), by initials
 * ({@code USA}, {@code PNAS}), and cut off at the end as Web of Science does. Words such as {@code of} do not count.
 */
public final class SourceName {

    /** How two names agree. */
    public enum Agreement {
        /** They cannot be the same. */
        NONE,
        /** Too little to tell: one word, or a short part of a long name. */
        WEAK,
        /** The words of one are those of the other, in order, abbreviated or not. */
        STRONG,
        /** The same words. */
        EQUAL
    }

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la",
            "le", "les", "des", "du", "et", "der", "die", "das", "und", "fur", "del", "y", "e", "di", "part", "series",
            "section");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    /** The part of the longer name's words that an abbreviation has to cover. */
    private static final double COVERED = 0.6;

    private SourceName() {}

    /** The words of a name that count. */
    public static String[] words(String name) {
        String outside = name.indexOf('(') > 0 || name.indexOf('[') > 0 ? BRACKETS.matcher(name).replaceAll(" ") : name;
        return counting(Fold.tokens(withoutPlace(outside)));
    }

    /** The words of a text that count when it was folded before; folding again changes some foreign letters only. */
    static String[] words(String folded, List<String> tokens) {
        return Fold.isAscii(folded) ? counting(tokens) : words(folded);
    }

    private static String[] counting(List<String> tokens) {
        String[] words = new String[tokens.size()];
        int size = 0;
        for (String word : tokens) {
            if (!SMALL.contains(word)) {
                words[size++] = word;
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** Without the place or part that Web of Science puts behind a hyphen, as in {@code SUSTAINABILITY-BASEL}. */
    private static String withoutPlace(String name) {
        int hyphen = name.lastIndexOf('-');
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i)) || (i > hyphen && !Character.isLetter(name.charAt(i)))) {
                return name;
            }
        }
        return hyphen > 3 ? name.substring(0, hyphen) : name;
    }

    /** How two names, as {@link #words} gives them, agree. Symmetric. */
    public static Agreement compare(String[] one, String[] other) {
        if (one.length == 0 || other.length == 0) {
            return Agreement.WEAK;
        }
        if (Arrays.equals(one, other)) {
            return Agreement.EQUAL;
        }
        Agreement forth = abbreviates(one, other);
        Agreement back = abbreviates(other, one);
        return forth.compareTo(back) >= 0 ? forth : back;
    }

    private static Agreement abbreviates(String[] shorter, String[] full) {
        int at = 0;
        int[] taken = new int[1];
        for (int word = 0; word < shorter.length; word++) {
            int next = next(shorter[word], full, at, word == 0 ? 1 : 3, taken);
            if (next < 0) {
                return word >= 3 && word >= shorter.length - 1 ? Agreement.WEAK : Agreement.NONE;
            }
            at = next + taken[0];
        }
        boolean whole = shorter.length == 1 && full.length > 1 && shorter[0].equals(full[0]);
        return !whole && (at >= COVERED * full.length || isCutOff(shorter)) ? Agreement.STRONG : Agreement.WEAK;
    }

    /** Whether a name has the length at which Web of Science cuts names off: 20 signs, or 29 since about 2005. */
    private static boolean isCutOff(String[] words) {
        int length = words.length - 1;
        for (String word : words) {
            length += word.length();
        }
        return words.length > 1 && ((length >= 16 && length <= 20) || length >= 25);
    }

    /** Where the word of the full name stands that a short one means, at most a few words on; -1 when nowhere. */
    private static int next(String word, String[] full, int at, int reach, int[] taken) {
        for (int i = at; i < Math.min(full.length, at + reach); i++) {
            if (isShortFor(word, full[i])) {
                taken[0] = 1;
                return i;
            }
            int initials = initials(word, full, i);
            if (initials > 1) {
                taken[0] = initials;
                return i;
            }
        }
        return -1;
    }

    /** Whether a word begins another, is begun by it (endings differ: {@code ENERG}, {@code ENERGIES}) or contracts it. */
    private static boolean isShortFor(String word, String full) {
        if (full.startsWith(word) || (word.length() > 4 && word.startsWith(full) && full.length() > 3)) {
            return true;
        }
        if (word.charAt(0) != full.charAt(0) || word.length() > full.length() || word.length() < 3) {
            return word.length() > 5 && full.length() > 5 && word.regionMatches(0, full, 0, 5);
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < word.length(); i++) {
            if (full.charAt(i) == word.charAt(at)) {
                at++;
            }
        }
        return at == word.length();
    }

    /** How many words from a place on a word gives the initials of; 0 when it does not. */
    private static int initials(String word, String[] full, int at) {
        if (word.length() < 2 || word.length() > full.length - at) {
            return 0;
        }
        for (int i = 0; i < word.length(); i++) {
            if (full[at + i].charAt(0) != word.charAt(i)) {
                return 0;
            }
        }
        return word.length();
    }
}
