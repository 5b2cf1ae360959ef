// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Meaning;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParquetWriterTest {

    private static byte[] file(Column column) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetWriter writer = new ParquetWriter(out, column.size(), new LinkedHashMap<>());
        writer.add(column);
        writer.finish();
        return out.toByteArray();
    }

    private static String hex(byte[] bytes, int from, int to) {
        return HexFormat.of().formatHex(Arrays.copyOfRange(bytes, from, to));
    }

    /** Worked out by hand from the format: header of the page, levels, values. */
    @Test
    void writesAPageAsTheFormatSays() throws IOException {
        byte[] file = file(Column.whole("a", Meaning.COUNT, 7, Corpus.ABSENT, Corpus.ABSENT));

        assertThat(hex(file, 0, 4)).isEqualTo("50415231");
        // Type 0, 16 bytes twice; the checksum takes 5 bytes and a mark; 3 rows, plain, levels as runs twice.
        assertThat(hex(file, 4, 10)).isEqualTo("150015201520");
        assertThat(hex(file, 16, 27)).isEqualTo("1c15061500150615060000");
        // 4 bytes of levels: one row with a value, two without; then the value.
        assertThat(hex(file, 27, 43)).isEqualTo("04000000" + "0201" + "0400" + "0700000000000000");
        // The directory: version 1; the root of one column, then column `a`: 64 bits, optional.
        assertThat(hex(file, 43, 63)).isEqualTo("1502192c4805" + "7461626c65" + "1502" + "00" + "15042502" + "1801");
        assertThat(file[63]).isEqualTo((byte) 'a');
    }

    @Test
    void refusesAColumnOfAnotherLength() throws IOException {
        ParquetWriter writer = new ParquetWriter(new ByteArrayOutputStream(), 2, new LinkedHashMap<>());

        assertThatThrownBy(() -> writer.add(Column.whole("a", Meaning.COUNT, 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("column a has 1 rows, not 2");
    }
}
