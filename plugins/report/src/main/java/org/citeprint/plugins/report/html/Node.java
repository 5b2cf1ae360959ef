// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

/** A part of a page. The set is closed, so that one place decides how each kind is escaped. */
public sealed interface Node permits Element, Node.Text, Node.Verbatim {

    /**
     * Text of any origin; escaped when written.
     *
     * @param value the text
     */
    record Text(String value) implements Node {}

    /**
     * The content of a script or style element, written as it is. Only this package makes one: of files that come
     * with the plugin, and of JSON that cannot end its element.
     *
     * @param value the content
     */
    record Verbatim(String value) implements Node {

        /** Refuses content that would end its element. */
        public Verbatim {
            String lower = value.toLowerCase(java.util.Locale.ROOT);
            if (lower.contains("</script") || lower.contains("</style") || lower.contains("<!--")) {
                throw new IllegalArgumentException("verbatim content holds an end tag or a comment");
            }
        }
    }
}
