// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one line after another, without quotes; blank lines are passed over. UTF-16 by its mark, else UTF-8, or
 * Windows-1252 for lines that are not.
 */
public final class RecordLines {

    private final BufferedReader reader;
    private final boolean wide;
    private final char separator;
    private int line;

    /** Over a stream that the caller closes. */
    public RecordLines(InputStream in, char separator) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 2);
        this.wide = isWide(bytes);
        // One character a byte at first, so that each line can be decoded by itself.
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        this.reader = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
        this.separator = separator;
    }

    /** Excel's Unicode text begins with the mark of UTF-16, in one order of bytes or the other. */
    private static boolean isWide(PushbackInputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(2);
        bytes.unread(first);
        return first.length == 2
                && ((first[0] == (byte) 0xFF && first[1] == (byte) 0xFE)
                        || (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF));
    }

    /** The line last read, from 1. */
    public int line() {
        return line;
    }

    /** The cells of the next line that is not blank; none at the end. */
    public List<String> next() throws IOException {
        String raw = reader.readLine();
        line++;
        while (raw != null && raw.isBlank()) {
            raw = reader.readLine();
            line++;
        }
        String text = raw == null || wide || raw.chars().allMatch(sign -> sign < 128) ? raw : decoded(raw);
        return text == null ? List.of() : cells(line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decoded(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        return LineLabels.decoded(bytes, 0, bytes.length);
    }

    private List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int stop = text.startsWith("\"", from) ? afterQuotes(text, from) : from;
            int end = text.indexOf(separator, stop);
            end = end < 0 ? text.length() : end;
            String cell = text.substring(from, end);
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            from = end + 1;
        }
        return cells;
    }

    private static int afterQuotes(String text, int begin) {
        int at = begin + 1;
        while (at < text.length()) {
            boolean quote = text.charAt(at) == '"';
            if (quote && !text.startsWith("\"", at + 1)) {
                return at + 1;
            }
            at += quote ? 2 : 1;
        }
        return begin;
    }
}
