// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.function.Supplier;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;
import org.citeprint.engine.store.CheckedMapping;

/**
 * Reads mapped bytes: of large columns only the lengths, and the rest when somebody asks for it. Opening costs as many
 * blocks as there are columns, whatever their size.
 */
final class MappedDecoder extends Decoder {

    private final CheckedMapping mapping;
    private final View view;

    MappedDecoder(CheckedMapping mapping) {
        this(mapping, new View(mapping, 0));
    }

    private MappedDecoder(CheckedMapping mapping, View view) {
        super(view, mapping.size() - view.next);
        this.mapping = mapping;
        this.view = view;
    }

    @Override
    Strings laterStrings() throws IOException {
        long begin = position();
        int offsets = pass(Integer.BYTES);
        pass(1);
        require(offsets > 0, "offsets do not cover");
        return Strings.later(offsets - 1, () -> read(begin, Decoder::strings));
    }

    @Override
    Supplier<int[]> laterInts(int count, int limit) throws IOException {
        long begin = position();
        require(pass(Integer.BYTES) == count, "not one number a work");
        return () -> read(begin, in -> in.checkedInts(count, limit));
    }

    @Override
    Supplier<long[]> laterLongs(int count) throws IOException {
        long begin = position();
        require(pass(Long.BYTES) == count, "not one number a work");
        return () -> read(begin, Decoder::longs);
    }

    @Override
    Terms terms(int works) throws IOException {
        long begin = position();
        Strings labels = laterStrings();
        int offsets = pass(Integer.BYTES);
        int ids = pass(Integer.BYTES);
        require(offsets == works + 1, "not one list a work");
        return Terms.later(labels, works, ids, () -> read(begin, in -> {
            MappedDecoder later = (MappedDecoder) in;
            later.laterStrings();
            return rows(later, labels);
        }));
    }

    private static Terms rows(Decoder in, Strings labels) throws IOException {
        int[] offsets = in.ints();
        int[] ids = in.ints();
        requireOffsets(offsets, ids.length);
        requireIndices(ids, labels.size());
        return Terms.wrap(labels, offsets, ids);
    }

    /** Passes over an array; gives its length. */
    private int pass(int bytesEach) throws IOException {
        int length = length(bytesEach);
        view.next += skip((long) length * bytesEach);
        return length;
    }

    private interface Part<T> {
        T read(Decoder in) throws IOException;
    }

    private <T> T read(long begin, Part<T> part) {
        try {
            return part.read(new MappedDecoder(mapping, new View(mapping, begin)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes from a place on. */
    private static final class View implements ReadableByteChannel {

        private final CheckedMapping mapping;
        private long next;

        View(CheckedMapping mapping, long from) {
            this.mapping = mapping;
            this.next = from;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int before = target.remaining();
            mapping.readBlock(next, target);
            int count = before - target.remaining();
            next += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
