// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes labels: as UTF-8, or as Windows-1252 where they are not; without the quotes some releases put around them. */
final class LineLabels {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private LineLabels() {}

    /** The cells of one line, without its line end. */
    static List<String> cells(byte[] bytes, int begin, int lineFeed, char separator) {
        int stop = lineFeed > begin && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        List<String> cells = new ArrayList<>();
        int from = begin;
        for (int at = afterQuotes(bytes, begin); at <= stop; at++) {
            if (at == stop || bytes[at] == (byte) separator) {
                cells.add(decode(bytes, from, at));
                from = at + 1;
                at = at == stop ? at : Math.max(at, afterQuotes(bytes, from) - 1);
            }
        }
        return cells;
    }

    /** Where a quoted cell that begins here has its closing quote, on the same line; else where it begins. */
    static int afterQuotes(byte[] bytes, int begin) {
        if (bytes[begin] != '"') {
            return begin;
        }
        int at = begin + 1;
        while (bytes[at] != '\n') {
            if (bytes[at] == '"' && bytes[at + 1] != '"') {
                return at + 1;
            }
            at += bytes[at] == '"' ? 2 : 1;
        }
        return begin;
    }

    static String decode(byte[] bytes, int begin, int stop) {
        boolean quoted = stop - begin > 1 && bytes[begin] == '"' && bytes[stop - 1] == '"';
        int from = quoted ? begin + 1 : begin;
        int length = (quoted ? stop - 1 : stop) - from;
        String text = decoded(bytes, from, length);
        return quoted ? text.replace("\"\"", "\"") : text;
    }

    static String decoded(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length, WINDOWS_1252);
        }
    }
}
