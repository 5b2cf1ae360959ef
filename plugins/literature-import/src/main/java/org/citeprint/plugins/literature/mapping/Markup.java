// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.regex.Pattern;

/** Text that databases mark up as parts of web pages or journals: {@code <jats:p>}, {@code <sub>}, {@code <h4>}. */
public final class Markup {

    private static final Pattern BLOCK = Pattern
            .compile("</?(?:jats:)?(?:p|title|sec|list|list-item|h[1-6]|br|div)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    /** With attributes as they must be written: {@code a <b and c> d} is mathematics. */
    private static final Pattern INLINE = Pattern
            .compile("</?[a-zA-Z][a-zA-Z0-9:-]*(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s<>\"']+))*\\s*/?>");
    /** Entities write mathematics as well, an x in angle brackets, so that only these are taken for marks behind them. */
    private static final Pattern USUAL = Pattern.compile("</?(?:su[bp]|[ibu]|em|strong|italic|bold)\\s*/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Markup() {}

    /** The text without its marks, also where the usual ones are written by entities; those of blocks leave a blank. */
    public static String plain(String text) {
        String bare = Entities.decode(without(INLINE, text));
        return text.contains("&lt;") ? without(USUAL, bare) : bare;
    }

    private static String without(Pattern marks, String text) {
        return text.indexOf('<') < 0
                ? text
                : BLANKS.matcher(marks.matcher(BLOCK.matcher(text).replaceAll(" ")).replaceAll("")).replaceAll(" ")
                        .strip();
    }
}
