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
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Markup() {}

    /** The text without its marks; those that begin a new line leave a blank. */
    public static String plain(String text) {
        if (text.indexOf('<') < 0) {
            return Entities.decode(text);
        }
        String bare = INLINE.matcher(BLOCK.matcher(text).replaceAll(" ")).replaceAll("");
        return Entities.decode(BLANKS.matcher(bare).replaceAll(" ").strip());
    }
}
