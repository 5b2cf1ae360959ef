// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.jspecify.annotations.Nullable;

/** The lines of a {@link Source}, streamed: memory does not grow with the file. */
public final class Lines implements Iterable<Line> {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;
    private final Charset encoding;

    Lines(Source source, Optional<Charset> known) throws IOException {
        this.source = source;
        this.encoding = known.isPresent() ? known.get() : detect(source);
    }

    /** The encoding in use, given or detected. */
    public Charset encoding() {
        return encoding;
    }

    @Override
    public Iterator<Line> iterator() {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(source.unpacked(), encoding), 1 << 16);
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return new LineIterator(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset detect(Source source) throws IOException {
        try (InputStream bytes = source.unpacked()) {
            byte[] head = bytes.readNBytes(3);
            if (startsWith(head, 0xFF, 0xFE)) {
                return StandardCharsets.UTF_16LE;
            }
            if (startsWith(head, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16BE;
            }
            if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
                return StandardCharsets.UTF_8;
            }
        }
        try (InputStream bytes = source.unpacked()) {
            return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(InputStream bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(1 << 16);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        boolean end = false;
        while (!end) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            end = read < 0;
            in.position(in.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(in, out.clear(), end);
            if (result.isError()) {
                return false;
            }
            in.compact();
        }
        return true;
    }

    private final class LineIterator implements Iterator<Line> {

        private final BufferedReader reader;
        private @Nullable String next;
        private int number;

        LineIterator(BufferedReader reader) {
            this.reader = reader;
            advance();
        }

        private void advance() {
            try {
                next = reader.readLine();
                number++;
                if (next == null) {
                    reader.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Line next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Line line = new Line(next, Position.of(source.name(), number));
            advance();
            return line;
        }
    }
}
