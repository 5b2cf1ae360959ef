// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;

/**
 * Reads what {@link Encoder} wrote and believes none of it: no length is larger than the bytes that are left, so wrong
 * bytes end in a {@link MalformedDatasetException}, never in an attempt to fill the memory.
 */
class Decoder {

    private static final int BUFFER = 1 << 16;

    private final ReadableByteChannel channel;
    private final ByteBuffer buffer;
    private final long size;
    private long left;

    /** Reads from a channel that holds so many bytes. */
    Decoder(ReadableByteChannel channel, long size) {
        this.channel = channel;
        this.size = size;
        this.left = size;
        this.buffer = ByteBuffer.allocate((int) Math.min(BUFFER, size)).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    }

    static void require(boolean holds, String what) throws MalformedDatasetException {
        if (!holds) {
            throw new MalformedDatasetException(what);
        }
    }

    boolean atEnd() {
        return left == 0;
    }

    void end() throws MalformedDatasetException {
        require(left == 0, left + " bytes too many");
    }

    boolean flag() throws IOException {
        byte value = take(1).get();
        require(value == 0 || value == 1, "a flag is " + value);
        return value == 1;
    }

    int number() throws IOException {
        return take(Integer.BYTES).getInt();
    }

    /** A number of parts that take at least so many bytes each. */
    int count(int bytesEach) throws IOException {
        int count = number();
        require(count >= 0 && count <= left / bytesEach, count + " parts in " + left + " bytes");
        return count;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        int count = count(Long.BYTES);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(text());
        }
        return values;
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new MalformedDatasetException("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " has this name");
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[length(1)];
        for (int from = 0; from < values.length;) {
            int count = available(1, values.length - from);
            buffer.get(values, from, count);
            from += count;
        }
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[length(Integer.BYTES)];
        for (int from = 0; from < values.length;) {
            int count = available(Integer.BYTES, values.length - from);
            buffer.asIntBuffer().get(values, from, count);
            buffer.position(buffer.position() + count * Integer.BYTES);
            from += count;
        }
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[length(Long.BYTES)];
        for (int from = 0; from < values.length;) {
            int count = available(Long.BYTES, values.length - from);
            buffer.asLongBuffer().get(values, from, count);
            buffer.position(buffer.position() + count * Long.BYTES);
            from += count;
        }
        return values;
    }

    double[] doubles() throws IOException {
        double[] values = new double[length(Double.BYTES)];
        for (int from = 0; from < values.length;) {
            int count = available(Double.BYTES, values.length - from);
            buffer.asDoubleBuffer().get(values, from, count);
            buffer.position(buffer.position() + count * Double.BYTES);
            from += count;
        }
        return values;
    }

    Strings strings() throws IOException {
        int[] offsets = ints();
        byte[] bytes = bytes();
        requireOffsets(offsets, bytes.length);
        return Strings.wrap(bytes, offsets);
    }

    /** Strings that may be read only when somebody asks for them. */
    Strings laterStrings() throws IOException {
        return strings();
    }

    /** So many numbers from 0 to below a limit, that may be read only when somebody asks for them. */
    Supplier<int[]> laterInts(int count, int limit) throws IOException {
        int[] values = checkedInts(count, limit);
        return () -> values;
    }

    final int[] checkedInts(int count, int limit) throws IOException {
        int[] values = ints();
        require(values.length == count, "not one number a work");
        requireIndices(values, limit);
        return values;
    }

    /** So many numbers that may be read only when somebody asks for them. */
    Supplier<long[]> laterLongs(int count) throws IOException {
        long[] values = longs();
        require(values.length == count, "not one number a work");
        return () -> values;
    }

    /** Terms, one list a work, that may be read only when somebody asks for them. */
    Terms terms(int works) throws IOException {
        Strings labels = laterStrings();
        int[] offsets = ints();
        int[] ids = ints();
        require(offsets.length == works + 1, "not one list a work");
        requireOffsets(offsets, ids.length);
        requireIndices(ids, labels.size());
        return Terms.wrap(labels, offsets, ids);
    }

    /** How many bytes were taken. */
    final long position() {
        return size - left;
    }

    /** Takes the length of an array; the array comes next. */
    final int length(int bytesEach) throws IOException {
        long length = take(Long.BYTES).getLong();
        require(length >= 0 && length <= left / bytesEach && length < Integer.MAX_VALUE - 8,
                "an array of " + length + " values in " + left + " bytes");
        return (int) length;
    }

    /** Passes over bytes; gives how many of them were not in the buffer yet, so that the channel has to pass over them. */
    final long skip(long bytes) throws MalformedDatasetException {
        require(bytes <= left, "the data ends too early");
        left -= bytes;
        int buffered = (int) Math.min(buffer.remaining(), bytes);
        buffer.position(buffer.position() + buffered);
        return bytes - buffered;
    }

    Matrix matrix() throws IOException {
        int rows = number();
        int columns = number();
        double[] values = doubles();
        require(rows >= 0 && columns >= 0 && (long) rows * columns == values.length,
                rows + " x " + columns + " matrix with " + values.length + " values");
        return new Matrix(rows, columns, values);
    }

    /** Checks that offsets begin at 0, never fall and end at the length of what they cut. */
    static void requireOffsets(int[] offsets, int length) throws MalformedDatasetException {
        require(offsets.length > 0 && offsets[0] == 0 && offsets[offsets.length - 1] == length, "offsets do not cover");
        for (int i = 1; i < offsets.length; i++) {
            require(offsets[i - 1] <= offsets[i], "offsets fall");
        }
    }

    /** Checks that every index is one of {@code size} things. */
    static void requireIndices(int[] indices, int size) throws MalformedDatasetException {
        for (int index : indices) {
            require(index >= 0 && index < size, "index " + index + " of " + size);
        }
    }

    /** How many of the wanted values stand in the buffer, at least one; they count as read. */
    private int available(int bytesEach, int wanted) throws IOException {
        fill(bytesEach);
        int count = Math.min(buffer.remaining() / bytesEach, wanted);
        left -= (long) count * bytesEach;
        return count;
    }

    private ByteBuffer take(int bytes) throws IOException {
        fill(bytes);
        left -= bytes;
        return buffer;
    }

    private void fill(int bytes) throws IOException {
        require(bytes <= left, "the data ends too early");
        if (buffer.remaining() < bytes) {
            buffer.compact();
            while (buffer.position() < bytes) {
                require(channel.read(buffer) >= 0, "the data ends too early");
            }
            buffer.flip();
        }
    }
}
