// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the family name of a person first, {@code van der Berg, Jan}, as other databases have it. BibTeX's grammar says
 * which it is: without a comma the last word, with the words in small letters before it; braces hold words together.
 */
final class FamilyName {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?-?){1,4}");
    private static final Pattern INITIALS_FIRST = Pattern.compile("(?:\\p{Lu}\\.[ -]?)+\\p{L}.*");
    private static final Pattern SUFFIX = Pattern.compile("(?i)[js]r\\.?|I{2,3}|IV");
    /** DBLP tells people of one name apart by numbers. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern GROUP = Pattern
            .compile("(?i).*\\b(?:of|for|the|and|on|in|group|team|bank|collaboration"
                    + "|consortium|committee|commission|organi[sz]ation|association|institute|university|agency|society|council"
                    + "|network|foundation|ministry|department|office|cent(?:er|re)|initiative|project|program(?:me)?)\\b.*|.*&.*");

    private FamilyName() {}

    /** A name in plain text, the family name first when it is a person's with given names. */
    static String first(String written) {
        String plain = Latex.plain(written).replace('~', ' ').strip();
        // A program that did not trust the grammar puts people into braces as well: {J. Ames}.
        List<String> words = words(INITIALS_FIRST.matcher(plain).matches() ? plain : written);
        if (words.size() < 2 || plain.indexOf(',') >= 0 || GROUP.matcher(plain).matches()) {
            return plain;
        }
        String number = NUMBER.matcher(words.getLast()).matches() ? " " + words.removeLast() : "";
        int last = words.size() - 1;
        if (last > 1 && SUFFIX.matcher(words.getLast()).matches()) {
            last--;
        }
        if (last < 1 || INITIALS.matcher(words.getLast()).matches()) {
            return plain;
        }
        int family = last;
        for (int i = last - 1; i > 0; i--) {
            family = Character.isLowerCase(words.get(i).charAt(0)) ? i : family;
        }
        return String.join(" ", words.subList(family, words.size())) + ", "
                + String.join(" ", words.subList(0, family)) + number;
    }

    /** The words in plain text, those in braces as one. */
    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at <= written.length(); at++) {
            char letter = at < written.length() ? written.charAt(at) : ' ';
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth <= 0 && (letter == ' ' || letter == '~') && !isAccent(written, at)) {
                String word = Normalizer.normalize(Latex.plain(written.substring(from, at)), Normalizer.Form.NFC)
                        .strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                from = Math.min(at + 1, written.length());
            }
        }
        return words;
    }

    /** Whether a sign is that of an accent, or the blank behind a letter of LaTeX, {@code \O ystein}. */
    private static boolean isAccent(String written, int at) {
        int before = at;
        while (before > 0 && Character.isLetter(written.charAt(before - 1))) {
            before--;
        }
        return at < written.length() && before > 0 && written.charAt(before - 1) == '\\';
    }
}
