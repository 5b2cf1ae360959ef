// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.nio.charset.StandardCharsets;

/** What {@code String} does, done on UTF-8 without making a {@code String}. */
final class Utf8 {

    private Utf8() {}

    /** The bytes of a text; half a surrogate pair becomes a question mark. */
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where a text begins without the white space before it, as {@link String#strip} sees it. */
    static int first(byte[] bytes, int begin, int end) {
        int at = begin;
        while (at < end) {
            int size = bytes[at] >= 0 ? 1 : sizeOfWide(bytes, at, end);
            if (size == 0 || (size == 1 && !Character.isWhitespace(bytes[at]))) {
                return at;
            }
            at += size;
        }
        return end;
    }

    /** Where a text ends without the white space behind it; its first letter is not white space. */
    static int last(byte[] bytes, int begin, int end) {
        int at = end;
        while (at > begin) {
            if (bytes[at - 1] >= 0) {
                if (!Character.isWhitespace(bytes[at - 1])) {
                    return at;
                }
                at--;
            } else if (at - begin >= 3 && sizeOfWide(bytes, at - 3, at) == 3) {
                at -= 3;
            } else {
                return at;
            }
        }
        return at;
    }

    /** 3 where one of the white spaces beyond ASCII begins, which all take three bytes; else 0. */
    private static int sizeOfWide(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0xE1 || lead > 0xE3 || end - at < 3) {
            return 0;
        }
        int letter = (lead & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
        return Character.isWhitespace(letter) ? 3 : 0;
    }
}
