// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Eight bytes at a time find what one at a time does. */
class LineEndTest {

    private static final byte[] SIGNS = {'\n', '\r', 'a', ' ', 0x0B, 0x0E, (byte) 0x8A, (byte) 0x8D, (byte) 0xC3, -1};

    private static int plain(byte[] bytes, int from, int limit) {
        int at = from;
        boolean wide = false;
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
            wide |= bytes[at++] < 0;
        }
        return wide ? ~at : at;
    }

    @Test
    void isFoundAndKnowsWhetherOnlyAsciiStandsBeforeIt() {
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            boolean letters = random.nextInt(4) > 0;
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = letters && random.nextInt(16) > 0 ? (byte) 'x' : SIGNS[random.nextInt(SIGNS.length)];
            }
            int from = random.nextInt(bytes.length + 1);
            int limit = from + random.nextInt(bytes.length - from + 1);
            assertThat(ByteScan.lineEnd(bytes, from, limit)).isEqualTo(plain(bytes, from, limit));
        }
    }

    @Test
    void signsAreCounted() {
        Random random = new Random(6);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            int quotes = 0;
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = random.nextBoolean() ? (byte) '"' : SIGNS[random.nextInt(SIGNS.length)];
                quotes += k > 0 && bytes[k] == '"' ? 1 : 0;
            }
            assertThat(ByteScan.count(bytes, Math.min(1, bytes.length), bytes.length, '"')).isEqualTo(quotes);
        }
    }
}
