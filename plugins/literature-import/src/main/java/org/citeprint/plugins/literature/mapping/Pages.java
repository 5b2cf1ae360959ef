// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

/** First and last page as one text. */
public final class Pages {

    private Pages() {}

    /** {@code 3-9}; one of the two when the other is missing, the same, or in it already; else the other text. */
    public static String of(String first, String last, String otherwise) {
        if (first.isBlank()) {
            return last.isBlank() ? otherwise : last.strip();
        }
        boolean ends = last.isBlank() || last.strip().equals(first.strip())
                || first.strip().endsWith("-" + last.strip());
        return ends ? first.strip() : first.strip() + "-" + last.strip();
    }

    /** A range with a plain hyphen instead of BibTeX's two or a dash between blanks. */
    public static String plain(String range) {
        return range.replaceAll("\\s*(?:-{2,3}|[\\u2012-\\u2015])\\s*", "-");
    }
}
