// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

import java.util.Set;

/**
 * Writes parts as text, and is the only place that knows how. Escaping follows the context: {@code & < >} in texts, also
 * {@code "} and line breaks in attributes. Characters that are no text (controls, halves of a surrogate pair) become
 * U+FFFD.
 */
public final class HtmlWriter {

    private static final Set<String> VOID = Set.of("meta", "br", "input", "wbr");

    private final StringBuilder out = new StringBuilder();

    /** The part as HTML. */
    public static String write(Node node) {
        HtmlWriter writer = new HtmlWriter();
        writer.append(node);
        return writer.out.toString();
    }

    private void append(Node node) {
        switch (node) {
            case Node.Text text -> escape(text.value(), false);
            case Node.Verbatim verbatim -> out.append(verbatim.value());
            case Element element -> append(element);
        }
    }

    private void append(Element element) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value, true);
            out.append('"');
        });
        out.append('>');
        if (!VOID.contains(element.name())) {
            element.children().forEach(this::append);
            out.append("</").append(element.name()).append('>');
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                default -> out.appendCodePoint(isText(point) ? point : 0xFFFD);
            }
        });
    }

    /** Whether a character may stand in a page. */
    static boolean isText(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0x7F)
                || (point >= 0xA0 && !isSurrogate(point) && (point & 0xFFFE) != 0xFFFE);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
