// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

/** Text made safe for the formats. */
final class Escapes {

    private static final char REPLACEMENT = '\uFFFD';

    private Escapes() {}

    /** For XML, in content and in attributes; characters XML 1.0 cannot hold are shown as a replacement character. */
    static String xml(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append("&#").append(character).append(';');
                default -> safe.appendCodePoint(isXml(character) ? character : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int character) {
        return (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character > 0xFFFF;
    }

    /** A JSON string with its quotes. */
    static String json(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                safe.append('\\').appendCodePoint(character);
            } else if (character < 0x20 || character == 0x2028 || character == 0x2029) {
                String hex = Integer.toHexString(character);
                safe.append("\\u").append("0000", hex.length(), 4).append(hex);
            } else {
                safe.appendCodePoint(character >= 0xD800 && character < 0xE000 ? REPLACEMENT : character);
            }
        });
        return safe.append('"').toString();
    }

    /** A Pajek label with its quotes: it cannot hold a quote or a line end, which become an apostrophe and a blank. */
    static String pajek(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> {
            if (character == '"') {
                safe.append('\'');
            } else if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                safe.append(' ');
            } else {
                safe.appendCodePoint(character);
            }
        });
        return safe.append('"').toString();
    }
}
