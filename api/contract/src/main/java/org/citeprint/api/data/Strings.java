// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of strings held as one block of UTF-8 bytes: {@code n + 1} offsets and the bytes. It costs a
 * ninth to a third of the memory of as many {@code String} objects, and the store writes it as it is. Strings of the
 * store may be read only when the first one is asked for; those that were just encoded stay in the pieces they were
 * written to, so that a large column is never in memory twice.
 */
public final class Strings {

    private final int size;
    private final @Nullable Supplier<Strings> source;
    private final @Nullable Pieces pieces;
    private @Nullable Block block;

    /** Final fields: a thread that sees a block sees all of it. */
    private record Block(byte[] bytes, int[] offsets) {}

    private Strings(byte[] bytes, int[] offsets) {
        this.size = offsets.length - 1;
        this.source = null;
        this.pieces = null;
        this.block = new Block(bytes, offsets);
    }

    private Strings(Pieces pieces) {
        this.size = pieces.offsets().length - 1;
        this.source = () -> new Strings(pieces.joined(), pieces.offsets());
        this.pieces = pieces;
    }

    private Strings(int size, Supplier<Strings> source) {
        this.size = size;
        this.source = source;
        this.pieces = null;
    }

    /** Takes over bytes in pieces, which must not change any more. */
    static Strings wrap(Pieces pieces) {
        return new Strings(pieces);
    }

    /**
     * So many strings that are read when the first one is asked for. Several threads may then read them at once; they
     * must get equal ones.
     */
    public static Strings later(int size, Supplier<Strings> source) {
        return new Strings(size, source);
    }

    private Block block() {
        Block known = block;
        if (known == null) {
            if (source == null) {
                throw new IllegalStateException("no strings");
            }
            known = source.get().block();
            if (known.offsets().length != size + 1) {
                throw new IllegalStateException("not so many strings as promised");
            }
            block = known;
        }
        return known;
    }

    /** Encodes the strings in the order given. */
    public static Strings of(Collection<String> values) {
        int[] offsets = new int[values.size() + 1];
        byte[][] encoded = new byte[values.size()][];
        int index = 0;
        for (String value : values) {
            encoded[index] = value.getBytes(StandardCharsets.UTF_8);
            offsets[index + 1] = Math.addExact(offsets[index], encoded[index].length);
            index++;
        }
        byte[] bytes = new byte[offsets[index]];
        for (int i = 0; i < index; i++) {
            System.arraycopy(encoded[i], 0, bytes, offsets[i], encoded[i].length);
        }
        return new Strings(bytes, offsets);
    }

    /** Takes over a block as {@link #bytes} and {@link #offsets} gave it; the arrays must not change any more. */
    public static Strings wrap(byte[] bytes, int[] offsets) {
        if (offsets.length == 0 || offsets[0] != 0 || offsets[offsets.length - 1] != bytes.length) {
            throw new IllegalArgumentException("offsets do not cover the bytes");
        }
        return new Strings(bytes, offsets);
    }

    /** How many strings. */
    public int size() {
        return size;
    }

    /** The string at an index from 0. */
    public String get(int index) {
        if (pieces != null) {
            return pieces.text(index);
        }
        Block read = block();
        int from = read.offsets()[index];
        return new String(read.bytes(), from, read.offsets()[index + 1] - from, StandardCharsets.UTF_8);
    }

    /** Whether the string at an index is the empty one, without decoding it. */
    public boolean isEmpty(int index) {
        int[] offsets = offsets();
        return offsets[index] == offsets[index + 1];
    }

    /** The block of bytes itself, to be read only. */
    public byte[] bytes() {
        return block().bytes();
    }

    /** All bytes in their order, to be read only, without joining what is in pieces. */
    public List<ByteBuffer> parts() {
        return pieces != null ? pieces.buffers() : List.of(ByteBuffer.wrap(bytes()).asReadOnlyBuffer());
    }

    /** The offsets themselves, to be read only. */
    public int[] offsets() {
        return pieces != null ? pieces.offsets() : block().offsets();
    }
}
