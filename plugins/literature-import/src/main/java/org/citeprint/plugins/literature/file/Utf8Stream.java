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
import org.citeprint.plugins.literature.bytes.BlockStream;

/** Turns a stream in another encoding into UTF-8. */
public final class Utf8Stream extends BlockStream {

    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int next;

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    /** A stream in an encoding that is known and no other: what is none of its letters becomes a replacement character. */
    static InputStream decoded(InputStream in, Charset encoding) {
        return new Utf8Stream(new InputStreamReader(in, encoding));
    }

    /**
     * The stream in UTF-8 and without a byte order mark. An encoding that is not given is judged by {@link Encoding};
     * UTF-8 and Windows-1252 are passed on as they are, to be told apart line by line.
     */
    public static InputStream of(InputStream in, Optional<Charset> known) throws IOException {
        PushbackInputStream input = new PushbackInputStream(in, Encoding.HEAD);
        byte[] head = input.readNBytes(Encoding.HEAD);
        Encoding found = Encoding.of(head);
        input.unread(head, found.mark(), head.length - found.mark());
        boolean given = known.isPresent() && found.mark() == 0;
        Charset encoding = given ? known.get() : found.charset();
        boolean asItIs = given ? encoding.equals(StandardCharsets.UTF_8) : found.byLine();
        return asItIs ? input : new Utf8Stream(new InputStreamReader(input, encoding));
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
