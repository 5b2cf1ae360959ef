// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Strings;

/**
 * Writes the parts of a canonical form: little-endian, each array behind its length. Arrays pass through one buffer in
 * bulk, so a dataset may be larger than 2 GiB and is never held twice.
 */
final class Encoder {

    private static final int BUFFER = 1 << 16;

    private final WritableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    Encoder(WritableByteChannel channel) {
        this.channel = channel;
    }

    void flag(boolean value) throws IOException {
        room(1).put((byte) (value ? 1 : 0));
    }

    void number(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void texts(List<String> values) throws IOException {
        number(values.size());
        for (String value : values) {
            text(value);
        }
    }

    /** Constants are written by name, so that a new one in between changes nothing. */
    void constant(Enum<?> value) throws IOException {
        text(value.name());
    }

    void bytes(byte[] values) throws IOException {
        length(values.length);
        for (int from = 0; from < values.length;) {
            ByteBuffer free = room(1);
            int count = Math.min(free.remaining(), values.length - from);
            free.put(values, from, count);
            from += count;
        }
    }

    void ints(int[] values) throws IOException {
        length(values.length);
        for (int from = 0; from < values.length;) {
            ByteBuffer free = room(Integer.BYTES);
            int count = Math.min(free.remaining() / Integer.BYTES, values.length - from);
            free.asIntBuffer().put(values, from, count);
            free.position(free.position() + count * Integer.BYTES);
            from += count;
        }
    }

    void longs(long[] values) throws IOException {
        length(values.length);
        for (int from = 0; from < values.length;) {
            ByteBuffer free = room(Long.BYTES);
            int count = Math.min(free.remaining() / Long.BYTES, values.length - from);
            free.asLongBuffer().put(values, from, count);
            free.position(free.position() + count * Long.BYTES);
            from += count;
        }
    }

    /** Every NaN becomes the one canonical NaN: which bits a computation leaves in it is the processor's business. */
    void doubles(double[] values) throws IOException {
        length(values.length);
        for (int from = 0; from < values.length;) {
            ByteBuffer free = room(Double.BYTES);
            int count = Math.min(free.remaining() / Double.BYTES, values.length - from);
            int at = free.position();
            free.asDoubleBuffer().put(values, from, count);
            free.position(at + count * Double.BYTES);
            for (int i = 0; i < count; i++) {
                if (Double.isNaN(values[from + i])) {
                    free.putDouble(at + i * Double.BYTES, Double.NaN);
                }
            }
            from += count;
        }
    }

    void strings(Strings values) throws IOException {
        int[] offsets = values.offsets();
        ints(offsets);
        length(offsets[offsets.length - 1]);
        for (ByteBuffer part : values.parts()) {
            while (part.hasRemaining()) {
                ByteBuffer free = room(1);
                int count = Math.min(free.remaining(), part.remaining());
                free.put(free.position(), part, part.position(), count).position(free.position() + count);
                part.position(part.position() + count);
            }
        }
    }

    void matrix(Matrix matrix) throws IOException {
        number(matrix.rows());
        number(matrix.columns());
        doubles(matrix.values());
    }

    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    private void length(int length) throws IOException {
        room(Long.BYTES).putLong(length);
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }
}
