// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordLinesTest {

    private static List<List<String>> read(byte[] bytes) throws IOException {
        RecordLines lines = new RecordLines(new ByteArrayInputStream(bytes), ',');
        List<List<String>> all = new ArrayList<>();
        for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
            all.add(cells);
        }
        return all;
    }

    @Test
    void everyEncodingGivesTheSameCells() throws IOException {
        String text = "region,\"sector, long\",value\n\nCôte d'Ivoire,Café – «x»,1.5\r\nÅland,\"a \"\"b\"\"\",2\n";
        List<List<String>> cells = List.of(List.of("region", "sector, long", "value"),
                List.of("Côte d'Ivoire", "Café – «x»", "1.5"), List.of("Åland", "a \"b\"", "2"));
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(read(text.getBytes(charset))).as("%s", charset).isEqualTo(cells);
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(cells);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(cells);
    }
}
