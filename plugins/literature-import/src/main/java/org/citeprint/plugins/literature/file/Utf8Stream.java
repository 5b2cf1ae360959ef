// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a stream in another encoding into UTF-8. */
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int next;

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    /**
     * The stream in UTF-8 and without a byte order mark. An encoding that is not given is UTF-16 when its mark or the
     * zero bytes of its first letter say so; otherwise the bytes are passed on as they are.
     */
    static InputStream of(InputStream in, Optional<Charset> known) throws IOException {
        PushbackInputStream input = new PushbackInputStream(in, 3);
        byte[] head = input.readNBytes(3);
        int first = head.length > 0 ? head[0] & 0xFF : -1;
        int second = head.length > 1 ? head[1] & 0xFF : -1;
        boolean marked = first == 0xEF && second == 0xBB && head.length > 2 && (head[2] & 0xFF) == 0xBF;
        if (marked) {
            return input;
        }
        boolean little = first == 0xFF && second == 0xFE;
        boolean big = first == 0xFE && second == 0xFF;
        int mark = little || big ? 2 : 0;
        input.unread(head, mark, head.length - mark);
        Charset encoding = known.filter(charset -> mark == 0).orElse(guess(little, big, first, second));
        return encoding.equals(StandardCharsets.UTF_8)
                ? input
                : new Utf8Stream(new InputStreamReader(input, encoding));
    }

    private static Charset guess(boolean little, boolean big, int first, int second) {
        if (little || (first > 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return big || (first == 0 && second > 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == bytes.length && !refill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    private boolean refill() throws IOException {
        int count = reader.read(chars, 0, chars.length - 1);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            int low = reader.read();
            if (low >= 0) {
                chars[count++] = (char) low;
            }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
