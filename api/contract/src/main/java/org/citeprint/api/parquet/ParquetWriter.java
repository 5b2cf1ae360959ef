// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import org.citeprint.api.data.Column;

/**
 * Writes columns as one Apache Parquet file (version 1 of pages) that pandas, polars, DuckDB and R read: decimals as
 * {@code DOUBLE}, whole numbers as {@code INT64}, texts as UTF-8 {@code BYTE_ARRAY}; every column is optional, a missing
 * value is null. Values are plain and uncompressed, so the bytes depend on the values alone; each page has its checksum.
 * Columns are written one after the other as they come, all rows in one group: besides the column at hand only the
 * directory at the end is kept in memory. Linear in the number of values.
 *
 * <p>Source: Apache Parquet format 2.11; Thrift compact protocol.
 */
public final class ParquetWriter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_ROWS = 1 << 16;
    private static final int INT64 = 2;
    private static final int DOUBLE = 5;
    private static final int BYTE_ARRAY = 6;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int UNCOMPRESSED = 0;

    private final OutputStream out;
    private final int rows;
    private final SequencedMap<String, String> notes;
    private final List<Chunk> chunks = new ArrayList<>();
    private final PageBuffer page = new PageBuffer();
    private long position;

    /** A column as it was written: where its pages begin and how long they are. */
    private record Chunk(String name, int type, long start, long bytes) {}

    /**
     * Begins a file.
     *
     * @param out where it goes; not closed here
     * @param rows how many rows every column has
     * @param notes texts about the file, kept in its directory
     */
    public ParquetWriter(OutputStream out, int rows, SequencedMap<String, String> notes) throws IOException {
        this.out = out;
        this.rows = rows;
        this.notes = notes;
        write(MAGIC, MAGIC.length);
    }

    /** Writes a column; names must differ. */
    public void add(Column column) throws IOException {
        if (column.size() != rows) {
            throw new IllegalArgumentException("column " + column.name() + " has " + column.size() + " rows, not "
                    + rows);
        }
        long start = position;
        // A column without rows has one page all the same: readers look for one.
        for (int from = 0; from < Math.max(1, rows); from += PAGE_ROWS) {
            int to = Math.min(rows, from + PAGE_ROWS);
            page.fill(column, from, to);
            byte[] header = header(to - from);
            write(header, header.length);
            write(page.array(), page.length());
        }
        chunks.add(new Chunk(column.name(), type(column), start, position - start));
    }

    /** Writes the directory: the file is whole. */
    public void finish() throws IOException {
        byte[] directory = directory();
        write(directory, directory.length);
        write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(directory.length).array(),
                Integer.BYTES);
        write(MAGIC, MAGIC.length);
    }

    private static int type(Column column) {
        return switch (column) {
            case Column.Decimal decimal -> DOUBLE;
            case Column.Whole whole -> INT64;
            case Column.Text text -> BYTE_ARRAY;
        };
    }

    /** PageHeader: type, sizes, checksum, then DataPageHeader: values, encoding, encodings of the levels. */
    private byte[] header(int values) {
        CRC32 checksum = new CRC32();
        checksum.update(page.array(), 0, page.length());
        return new ThriftWriter().i32(1, 0).i32(2, page.length()).i32(3, page.length())
                .i32(4, (int) checksum.getValue())
                .begin(5).i32(1, values).i32(2, PLAIN).i32(3, RLE).i32(4, RLE).end().finish();
    }

    /** FileMetaData: version, schema, rows, the one group of rows, notes, who wrote it. */
    private byte[] directory() {
        ThriftWriter thrift = new ThriftWriter();
        thrift.i32(1, 1).structures(2, chunks.size() + 1);
        thrift.element().text(4, "table").i32(5, chunks.size()).end();
        for (Chunk chunk : chunks) {
            thrift.element().i32(1, chunk.type()).i32(3, OPTIONAL).text(4, chunk.name());
            if (chunk.type() == BYTE_ARRAY) {
                thrift.i32(6, UTF8).begin(10).begin(1).end().end();
            }
            thrift.end();
        }
        thrift.i64(3, rows).structures(4, 1).element().structures(1, chunks.size());
        chunks.forEach(chunk -> chunk(chunk, thrift));
        long bytes = chunks.stream().mapToLong(Chunk::bytes).sum();
        thrift.i64(2, bytes).i64(3, rows).i64(5, MAGIC.length).i64(6, bytes).end();
        thrift.structures(5, notes.size());
        for (Map.Entry<String, String> note : notes.sequencedEntrySet()) {
            thrift.element().text(1, note.getKey()).text(2, note.getValue()).end();
        }
        return thrift.text(6, "citeprint").finish();
    }

    /** ColumnChunk with its ColumnMetaData: type, encodings, path, codec, values, sizes, first page. */
    private void chunk(Chunk chunk, ThriftWriter thrift) {
        thrift.element().i64(2, chunk.start()).begin(3).i32(1, chunk.type()).numbers(2, PLAIN, RLE)
                .texts(3, chunk.name()).i32(4, UNCOMPRESSED).i64(5, rows).i64(6, chunk.bytes())
                .i64(7, chunk.bytes()).i64(9, chunk.start()).end().end();
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        position += length;
    }
}
