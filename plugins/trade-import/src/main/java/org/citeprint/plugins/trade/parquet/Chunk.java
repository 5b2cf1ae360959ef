// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The values of one column in one group of rows: a dictionary, if there is one, and pages; what is missing is empty. */
final class Chunk {

    private static final int PLAIN = 0;
    private static final int DATA = 0;
    private static final int DICTIONARY = 2;
    private static final int DATA_OF_VERSION_2 = 3;
    private static final int DOUBLE = 5;
    private static final int BYTES = 6;
    /** pandas writes pages of a megabyte; a larger number than this is damage. */
    private static final int LARGEST = 1 << 26;

    private final byte[] file;
    private final Compact.Struct meta;
    private final boolean optional;
    private final boolean numeric;
    private Cells dictionary = new Cells(false);

    Chunk(byte[] file, Compact.Struct meta, boolean optional) {
        this.file = file;
        this.meta = meta;
        this.optional = optional;
        this.numeric = meta.number(1, -1) == DOUBLE;
    }

    /** Whether it is a column of doubles. */
    boolean numeric() {
        return numeric;
    }

    /** Adds each value. */
    void addTo(Cells cells) throws IOException {
        int from = cells.size();
        long dictionaryAt = meta.number(11, 0);
        int at = Math.toIntExact(dictionaryAt > 0 ? Math.min(dictionaryAt, meta.number(9)) : meta.number(9));
        while (cells.size() - from < meta.number(5)) {
            Compact compact = new Compact(file, at);
            Compact.Struct head = compact.struct();
            int length = Math.toIntExact(head.number(3));
            page(head, compact.at(), length, cells);
            at = compact.at() + length;
        }
    }

    private void page(Compact.Struct head, int from, int length, Cells cells) throws IOException {
        int size = count(head.number(2));
        switch ((int) head.number(1)) {
            case DICTIONARY -> dictionary = plain(ByteBuffer.wrap(unpacked(from, length, size)),
                    count(head.struct(7).number(1)));
            case DATA -> {
                ByteBuffer page = ByteBuffer.wrap(unpacked(from, length, size)).order(ByteOrder.LITTLE_ENDIAN);
                int count = count(head.struct(5).number(1));
                boolean[] present = new boolean[count];
                Arrays.fill(present, true);
                if (optional) {
                    int levels = page.getInt();
                    present = present(page.slice(page.position(), levels), count);
                    page.position(page.position() + levels);
                }
                add(page, present, (int) head.struct(5).number(2), cells);
            }
            case DATA_OF_VERSION_2 -> {
                Compact.Struct of = head.struct(8);
                int levels = count(of.number(5));
                int count = count(of.number(1));
                boolean[] present = new boolean[count];
                Arrays.fill(present, true);
                if (optional) {
                    present = present(ByteBuffer.wrap(file, from, levels).slice(), count);
                }
                byte[] data = of.number(7, 1) == 1
                        ? unpacked(from + levels, length - levels, size - levels)
                        : Arrays.copyOfRange(file, from + levels, from + length);
                add(ByteBuffer.wrap(data), present, (int) of.number(4), cells);
            }
            default -> {
                // A page of an index has no values.
            }
        }
    }

    private static int count(long number) throws EOFException {
        if (number < 0 || number > LARGEST) {
            throw new EOFException("a page is too large");
        }
        return (int) number;
    }

    private byte[] unpacked(int from, int length, int size) throws IOException {
        if (from < 0 || length < 0 || length > file.length - from) {
            throw new EOFException("a page is cut off");
        }
        return switch ((int) meta.number(4)) {
            case 0 -> Arrays.copyOfRange(file, from, from + length);
            case 1 -> Snappy.unpacked(file, from, length, size);
            case 2 -> new GZIPInputStream(new ByteArrayInputStream(file, from, length)).readNBytes(size);
            default -> throw new UnreadParquet("it is packed by another method than Snappy or gzip",
                    "save it with `compression=\"snappy\"`, or as text");
        };
    }

    private static boolean[] present(ByteBuffer levels, int count) {
        int[] found = new Hybrid(levels, 1).values(count);
        boolean[] present = new boolean[count];
        for (int at = 0; at < count; at++) {
            present[at] = found[at] == 1;
        }
        return present;
    }

    private void add(ByteBuffer page, boolean[] present, int encoding, Cells cells) throws IOException {
        int count = 0;
        for (boolean each : present) {
            count += each ? 1 : 0;
        }
        Cells found = encoding == PLAIN ? plain(page, count) : indexed(page, count, encoding);
        int next = 0;
        for (boolean each : present) {
            if (each) {
                cells.add(found, next++);
            } else {
                cells.addMissing();
            }
        }
    }

    private Cells indexed(ByteBuffer page, int count, int encoding) throws IOException {
        if (encoding != 2 && encoding != 8) {
            throw new UnreadParquet("its numbers are encoded otherwise than pandas does", "save it as text");
        }
        Cells found = new Cells(numeric);
        for (int index : count == 0 ? new int[0] : new Hybrid(page, page.get()).values(count)) {
            found.add(dictionary, index);
        }
        return found;
    }

    private Cells plain(ByteBuffer page, int count) throws IOException {
        page.order(ByteOrder.LITTLE_ENDIAN);
        Cells found = new Cells(numeric);
        for (int index = 0; index < count; index++) {
            switch ((int) meta.number(1)) {
                case 1 -> found.add(Integer.toString(page.getInt()));
                case 2 -> found.add(Long.toString(page.getLong()));
                case 4 -> found.add(Float.toString(page.getFloat()));
                case DOUBLE -> found.add(page.getDouble());
                case BYTES -> {
                    byte[] text = new byte[page.getInt()];
                    page.get(text);
                    found.add(new String(text, StandardCharsets.UTF_8).replace('\t', ' ').replace('\n', ' '));
                }
                default -> throw new UnreadParquet("a column is neither of numbers nor of text", "save it as text");
            }
        }
        return found;
    }
}
