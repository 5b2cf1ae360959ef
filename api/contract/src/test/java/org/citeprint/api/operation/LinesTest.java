// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTest {

    private static final String TEXT = "Zürich\r\nPeking 北京\rlast\n\nend";
    private static final List<String> LINES = List.of("Zürich", "Peking 北京", "last", "", "end");

    private static List<String> read(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Line line : Source.of("f.txt", bytes).lines()) {
            assertThat(line.position()).hasToString("f.txt:" + ++number);
            lines.add(line.text());
        }
        return lines;
    }

    @Test
    void findsTheEncodingByItself() throws IOException {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(LINES);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(LINES);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(LINES);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(LINES);
        assertThat(read("Zürich – “x”".getBytes(Charset.forName("windows-1252")))).containsExactly("Zürich – “x”");
    }

    @Test
    void aCharacterAcrossTheBufferEndIsStillUtf8() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat((1 << 16) - 2 + shift) + "北ü".repeat(40_000);
            assertThat(read(text.getBytes(StandardCharsets.UTF_8))).containsExactly(text);
        }
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(packed.toByteArray())).isEqualTo(LINES);
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEmpty();
    }
}
