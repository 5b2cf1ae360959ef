// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a text, judged by its first bytes: by the byte order mark, else as UTF-16 by the zero bytes of its
 * plain letters, else by which of UTF-8, the East Asian encodings and Windows-1252 explains the bytes above 127.
 *
 * @param charset the encoding
 * @param mark how many bytes the byte order mark has, 0 without one
 * @param why what it was judged by, as a short phrase
 */
public record Encoding(Charset charset, int mark, String why) {

    /** How many bytes are looked at. */
    public static final int HEAD = 1 << 16;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BY_MARK = "byte order mark";
    private static final String IN_ROWS = "bytes above 127 stand in rows, as letters of another alphabet do; Windows-1252 is a guess";

    private static final String IN_PAIRS = "bytes above 127 come in pairs that are letters of it";
    private static final String IN_FEW_PAIRS = "bytes above 127 come in pairs that other East Asian encodings have too";

    /** The encoding of a text that begins with these bytes. */
    public static Encoding of(byte[] head) {
        return marked(head).or(() -> wide(head)).orElseGet(() -> narrow(head));
    }

    private static Optional<Encoding> marked(byte[] head) {
        int first = head.length > 1 ? (head[0] & 0xFF) << 8 | (head[1] & 0xFF) : 0;
        if (first == 0xFFFE) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, BY_MARK));
        }
        if (first == 0xFEFF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, BY_MARK));
        }
        return first == 0xEFBB && head.length > 2 && (head[2] & 0xFF) == 0xBF
                ? Optional.of(new Encoding(StandardCharsets.UTF_8, 3, BY_MARK))
                : Optional.empty();
    }

    /**
     * Blanks, line ends and Latin letters have one byte that is zero: the first one in big-endian text. A few zero
     * bytes in a short text say nothing: they are faults of a text in another encoding.
     */
    private static Optional<Encoding> wide(byte[] head) {
        int length = Math.min(head.length, 1 << 12) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, Math.max(Math.min(4, length / 4), length / 20));
        if (zeros[1] >= enough && zeros[0] * 20 <= zeros[1]) {
            return Optional
                    .of(new Encoding(StandardCharsets.UTF_16LE, 0, "every second byte of plain letters is zero"));
        }
        return zeros[0] >= enough && zeros[1] * 20 <= zeros[0]
                ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, "every other byte of plain letters is zero"))
                : Optional.empty();
    }

    private static Encoding narrow(byte[] head) {
        int sound = 0;
        int unsound = 0;
        for (int at = 0; at < head.length;) {
            int length = utf8(head, at);
            sound += length > 1 ? 1 : 0;
            unsound += length == 0 && at < head.length - 3 ? 1 : 0;
            at += Math.max(length, 1);
        }
        if (unsound == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, sound == 0 ? "plain ASCII" : "valid UTF-8");
        }
        if (sound >= unsound) {
            return new Encoding(StandardCharsets.UTF_8, 0, "UTF-8 but for " + unsound + " bytes");
        }
        return EastAsian.of(head)
                .map(found -> new Encoding(found.charset(), 0, found.isClear() ? IN_PAIRS : IN_FEW_PAIRS))
                .orElseGet(() -> new Encoding(WINDOWS_1252, 0,
                        isInRows(head) ? IN_ROWS : "bytes above 127 stand alone"));
    }

    /** Whether most bytes above 127 have two like them beside them: in Western languages few letters have accents. */
    private static boolean isInRows(byte[] head) {
        int high = 0;
        int inRows = 0;
        int row = 0;
        for (byte sign : head) {
            row = sign < 0 ? row + 1 : 0;
            high += sign < 0 ? 1 : 0;
            inRows += row == 3 ? 3 : row > 3 ? 1 : 0;
        }
        return high >= 12 && 2 * inRows > high;
    }

    /** Whether the text is taken for Windows-1252 for want of anything better, and may be in another alphabet. */
    boolean isDoubtful() {
        return why.equals(IN_ROWS);
    }

    /** Whether there are too few letters to tell which East Asian encoding they are in. */
    boolean isAmbiguous() {
        return why.equals(IN_FEW_PAIRS);
    }

    /** The length of the UTF-8 sequence at a place; 0 when there is none. */
    private static int utf8(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Whether text in it is text in UTF-8 but for single lines. */
    boolean byLine() {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(WINDOWS_1252);
    }
}
