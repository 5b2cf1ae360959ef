// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a format writes fields on lines.
 *
 * @param field a line that begins a field, with the groups {@code tag} and {@code value}
 * @param begin the tag that begins a record
 * @param end the tag that ends a record; empty when only the next one's beginning does
 * @param blankEnds whether a blank line ends a record, and any tag begins the next one
 * @param once tags of which a record has one at most: with two of one kind it is two records run together
 */
public record TaggedSyntax(Pattern field, String begin, String end, boolean blankEnds, Set<String> once) {

    public TaggedSyntax {
        once = Set.copyOf(once);
    }

    /** A format whose records have an end. */
    public TaggedSyntax(Pattern field, String begin, String end) {
        this(field, begin, end, false, Set.of());
    }

    /** A format whose records end where the next one begins. */
    public TaggedSyntax(Pattern field, String begin, Set<String> once) {
        this(field, begin, "", false, once);
    }

    /** Whether records have an end of their own. */
    boolean hasEnd() {
        return !end.isEmpty();
    }
}
