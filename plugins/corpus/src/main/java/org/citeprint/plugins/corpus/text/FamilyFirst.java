// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an author of a work with the family name first. OpenAlex, The Lens, IEEE and others write {@code Jan van der
 * Berg} where Web of Science, Scopus and PubMed have {@code van der Berg, J} or {@code Berg J}. Cited references are not
 * read so: they name bodies, and families alone.
 */
public final class FamilyFirst {

    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.\\-]*){1,4}");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Pattern BODY = Pattern.compile("(?i)\\b(?:of|for|the|and|on|in|group|team|bank|collaboration"
            + "|consortium|committee|commission|organi[sz]ation|association|institute|university|agency|society|council"
            + "|network|foundation|ministry|department|office|cent(?:er|re)|initiative|project|investigators)\\b|&");

    private FamilyFirst() {}

    /** {@code van der Berg, Jan} for {@code Jan van der Berg}; other names as they stand. */
    public static String of(String author) {
        if (author.indexOf(',') >= 0) {
            return author;
        }
        List<String> words = List.of(BLANK.split(Accents.composed(author).strip()));
        int last = words.size() - 1;
        last -= last > 1 && SUFFIXES.contains(words.get(last).toLowerCase(Locale.ROOT)) ? 1 : 0;
        if (last < 1 || INITIALS.matcher(words.get(last)).matches() || CAPITALS.matcher(author).matches()
                || BODY.matcher(author).find()) {
            return author;
        }
        int family = last;
        for (int i = last - 1; i > 0; i--) {
            family = Character.isLowerCase(words.get(i).codePointAt(0)) ? i : family;
        }
        return String.join(" ", words.subList(family, words.size())) + ", "
                + String.join(" ", words.subList(0, family));
    }
}
