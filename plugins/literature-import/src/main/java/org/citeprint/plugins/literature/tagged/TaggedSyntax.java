// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.util.regex.Pattern;

/**
 * How a format writes fields on lines.
 *
 * @param field a line that begins a field, with the groups {@code tag} and {@code value}
 * @param begin the tag that begins a record
 * @param end the tag that ends a record; empty when only the next one's beginning does
 * @param blankEnds whether a blank line ends a record, and any tag begins the next one
 */
public record TaggedSyntax(Pattern field, String begin, String end, boolean blankEnds) {

    /** A format in which blank lines mean nothing. */
    public TaggedSyntax(Pattern field, String begin, String end) {
        this(field, begin, end, false);
    }

    /** Whether records have an end of their own. */
    boolean hasEnd() {
        return !end.isEmpty();
    }
}
