// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.ByteLines;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that the fast reader is sure of are those that Commons CSV reads. */
class RowScanTest {

    private static final String[] PIECES = {",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "a", "b c", " ", "é", ",\"x\"",
        "\"x\","};

    private static List<List<String>> scanned(byte[] text) {
        RowScan row = new RowScan(Arrays.copyOf(text, text.length + 16), text.length, 1, ',', '"');
        List<List<String>> rows = new ArrayList<>();
        while (row.next() && !row.odd()) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.count(); i++) {
                texts.add(row.text(i));
            }
            rows.add(texts);
        }
        return rows;
    }

    private static List<List<String>> parsed(byte[] text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ByteLines lines = ByteLines.open(Source.of("a", text), Optional.of(StandardCharsets.UTF_8));
                CSVParser parser = CSVParser.parse(new RowReader(lines, '"'),
                        CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                rows.add(records.next().toList());
            }
        } catch (UncheckedIOException e) {
            rows.add(List.of("broken"));
        }
        return rows;
    }

    @Test
    void soundRowsAreThoseOfCommonsCsv() throws IOException {
        Random random = new Random(8);
        int rows = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(25); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            List<List<String>> scanned = scanned(bytes);
            List<List<String>> parsed = parsed(bytes);
            assertThat(scanned.size()).as(text.toString()).isLessThanOrEqualTo(parsed.size());
            assertThat(parsed.subList(0, scanned.size())).as(text.toString()).isEqualTo(scanned);
            rows += scanned.size();
        }
        assertThat(rows).isGreaterThan(20_000);
    }

    @Test
    void bytesThatAreNoUtf8MakeARowOdd() {
        byte[] text = "a,b\nc,?\n".getBytes(StandardCharsets.UTF_8);
        text[6] = (byte) 0xE9;
        assertThat(scanned(text)).containsExactly(List.of("a", "b"));
    }
}
