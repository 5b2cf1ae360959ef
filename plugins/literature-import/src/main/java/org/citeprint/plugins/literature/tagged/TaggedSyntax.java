// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a format writes fields on lines.
 *
 * @param field a line that begins a field, with the groups {@code tag} and {@code value}
 * @param begin the tag that begins a record
 * @param end the tag that ends a record; empty when only the next one's beginning does
 * @param blankEnds whether a blank line ends a record, and any tag begins the next one
 * @param once tags of which a record has one at most: with two of one kind it is two records run together
 * @param together tags that a record may have several times, but not with a blank line between; with none of
 *     them, a tag that is like {@code begin} is not taken for it either
 * @param owners for a tag that says something of the field before it the tag of that field: with the values of the first
 *     go those of the second, under {@link #ownersOf}
 */
public record TaggedSyntax(Pattern field, String begin, String end, boolean blankEnds, Set<String> once,
        Set<String> together, Map<String, String> owners) {

    /** Texts that were copied from elsewhere have signs within that are ends of lines to a pattern, such as U+2028. */
    public TaggedSyntax {
        field = Pattern.compile(field.pattern(), field.flags() | Pattern.DOTALL);
        once = Set.copyOf(once);
        together = Set.copyOf(together);
        owners = Map.copyOf(owners);
    }

    /** Under what name the values stand of which those of a tag say something, in the same order. */
    public static String ownersOf(String tag) {
        return tag + " of";
    }

    /** A format whose records may end in several ways. */
    public TaggedSyntax(Pattern field, String begin, String end, boolean blankEnds, Set<String> once) {
        this(field, begin, end, blankEnds, once, Set.of(), Map.of());
    }

    /** A format whose records have an end. */
    public TaggedSyntax(Pattern field, String begin, String end) {
        this(field, begin, end, false, Set.of());
    }

    /** A format whose records end where the next one begins. */
    public TaggedSyntax(Pattern field, String begin, Set<String> once) {
        this(field, begin, "", false, once);
    }

    /** A format of which more is known about where records run together. */
    public TaggedSyntax(Pattern field, String begin, Set<String> once, Set<String> together,
            Map<String, String> owners) {
        this(field, begin, "", false, once, together, owners);
    }

    /** Whether a tag is that of the beginning with one letter spoilt. Short tags would be mistaken for each other. */
    boolean isSpoiltBegin(String tag) {
        if (together.isEmpty() || tag.length() != begin.length()) {
            return false;
        }
        return IntStream.range(0, tag.length()).filter(i -> tag.charAt(i) != begin.charAt(i)).count() == 1;
    }

    /** The tag of a field that was found. */
    static String tag(Matcher field) {
        return field.group("tag").replace(" ", "");
    }

    /** The value of a field that was found. */
    static String value(Matcher field) {
        return Optional.ofNullable(field.group("value")).orElse("").strip();
    }

    /** Where the mark of a record stands within a line, as it would at the beginning of one; -1 where it does not. */
    int markWithin(String line) {
        for (int at = line.indexOf(begin, 1); at > 0 && !begin.isEmpty(); at = line.indexOf(begin, at + 1)) {
            for (int place = Math.max(1, at - 1); place <= at; place++) {
                Matcher found = field.matcher(line.substring(place));
                if (found.find() && tag(found).equals(begin)) {
                    return place;
                }
            }
        }
        return -1;
    }

    /** Whether records have an end of their own. */
    boolean hasEnd() {
        return !end.isEmpty();
    }
}
