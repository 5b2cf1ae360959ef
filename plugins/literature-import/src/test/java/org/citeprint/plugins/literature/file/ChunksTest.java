// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChunksTest {

    private static final String[] PIECES = {"a", "bc", "\n", "\r\n", "\r", " ", "\n\n", "é", "0123456789abcdef"};

    private static List<String> lines(ByteLines lines) throws IOException {
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            all.add(lines.number() + ":" + lines.text(0));
        }
        return all;
    }

    @Test
    void piecesHaveTheLinesOfTheFile() throws IOException {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Source source = Source.of("a", bytes);
            List<String> whole = lines(ByteLines.open(source));
            List<String> pieces = new ArrayList<>();
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            try (Chunks file = Chunks.open(source, Optional.empty(), Chunks::behindLine, 1 + random.nextInt(40))) {
                for (List<Chunks.Chunk> some = file.next(3); !some.isEmpty(); some = file.next(3)) {
                    for (Chunks.Chunk chunk : some) {
                        joined.write(chunk.bytes(), 0, chunk.length());
                        pieces.addAll(lines(ByteLines.of(chunk, Optional.empty())));
                    }
                    file.done(some);
                }
                assertThat(file.lines()).isEqualTo(whole.size());
            }
            assertThat(joined.toByteArray()).isEqualTo(bytes);
            assertThat(pieces).isEqualTo(whole);
        }
    }

    @Test
    void findsSignsAnywhere() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) (random.nextInt(9) == 0
                        ? "\n\r\",\u000B\u0009".charAt(random.nextInt(6))
                        : random.nextInt(256));
            }
            int from = random.nextInt(bytes.length + 1);
            int expected = from;
            while (expected < bytes.length && bytes[expected] != '\n' && bytes[expected] != '\r'
                    && bytes[expected] != '"') {
                expected++;
            }
            assertThat(ByteScan.next(bytes, from, bytes.length, '"')).isEqualTo(expected);
            int wide = from;
            while (wide < bytes.length && bytes[wide] >= 0) {
                wide++;
            }
            assertThat(ByteScan.wide(bytes, from, bytes.length)).isEqualTo(wide);
        }
    }
}
