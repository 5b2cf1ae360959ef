// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.operation.Source;

/**
 * A file cut into pieces of some mebibytes that can be read side by side. Where it may be cut the format says; how large
 * the pieces are does not depend on the number of threads. UTF-16 is turned into UTF-8 on the way; memory holds the
 * pieces at hand only.
 */
public final class Chunks implements Closeable {

    /** How many bytes an array has behind its text, the first of them a line feed. */
    public static final int SPARE = 24;

    private static final int SIZE = 1 << 21;
    private static final int STEP = 1 << 17;

    /**
     * A piece.
     *
     * @param bytes an array that holds it from its first place on, then a line feed
     * @param length how many bytes it has
     * @param firstLine the number of its first line
     * @param last whether the file ends with it
     */
    public record Chunk(byte[] bytes, int length, int firstLine, boolean last) {}

    /** Where a text may be cut. */
    @FunctionalInterface
    public interface Cut {

        /** The last place to cut before the end of so many bytes, behind a line end; 0 when there is none. */
        int last(byte[] bytes, int length);
    }

    private final SalvagedStream salvaged;
    private final InputStream in;
    private final Cut cut;
    private final int size;
    private final Deque<byte[]> spares = new ArrayDeque<>();
    private byte[] rest = new byte[0];
    private int line = 1;
    private boolean end;

    private Chunks(SalvagedStream salvaged, InputStream in, Cut cut, int size) {
        this.salvaged = salvaged;
        this.in = in;
        this.cut = cut;
        this.size = size;
    }

    /** Opens a file, unpacked when it is a gzip file. */
    public static Chunks open(Source source, Optional<Charset> encoding, Cut cut) throws IOException {
        return open(source, encoding, cut, SIZE);
    }

    static Chunks open(Source source, Optional<Charset> encoding, Cut cut, int size) throws IOException {
        SalvagedStream salvaged = SalvagedStream.open(source);
        return new Chunks(salvaged, Utf8Stream.of(salvaged, encoding), cut, size);
    }

    /** Cuts behind any line end; a lone CR counts only where there is no line feed. */
    public static int behindLine(byte[] bytes, int length) {
        int at = length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        if (at == 0) {
            at = length - 1;
            while (at > 0 && bytes[at - 1] != '\r') {
                at--;
            }
        }
        return Math.max(at, 0);
    }

    /** The next pieces, so many at most; none at the end of the file. */
    public List<Chunk> next(int most) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        while (chunks.size() < most && !end) {
            Chunk chunk = read();
            line += LineCount.of(chunk.bytes(), chunk.length());
            chunks.add(chunk);
        }
        return chunks;
    }

    /** Takes pieces back that nobody needs any more: their arrays serve for the next ones. */
    public void done(List<Chunk> chunks) {
        chunks.forEach(chunk -> spares.add(chunk.bytes()));
    }

    private Chunk read() throws IOException {
        int wanted = Math.max(rest.length, size) + SPARE;
        byte[] bytes = spares.isEmpty() || spares.peek().length < wanted ? new byte[wanted] : spares.remove();
        int length = rest.length;
        System.arraycopy(rest, 0, bytes, 0, length);
        while (true) {
            length = fill(bytes, length);
            end = length < bytes.length - SPARE;
            int place = end ? length : cut.last(bytes, length);
            if (place > 0 || end) {
                rest = Arrays.copyOfRange(bytes, place, length);
                bytes[place] = '\n';
                return new Chunk(bytes, place, line, end);
            }
            bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, bytes.length - SPARE));
        }
    }

    /** Reads until the array is full or the file ends: a little at a time, which Java copies within the processor's cache. */
    private int fill(byte[] bytes, int from) throws IOException {
        int length = from;
        for (int most = bytes.length - SPARE; length < most;) {
            int count = in.read(bytes, length, Math.min(most - length, STEP));
            if (count < 0) {
                break;
            }
            length += count;
        }
        return length;
    }

    /** How many lines there were in all pieces so far. */
    public int lines() {
        return line - 1;
    }

    /** Why the file could not be read to its end, when it is cut off or damaged. */
    public Optional<String> damage() {
        return salvaged.damage();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
