// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineCountTest {

    private static final String[] PIECES = {"\n", "\r", "\r\n", "a", "bcdefgh", "\u008A", "\u010D", "\u0B0B",
        "a sentence of some length, as abstracts have, with words in it"};

    /** {@code String.lines} ends lines at LF, CR LF and CR too. */
    @Test
    void countsTheLinesOfAString() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(i % 20 == 0 ? 400 : 20); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(LineCount.of(bytes, bytes.length)).as(text.toString())
                    .isEqualTo((int) text.toString().lines().count());
        }
    }
}
