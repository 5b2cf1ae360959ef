// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Utf8Check;

/**
 * The lines of a file as bytes; a line becomes text only when somebody asks for it. Lines end at LF, CR LF or a lone
 * CR. Each line is decoded by itself, as UTF-8 when it is valid UTF-8 and as Windows-1252 when it is not, so that one
 * bad byte spoils one line and not the file; where more letters of a line are UTF-8 than not, it spoils itself only.
 * UTF-16 is turned into UTF-8 on the way. Linear in the file; memory grows with the longest line only.
 */
public final class ByteLines implements Closeable {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** How many bytes behind a text are looked at to see whether it is UTF-8. */
    private static final int AHEAD = 3;

    private final Supplier<Optional<String>> damage;
    private final InputStream in;
    private final boolean streamed;
    private byte[] buffer = new byte[1 << 16];
    private int limit;
    private int start;
    private int end;
    private int after;
    private int number;
    private boolean complete = true;
    private boolean plain;

    private ByteLines(Supplier<Optional<String>> damage, InputStream in, boolean streamed) {
        this.damage = damage;
        this.in = in;
        this.streamed = streamed;
    }

    /** The lines of a piece of a file, which stay where they are in its array. */
    public static ByteLines of(Chunks.Chunk chunk, Optional<String> damage) {
        ByteLines lines = new ByteLines(() -> damage, InputStream.nullInputStream(), false);
        lines.buffer = chunk.bytes();
        lines.limit = chunk.length();
        lines.number = chunk.firstLine() - 1;
        return lines;
    }

    /** Opens a file, unpacked when it is a gzip file. */
    public static ByteLines open(Source source) throws IOException {
        return open(source, Optional.empty());
    }

    /** Opens a file whose encoding may be known. */
    public static ByteLines open(Source source, Optional<Charset> encoding) throws IOException {
        SalvagedStream salvaged = SalvagedStream.open(source);
        return new ByteLines(salvaged::damage, Utf8Stream.of(salvaged, encoding), true);
    }

    /** Why the file could not be read to its end, when it is cut off or damaged. */
    public Optional<String> damage() {
        return damage.get();
    }

    /** Goes to the next line; false at the end. */
    public boolean next() throws IOException {
        start = after;
        plain = true;
        int at = start;
        while (true) {
            at = ByteScan.lineEnd(buffer, at, limit);
            if (at < 0) {
                plain = false;
                at = ~at;
            }
            if (at < limit) {
                end = at;
                after = at + 1;
                skipLineFeedAfter(buffer[at]);
                number++;
                return true;
            }
            int length = at - start;
            if (!fill()) {
                return lastLine(length);
            }
            at = start + length;
        }
    }

    private void skipLineFeedAfter(byte value) throws IOException {
        if (value == '\r') {
            int length = end - start;
            if (after < limit || fillAfter(length)) {
                after += buffer[after] == '\n' ? 1 : 0;
            }
        }
    }

    private boolean fillAfter(int length) throws IOException {
        boolean more = fill();
        end = start + length;
        after = end + 1;
        return more;
    }

    private boolean lastLine(int length) {
        end = start + length;
        after = end;
        if (length == 0) {
            return false;
        }
        complete = false;
        number++;
        return true;
    }

    /** Reads more behind what is still needed, which begins at {@code start}. */
    private boolean fill() throws IOException {
        if (!streamed) {
            return false;
        }
        int kept = limit - start;
        if (kept > buffer.length / 2) {
            buffer = Arrays.copyOfRange(buffer, start, start + Math.multiplyExact(buffer.length, 2));
        } else {
            System.arraycopy(buffer, start, buffer, 0, kept);
        }
        start = 0;
        limit = kept;
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }

    /** Whether this line is the last of a file that is cut off or damaged, so that its end may be missing. */
    public boolean cut() {
        return !complete && damage().isPresent();
    }

    /** Whether the file ends with this line and not with a line end. */
    public boolean last() {
        return !complete;
    }

    /** The number of this line, from 1. */
    public int number() {
        return number;
    }

    /** How many bytes this line has, without its end. */
    public int length() {
        return end - start;
    }

    /** A byte of this line, or a blank behind its end. */
    public byte at(int index) {
        return start + index < end ? buffer[start + index] : (byte) ' ';
    }

    /** Passes over the first bytes of this line. */
    public void skip(int bytes) {
        start = Math.min(end, start + bytes);
    }

    /** Whether this line has nothing but blanks. */
    public boolean blank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The bytes of this line, as a copy. */
    public byte[] bytes() {
        return Arrays.copyOfRange(buffer, start, end);
    }

    /** The text of this line from a byte on. */
    public String text(int from) {
        return text(Math.min(end, start + from), end);
    }

    private String text(int from, int to) {
        String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(from, to)
                ? text
                : mixed(Arrays.copyOfRange(buffer, from, to + AHEAD), to - from);
    }

    /** UTF-8 in which fewer bytes than letters are none of it has single faults; otherwise it is Windows-1252. */
    private static String mixed(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        int letters = 0;
        int faults = 0;
        for (int at = 0; at < length;) {
            int behind = bytes[at] >= 0 ? at + 1 : Utf8Check.behindWide(bytes, at);
            boolean fault = behind == 0 || behind > length;
            letters += !fault && bytes[at] < 0 ? 1 : 0;
            faults += fault ? 1 : 0;
            int next = fault ? at + 1 : behind;
            text.append(new String(bytes, at, next - at, fault ? WINDOWS_1252 : StandardCharsets.UTF_8));
            at = next;
        }
        return letters > faults ? text.toString() : new String(bytes, 0, length, WINDOWS_1252);
    }

    /** Where this line begins in its piece; behind the last line, where the piece ends. */
    public int place() {
        return start;
    }

    /** The lines of the piece from a place on, before this one or with it. */
    public String since(int place, boolean withThis) {
        StringJoiner lines = new StringJoiner("\n");
        int stop = withThis ? end : start;
        int at = place;
        while (at < stop) {
            int to = ByteScan.next(buffer, at, stop, '\n');
            lines.add(text(at, to));
            at = to + 1 < stop && buffer[to] == '\r' && buffer[to + 1] == '\n' ? to + 2 : to + 1;
        }
        return lines.toString().stripTrailing();
    }

    /** Sets a slice to this line from a byte on, in valid UTF-8; it is valid until the next line is asked for. */
    public void slice(int from, Slice into) {
        int first = Math.min(end, start + from);
        if (plain || isUtf8(first, end)) {
            into.set(buffer, first, end);
        } else {
            byte[] text = text(from).getBytes(StandardCharsets.UTF_8);
            into.set(text, 0, text.length);
        }
    }

    /** Real replacement characters occur in data: only the bytes tell them from a wrong encoding. */
    private boolean isUtf8(int from, int to) {
        boolean room = to + AHEAD <= buffer.length;
        return Utf8Check.isValid(room ? buffer : Arrays.copyOf(buffer, to + AHEAD), from, to);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
