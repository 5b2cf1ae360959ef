// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as its parts are compared: {@code Müller-Böhm, Hans Georg}, {@code MUELLER-BOHM HG} and
 * {@code Müller-Böhm, H.-G.} have surname {@code mullerbohm} and initials {@code hg}. Particles belong to the surname,
 * whichever side of it they stand on; {@code ae}, {@code oe}, {@code ue} are the vowel alone, as they are mostly umlauts
 * written out.
 *
 * @param surname the letters of the surname
 * @param initials the initials of the given names, empty when not known
 */
public record PersonName(String surname, String initials) {

    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da",
            "dos", "du", "la", "le", "el", "al", "ter", "ten", "vander", "vanden", "zu", "zur", "und", "bin", "ibn",
            "st");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int LONGEST_INITIALS = 4;

    /** The parts of a name, surname first or with a comma behind the surname. */
    public static PersonName of(String name) {
        String whole = Accents.composed(name);
        int comma = whole.indexOf(',');
        return comma >= 0 ? comma(whole.substring(0, comma), whole.substring(comma + 1)) : plain(whole);
    }

    private static PersonName comma(String before, String after) {
        List<String> given = new ArrayList<>(words(after));
        given.removeIf(word -> SUFFIXES.contains(Fold.letters(word)));
        StringBuilder surname = new StringBuilder();
        // "Waals, J. van der": the particles at the end of the given names go before the surname.
        int from = given.size();
        while (from > 1 && PARTICLES.contains(given.get(from - 1))) {
            from--;
        }
        given.subList(from, given.size()).forEach(surname::append);
        words(before).forEach(word -> surname.append(Fold.letters(word)));
        return new PersonName(vowels(Fold.letters(surname.toString())), initials(given.subList(0, from)));
    }

    private static PersonName plain(String name) {
        List<String> words = new ArrayList<>(words(name));
        words.removeIf(word -> SUFFIXES.contains(Fold.letters(word)));
        int from = words.size();
        while (from > 1 && isInitials(words.get(from - 1))) {
            from--;
        }
        StringBuilder surname = new StringBuilder();
        words.subList(0, from).forEach(word -> surname.append(Fold.letters(word)));
        return new PersonName(vowels(surname.toString()), initials(words.subList(from, words.size())));
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int at = 0; at < stripped.length(); at++) {
            if (isBlank(stripped.charAt(at))) {
                words.add(stripped.substring(from, at));
                while (at + 1 < stripped.length() && isBlank(stripped.charAt(at + 1))) {
                    at++;
                }
                from = at + 1;
            }
        }
        words.add(stripped.substring(from));
        return words;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r') || sign == '\u00A0';
    }

    /** Whether a word is {@code H.}, {@code HG}, {@code H.-G.} or {@code Ch.}. */
    private static boolean isInitials(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (Character.isLetter(sign)) {
                letters++;
                if (!Character.isUpperCase(sign) && word.indexOf('.', i) < 0) {
                    return false;
                }
            } else if (sign != '.' && sign != '-') {
                return false;
            }
        }
        return letters > 0 && letters <= LONGEST_INITIALS;
    }

    private static String initials(List<String> given) {
        StringBuilder initials = new StringBuilder();
        for (String word : given) {
            if (word.length() <= LONGEST_INITIALS && isCapitals(word)) {
                initials.append(Fold.letters(word));
            } else {
                for (String part : Fold.tokens(word)) {
                    initials.append(part, 0, part.offsetByCodePoints(0, 1));
                }
            }
        }
        return initials.toString();
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private static String vowels(String surname) {
        return surname.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** Whether nothing is known of the name. */
    public boolean isEmpty() {
        return surname.isEmpty();
    }

    /** The first initial, 0 when there is none. */
    public char initial() {
        return initials.isEmpty() ? 0 : initials.charAt(0);
    }
}
