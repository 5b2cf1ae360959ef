// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a Parquet file holds, for tests: read strictly, as the format is described, for plain uncompressed optional columns
 * of one group of rows.
 *
 * @param columns for each column its values, null where missing
 * @param notes the notes of the file
 */
public record ParquetContent(SequencedMap<String, List<@Nullable Object>> columns, SequencedMap<String, String> notes) {

    private static final int DOUBLE = 5;
    private static final int INT64 = 2;

    /** Reads a file; whatever contradicts itself fails. */
    public static ParquetContent of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        int length = bytes.getInt(file.length - 8);
        bytes.position(file.length - 8 - length);
        ThriftFields directory = new CompactThrift(bytes).structure();
        assertThat(bytes.position()).as("end of the directory").isEqualTo(file.length - 8);
        List<ThriftFields> schema = directory.structures(2);
        ThriftFields group = directory.structures(4).getFirst();
        assertThat(group.number(3)).isEqualTo(directory.number(3));
        List<ThriftFields> chunks = group.structures(1);
        assertThat(schema.getFirst().number(5)).as("columns").isEqualTo(chunks.size());
        SequencedMap<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
        int end = 4;
        for (int i = 0; i < chunks.size(); i++) {
            ThriftFields element = schema.get(i + 1);
            ThriftFields chunk = chunks.get(i).structure(3);
            assertThat(chunk.list(3)).isEqualTo(List.of(element.text(4)));
            assertThat(chunk.number(1)).isEqualTo(element.number(1));
            assertThat(chunk.number(9)).as("a chunk begins where the one before ends").isEqualTo(end);
            bytes.position(end);
            end += chunk.number(7);
            columns.put(element.text(4), values(file, bytes, element.number(1), directory.number(3)));
            assertThat(bytes.position()).as("end of a chunk").isEqualTo(end);
        }
        assertThat(end).as("the directory follows").isEqualTo(file.length - 8 - length);
        SequencedMap<String, String> notes = new LinkedHashMap<>();
        directory.structures(5).forEach(note -> notes.put(note.text(1), note.text(2)));
        return new ParquetContent(columns, notes);
    }

    /** The values of a column. */
    public List<@Nullable Object> column(String name) {
        List<@Nullable Object> values = columns.get(name);
        assertThat(values).as("column %s of %s", name, columns.keySet()).isNotNull();
        return values == null ? List.of() : values;
    }

    private static List<@Nullable Object> values(byte[] file, ByteBuffer bytes, int type, int rows) {
        List<@Nullable Object> values = new ArrayList<>(rows);
        do {
            ThriftFields header = new CompactThrift(bytes).structure();
            int start = bytes.position();
            CRC32 checksum = new CRC32();
            checksum.update(file, start, header.number(3));
            assertThat(header.number(4)).as("checksum").isEqualTo((int) checksum.getValue());
            page(bytes, type, header.structure(5).number(1), values);
            assertThat(bytes.position()).as("end of a page").isEqualTo(start + header.number(3));
        } while (values.size() < rows);
        return values;
    }

    private static void page(ByteBuffer bytes, int type, int rows, List<@Nullable Object> values) {
        int end = bytes.getInt() + bytes.position();
        boolean[] there = new boolean[rows];
        for (int row = 0; bytes.position() < end;) {
            int run = 0;
            for (int shift = 0;; shift += 7) {
                byte next = bytes.get();
                run |= (next & 0x7F) << shift;
                if (next >= 0) {
                    break;
                }
            }
            assertThat(run & 1).as("a run of one level").isZero();
            boolean level = bytes.get() == 1;
            for (int last = row + run / 2; row < last; row++) {
                there[row] = level;
            }
        }
        for (boolean value : there) {
            values.add(value ? value(bytes, type) : null);
        }
    }

    private static Object value(ByteBuffer bytes, int type) {
        if (type == DOUBLE || type == INT64) {
            return type == DOUBLE ? (Object) bytes.getDouble() : (Object) bytes.getLong();
        }
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
