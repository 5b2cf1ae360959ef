// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/**
 * Counts the places of a file whose bytes are no letters of the encoding that somebody named, and which are read as
 * replacement characters. One pass over the file, and only where an encoding is named.
 */
public final class Misfits {

    private static final int BLOCK = 1 << 16;

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private boolean afterReturn;
    private int line = 1;
    private int first;
    private long count;

    private Misfits(Charset encoding) {
        this.decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** CP-3042 when bytes of a file do not fit the encoding that is named; files that say theirs themselves always do. */
    public static void report(Source file, Optional<Charset> encoding, WorkSink sink) throws IOException {
        if (encoding.isPresent()) {
            Misfits misfits = new Misfits(encoding.get());
            misfits.read(file);
            if (misfits.count > 0) {
                sink.warn(Problem.warning("CP-3042", Position.of(file.name(), misfits.first),
                        Counted.of(misfits.count, "places") + " of `" + file.name() + "` "
                                + (misfits.count == 1 ? "is no letter of " : "are no letters of ")
                                + encoding.get().name() + ", the first in line " + misfits.first,
                        "look at that line; if more is unreadable, name another encoding, or leave `encoding` out"));
            }
        }
    }

    private void read(Source file) throws IOException {
        try (InputStream in = SalvagedStream.open(file)) {
            byte[] head = in.readNBytes(Encoding.HEAD);
            if (Recoded.saysItself(head)) {
                return;
            }
            for (byte[] next = head; next.length > 0; next = in.readNBytes(BLOCK / 2)) {
                decode(next, 0, next.length);
            }
            bytes.flip();
            decode(true);
        }
    }

    /** What is left of the bytes before, the beginning of a letter, stays in front. */
    private void decode(byte[] block, int from, int to) {
        int at = from;
        while (at < to) {
            int length = Math.min(bytes.remaining(), to - at);
            bytes.put(block, at, length);
            at += length;
            bytes.flip();
            decode(false);
            bytes.compact();
        }
    }

    private void decode(boolean isEnd) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, isEnd);
            countLines();
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                first = count == 0 ? line : first;
                count++;
            }
        } while (!result.isUnderflow());
    }

    private void countLines() {
        chars.flip();
        while (chars.hasRemaining()) {
            char sign = chars.get();
            line += sign == '\r' || (sign == '\n' && !afterReturn) ? 1 : 0;
            afterReturn = sign == '\r';
        }
        chars.clear();
    }
}
